import { exp } from '../elementary/exp.ts';
import { expm1 } from '../elementary/expm1.ts';
import { log } from '../elementary/log.ts';
import { normalDensity, normalSurvival } from '../special/normal-tail.ts';
import {
  type ContinuousDistribution,
  quantileBetween,
  requireFinite,
  requirePositive,
} from './continuous.ts';
import { normalQuantile } from './normal.ts';

/**
 * Describe a normal distribution.
 *
 * @throws RangeError if the standard deviation is not above 0.
 */
export function normalDistribution({
  mean,
  sd,
}: {
  readonly mean: number;
  readonly sd: number;
}): ContinuousDistribution {
  requireFinite('normalDistribution', 'mean', mean);
  requirePositive('normalDistribution', 'standard deviation', sd);
  return {
    density: (x) => normalDensity((x - mean) / sd) / sd,
    cumulative: (x) => normalSurvival((mean - x) / sd),
    survival: (x) => normalSurvival((x - mean) / sd),
    quantile: quantileBetween(
      'normalDistribution',
      -Infinity,
      Infinity,
      (p) => mean + sd * normalQuantile(p),
    ),
    mean,
    variance: sd * sd,
  };
}

/**
 * Describe a lognormal distribution by mean and standard deviation of the logarithm.
 *
 * @throws RangeError if the standard deviation is not above 0.
 */
export function lognormalDistribution({
  mu,
  sigma,
}: {
  readonly mu: number;
  readonly sigma: number;
}): ContinuousDistribution {
  requireFinite('lognormalDistribution', 'mean of the logarithm', mu);
  requirePositive('lognormalDistribution', 'standard deviation of the logarithm', sigma);
  const z = (x: number) => (log(x) - mu) / sigma;
  return {
    density: (x) => (x <= 0 ? 0 : normalDensity(z(x)) / sigma / x),
    cumulative: (x) => (x <= 0 ? 0 : normalSurvival(-z(x))),
    survival: (x) => (x <= 0 ? 1 : normalSurvival(z(x))),
    quantile: quantileBetween('lognormalDistribution', 0, Infinity, (p) =>
      exp(mu + sigma * normalQuantile(p)),
    ),
    mean: exp(mu + (sigma * sigma) / 2),
    variance: expm1(sigma * sigma) * exp(2 * mu + sigma * sigma),
  };
}
