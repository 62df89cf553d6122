import { exp } from '../elementary/exp.ts';
import { deviance } from './deviance.ts';
import type { ProbabilityPair } from './incomplete-gamma.ts';
import { stirlingError } from './lgamma.ts';

const rootTwoPi = 2.5066282746310007;
const smallest = 1e-300;
const mostSteps = 100_000;

/**
 * Evaluate both regularized incomplete beta functions: the probability that a beta quantity lies below and above x.
 *
 * @param a - Above 0.
 * @param b - Above 0.
 * @param x - In [0, 1].
 * @param rest - 1 − x, given where it has more digits than the subtraction would.
 * @returns I_x(a, b) and 1 − I_x(a, b), each to about 13 digits of its own size.
 * @throws RangeError where an argument lies outside its range.
 * @see DLMF 8.17.22 [dlmf2024]
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): ProbabilityPair {
  if (!(a > 0 && b > 0 && a + b < Infinity))
    throw new RangeError(`incompleteBeta: the shapes are ${a} and ${b}. Give finite numbers above 0.`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta: x is ${x}. Give a number in [0, 1].`);
  if (x === 0 || rest === 1) return x === 0 ? { lower: 0, upper: 1 } : smallX(a, b, x, rest);
  if (rest === 0) return { lower: 1, upper: 0 };
  return x < (a + 1) / (a + b + 2) ? smallX(a, b, x, rest) : flip(smallX(b, a, rest, x));
}

const flip = ({ lower, upper }: ProbabilityPair): ProbabilityPair => ({ lower: upper, upper: lower });

function smallX(a: number, b: number, x: number, rest: number): ProbabilityPair {
  const lower = Math.min(1, (betaPrefix(a, b, x, rest) / a) * fraction(a, b, x));
  return { lower, upper: 1 - lower };
}

/** x^a (1 − x)^b / B(a, b). */
export function betaPrefix(a: number, b: number, x: number, rest: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const spread = Math.sqrt(a) * Math.sqrt(b / n);
  return (spread / rootTwoPi) * exp(errors - deviance(a, n * x) - deviance(b, n * rest));
}

/** The continued fraction of I_x(a, b), by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

const away = (value: number) => (Math.abs(value) < smallest ? smallest : value);
