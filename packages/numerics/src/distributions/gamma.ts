import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { gammaPrefix, incompleteGamma } from '../special/incomplete-gamma.ts';
import { lgamma } from '../special/lgamma.ts';
import { type ContinuousDistribution, quantileBetween, requirePositive } from './continuous.ts';
import { normalQuantile } from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

/** Shape and scale of a gamma distribution. */
export interface GammaParameters {
  readonly shape: number;
  readonly scale: number;
}

/**
 * Describe a gamma distribution.
 *
 * @throws RangeError if shape or scale is not above 0.
 */
export function gammaDistribution({ shape, scale }: GammaParameters): ContinuousDistribution {
  requirePositive('gammaDistribution', 'shape', shape);
  requirePositive('gammaDistribution', 'scale', scale);
  return {
    density: (x) => {
      if (x < 0) return 0;
      if (x === 0) return densityAtZero(shape, scale);
      return (gammaPrefix(shape, x / scale) * shape) / x;
    },
    cumulative: (x) => (x <= 0 ? 0 : incompleteGamma(shape, x / scale).lower),
    survival: (x) => (x <= 0 ? 1 : incompleteGamma(shape, x / scale).upper),
    quantile: quantileBetween(
      'gammaDistribution',
      0,
      Infinity,
      (probability, rest) => scale * gammaQuantile(shape, probability, rest),
    ),
    mean: shape * scale,
    variance: shape * scale * scale,
  };
}

/**
 * Describe an exponential distribution by its mean.
 *
 * @throws RangeError if the mean is not above 0.
 */
export function exponentialDistribution({ mean }: { readonly mean: number }): ContinuousDistribution {
  requirePositive('exponentialDistribution', 'mean', mean);
  return gammaDistribution({ shape: 1, scale: mean });
}

/** Find the quantile of a gamma distribution of scale 1 from both tails. */
export function gammaQuantile(shape: number, lower: number, upper: number): number {
  if (lower <= upper) {
    const start = (log(lower) + lgamma(shape + 1)) / shape;
    return exp(solveQuantile(lower, (w) => below(shape, w), Math.min(start, log(shape) + 1)));
  }
  const rough = wilsonHilferty(shape, upper);
  return exp(-solveQuantile(upper, (w) => above(shape, -w), -log(rough)));
}

function below(shape: number, w: number) {
  const x = exp(w);
  return { probability: incompleteGamma(shape, x).lower, slope: gammaPrefix(shape, x) * shape };
}

function above(shape: number, w: number) {
  const x = exp(w);
  return { probability: incompleteGamma(shape, x).upper, slope: gammaPrefix(shape, x) * shape };
}

/** A first guess at an upper quantile (Wilson & Hilferty 1931). */
function wilsonHilferty(shape: number, upper: number): number {
  const part = 1 / (9 * shape);
  const root = 1 - part - normalQuantile(upper) * Math.sqrt(part);
  return Math.max(shape * root * root * root, 1e-3 * shape);
}

function densityAtZero(shape: number, scale: number): number {
  if (shape > 1) return 0;
  if (shape === 1) return 1 / scale;
  throw new RangeError(
    'gammaDistribution: the density has no finite value at 0 where the shape is below 1. Ask for it above 0.',
  );
}
