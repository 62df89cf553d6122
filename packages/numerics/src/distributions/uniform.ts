import { type ContinuousDistribution, quantileBetween, requireRising } from './continuous.ts';

/**
 * Describe a uniform distribution.
 *
 * @throws RangeError if the limits do not rise.
 */
export function uniformDistribution({
  min,
  max,
}: {
  readonly min: number;
  readonly max: number;
}): ContinuousDistribution {
  requireRising('uniformDistribution', min, max);
  const width = max - min;
  return {
    density: (x) => (x < min || x > max ? 0 : 1 / width),
    cumulative: (x) => (x <= min ? 0 : x >= max ? 1 : (x - min) / width),
    survival: (x) => (x <= min ? 1 : x >= max ? 0 : (max - x) / width),
    quantile: quantileBetween('uniformDistribution', min, max, (p, rest) =>
      p <= rest ? min + width * p : max - width * rest,
    ),
    mean: min + width / 2,
    variance: (width * width) / 12,
  };
}
