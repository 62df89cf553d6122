import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { log1p } from '../elementary/log1p.ts';
import { betaPrefix, incompleteBeta } from '../special/incomplete-beta.ts';
import { lgamma } from '../special/lgamma.ts';
import {
  type ContinuousDistribution,
  quantileBetween,
  requirePositive,
  requireRising,
  requireWithin,
} from './continuous.ts';
import { solveQuantile } from './solve-quantile.ts';

/** Shapes of a beta distribution and the limits it is stretched to. */
export interface BetaParameters {
  readonly a: number;
  readonly b: number;
  /** 0 unless given. */
  readonly min?: number;
  /** 1 unless given. */
  readonly max?: number;
}

/**
 * Describe a beta distribution.
 *
 * @throws RangeError if a shape is not above 0 or the limits do not rise.
 */
export function betaDistribution({ a, b, min = 0, max = 1 }: BetaParameters): ContinuousDistribution {
  requirePositive('betaDistribution', 'shape a', a);
  requirePositive('betaDistribution', 'shape b', b);
  requireRising('betaDistribution', min, max);
  const width = max - min;
  const at = (x: number) => incompleteBeta(a, b, (x - min) / width, (max - x) / width);
  return {
    density: (x) => {
      if (x < min || x > max) return 0;
      if (x === min || x === max) return densityAtEnd(x === min ? a : b, x === min ? b : a, width);
      const share = (x - min) / width;
      const rest = (max - x) / width;
      return betaPrefix(a, b, share, rest) / share / rest / width;
    },
    cumulative: (x) => (x <= min ? 0 : x >= max ? 1 : at(x).lower),
    survival: (x) => (x <= min ? 1 : x >= max ? 0 : at(x).upper),
    quantile: quantileBetween('betaDistribution', min, max, (probability, rest) => {
      const { x, y } = betaQuantile(a, b, probability, rest);
      return x <= y ? min + width * x : max - width * y;
    }),
    mean: min + (width * a) / (a + b),
    variance: (width * width * (a / (a + b)) * (b / (a + b))) / (a + b + 1),
  };
}

/** Shape, limits and weight of the mode of a PERT distribution. */
export interface PertParameters {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  /** Weight of the mode; 4 unless given. */
  readonly lambda?: number;
}

/**
 * Describe a PERT distribution: a beta distribution by its lowest, likeliest and highest value.
 *
 * @throws RangeError if the three are not in order or all equal.
 * @see Malcolm, Roseboom, Clark & Fazar (1959) [malcolm1959]
 */
export function pertDistribution({ min, mode, max, lambda = 4 }: PertParameters): ContinuousDistribution {
  requireRising('pertDistribution', min, max);
  requireWithin('pertDistribution', min, mode, max);
  requirePositive('pertDistribution', 'weight of the mode', lambda);
  const a = 1 + (lambda * (mode - min)) / (max - min);
  const b = 1 + (lambda * (max - mode)) / (max - min);
  return betaDistribution({ a, b, min, max });
}

/** A number in [0, 1] and what is missing to 1, each with its own digits. */
export interface UnitPair {
  readonly x: number;
  readonly y: number;
}

/** Find the quantile of a beta distribution on [0, 1], with both its distance from 0 and from 1. */
export function betaQuantile(a: number, b: number, lower: number, upper: number): UnitPair {
  if (lower > upper) {
    const { x, y } = betaQuantile(b, a, upper, lower);
    return { x: y, y: x };
  }
  if (lower <= 0) return { x: 0, y: 1 };
  const start = (log(lower) + lgamma(a + 1) + lgamma(b) - lgamma(a + b)) / a;
  const curve = (w: number) => {
    const { x, y } = unitPair(w);
    return { probability: incompleteBeta(a, b, x, y).lower, slope: betaPrefix(a, b, x, y) };
  };
  return unitPair(solveQuantile(lower, curve, start < -1 ? start : log(a / b)));
}

/** x / (1 − x) = e^w. */
function unitPair(w: number): UnitPair {
  const part = exp(-Math.abs(w));
  const near = part / (1 + part);
  const far = 1 / (1 + part);
  return w < 0 ? { x: near, y: far } : { x: far, y: near };
}

/** The density at an end is 0, finite or a pole, by the shape there. */
function densityAtEnd(shape: number, other: number, width: number): number {
  if (shape > 1) return 0;
  if (shape === 1) return other / width;
  throw new RangeError(
    'betaDistribution: the density has no finite value at an end whose shape is below 1. Ask for it inside the limits.',
  );
}

/** Find 1 / B(a, b). */
export function inverseBetaFunction(a: number, b: number): number {
  const n = a + b;
  return betaPrefix(a, b, a / n, b / n) * exp(-a * log1p(-b / n) - b * log1p(-a / n));
}
