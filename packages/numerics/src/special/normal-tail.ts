import { exp } from '../elementary/exp.ts';
import { erfc } from './erf.ts';

const rootHalf = Math.SQRT1_2;
/** √½ in two parts of 26 bits and what they leave. */
const rootHalfUpper = 0.7071067690849304;
const rootHalfLower = 1.2101617152815436e-8;
const rootHalfRest = -4.833646656726457e-17;
const rootTwoPi = 2.5066282746310007;

/** Evaluate the density of the standard normal distribution. */
export function normalDensity(z: number): number {
  const rough = Math.round(z * 1024) / 1024;
  return (exp(-rough * rough * 0.5) * exp((rough - z) * (rough + z) * 0.5)) / rootTwoPi;
}

/**
 * Find the probability that a standard normal quantity lies above z, keeping the digits of a far tail.
 *
 * @returns A probability in [0, 1], to about 14 digits of its own size.
 */
export function normalSurvival(z: number): number {
  if (z > 40) return 0;
  if (z < -40) return 1;
  const scaled = z * rootHalf;
  const split = z * (2 ** 27 + 1);
  const upper = split - (split - z);
  const lost =
    upper * rootHalfUpper -
    scaled +
    upper * rootHalfLower +
    (z - upper) * rootHalfUpper +
    (z - upper) * rootHalfLower +
    z * rootHalfRest;
  return 0.5 * erfc(scaled) - Math.SQRT2 * lost * normalDensity(z);
}
