import { type ContinuousDistribution, quantileBetween, requireRising, requireWithin } from './continuous.ts';

/** Lowest, likeliest and highest value. */
export interface TriangularParameters {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/**
 * Describe a triangular distribution.
 *
 * @throws RangeError if the three are not in order or all equal.
 */
export function triangularDistribution({ min, mode, max }: TriangularParameters): ContinuousDistribution {
  requireRising('triangularDistribution', min, max);
  requireWithin('triangularDistribution', min, mode, max);
  const width = max - min;
  const left = mode - min;
  const right = max - mode;
  const belowMode = left / width;
  const aboveMode = right / width;
  const lower = (x: number) => ((x - min) / width) * ((x - min) / left);
  const upper = (x: number) => ((max - x) / width) * ((max - x) / right);
  const pastMode = (x: number) => ((x - mode) / width) * (1 + (max - x) / right);
  const beforeMode = (x: number) => ((mode - x) / width) * (1 + (x - min) / left);
  return {
    density: (x) => {
      if (x < min || x > max) return 0;
      if (x === mode) return 2 / width;
      return x < mode ? ((2 / width) * (x - min)) / left : ((2 / width) * (max - x)) / right;
    },
    cumulative: (x) => (x <= min ? 0 : x >= max ? 1 : x <= mode ? lower(x) : belowMode + pastMode(x)),
    survival: (x) => (x <= min ? 1 : x >= max ? 0 : x < mode ? aboveMode + beforeMode(x) : upper(x)),
    quantile: quantileBetween('triangularDistribution', min, max, (p, rest) =>
      p <= belowMode ? min + Math.sqrt(p * width * left) : max - Math.sqrt(rest * width * right),
    ),
    mean: min + (width + left) / 3,
    variance: (width * width + left * left - left * width) / 18,
  };
}
