import { exp, normalSurvival } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';

const rootTwoPi = 2.5066282746310007;

/**
 * Find what it is worth to know by how much one of two alternatives is better, when that is a normal quantity.
 *
 * @param mean - Expected advantage.
 * @param sd - Its standard deviation, 0 or above.
 * @returns σ φ(μ/σ) − |μ| Φ(−|μ|/σ), the unit normal loss; 0 without spread.
 * @throws RobustnessError if mean or standard deviation is not a finite number, or the latter negative.
 * @see Raiffa & Schlaifer (1961), Applied Statistical Decision Theory [raiffa1961]
 */
export function normalInformation(mean: number, sd: number): number {
  requireSetting('normalInformation', 'the mean', Number.isFinite(mean), mean, 'a finite number');
  requireSetting(
    'normalInformation',
    'the standard deviation',
    sd >= 0 && sd < Infinity,
    sd,
    'a finite number ≥ 0',
  );
  if (sd === 0) return 0;
  const z = Math.abs(mean) / sd;
  return Math.max(0, sd * (exp((-z * z) / 2) / rootTwoPi - z * normalSurvival(z)));
}

/**
 * Find what a sample is worth before choosing between two alternatives whose advantage is a normal quantity.
 *
 * @param observationSd - Standard deviation of one observation around the true advantage, above 0.
 * @param observations - How many there are, above 0.
 * @throws RobustnessError if a number lies outside its range.
 * @see Raiffa & Schlaifer (1961), Applied Statistical Decision Theory [raiffa1961]
 */
export function normalSampleInformation(
  mean: number,
  sd: number,
  observationSd: number,
  observations: number,
): number {
  const method = 'normalSampleInformation';
  requireSetting(
    method,
    'the standard deviation of an observation',
    observationSd > 0,
    observationSd,
    'a number above 0',
  );
  requireSetting(method, 'the number of observations', observations > 0, observations, 'a number above 0');
  requireSetting(method, 'the standard deviation', sd >= 0 && sd < Infinity, sd, 'a finite number ≥ 0');
  const error = (observationSd * observationSd) / observations;
  return normalInformation(mean, sd === 0 ? 0 : (sd * sd) / Math.sqrt(sd * sd + error));
}
