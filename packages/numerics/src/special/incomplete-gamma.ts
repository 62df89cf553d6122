import { exp } from '../elementary/exp.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './lgamma.ts';

const rootTwoPi = 2.5066282746310007;
const smallest = 1e-300;
const mostSteps = 100_000;

/** A probability and what is missing to 1, each with its own digits. */
export interface ProbabilityPair {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Evaluate both regularized incomplete gamma functions: the probability that a gamma quantity lies below and above x.
 *
 * @param shape - Above 0.
 * @param x - 0 or above.
 * @returns P(shape, x) and Q(shape, x), each to about 13 digits of its own size.
 * @throws RangeError where shape or x lies outside its range.
 * @see DLMF 8.11, 8.9 [dlmf2024]
 */
export function incompleteGamma(shape: number, x: number): ProbabilityPair {
  if (!(shape > 0 && shape < Infinity))
    throw new RangeError(`incompleteGamma: the shape is ${shape}. Give a finite number above 0.`);
  if (!(x >= 0)) throw new RangeError(`incompleteGamma: x is ${x}. Give a number of 0 or above.`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const prefix = gammaPrefix(shape, x);
  if (x < shape + 1 && (shape >= 1 || x < 0.3)) {
    const lower = Math.min(1, prefix * lowerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, prefix * shape * upperFraction(shape, x));
  return { lower: 1 - upper, upper };
}

/** x^shape e^(−x) / Γ(shape + 1). */
export function gammaPrefix(shape: number, x: number): number {
  return exp(-stirlingError(shape) - deviance(shape, x)) / (rootTwoPi * Math.sqrt(shape));
}

function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let k = 1; k < mostSteps && term > total * 1e-17; k++) {
    term *= x / (shape + k);
    total += term;
  }
  return total;
}

/** The continued fraction of Γ(shape, x) e^x x^(−shape), by Lentz's method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / smallest;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < mostSteps; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

const away = (value: number) => (Math.abs(value) < smallest ? smallest : value);
