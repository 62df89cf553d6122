import type { Bounds, Distribution } from './distribution.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { pertQuantile } from './pert-quantile.ts';

/** Turns a probability in (0, 1) into a value. */
export type QuantileFunction = (probability: number) => number;

/**
 * Make the function from a probability to the value that a distribution stays below with it.
 *
 * Feed it uniform random numbers to draw. An exact value is the same for every probability.
 *
 * @param bounds - What a normal distribution is cut to; left out, it is not cut.
 * @throws RangeError if the distribution's numbers contradict each other, such as a mode outside its ends.
 *
 * @example
 * ```ts
 * import { quantileFunction } from '@steelyard/numerics';
 *
 * quantileFunction({ kind: 'interval', low: 10, high: 20 })(0.25); // → 12.5
 * ```
 */
export function quantileFunction(distribution: Distribution, bounds?: Bounds): QuantileFunction {
  const fault = faultOf(distribution, bounds);
  if (fault) throw new RangeError(`quantileFunction: ${fault}`);
  switch (distribution.kind) {
    case 'exact':
      return constant(distribution.value);
    case 'interval':
      return interval(distribution.low, distribution.high);
    case 'triangular':
      return triangular(distribution.low, distribution.mode, distribution.high);
    case 'pert':
      return pert(distribution.low, distribution.mode, distribution.high);
    case 'normal':
      return normal(distribution.mean, distribution.standardDeviation, bounds);
    case 'discrete':
      return discrete(distribution.values);
  }
}

function faultOf(distribution: Distribution, bounds?: Bounds): string | undefined {
  switch (distribution.kind) {
    case 'exact':
      return Number.isFinite(distribution.value) ? undefined : 'the exact value is no finite number.';
    case 'interval':
      return areOrdered(distribution.low, distribution.high)
        ? undefined
        : 'the ends of the interval are not in order.';
    case 'triangular':
    case 'pert':
      return areOrdered(distribution.low, distribution.mode, distribution.high)
        ? undefined
        : 'low, mode and high are not in order.';
    case 'normal':
      if (!Number.isFinite(distribution.mean)) return 'the mean is no finite number.';
      if (!(distribution.standardDeviation >= 0 && distribution.standardDeviation < Infinity))
        return 'the standard deviation is no finite number ≥ 0.';
      return bounds && !(bounds.low <= bounds.high) ? 'the bounds are not in order.' : undefined;
    case 'discrete': {
      const total = distribution.values.reduce((before, { probability }) => before + probability, 0);
      if (!distribution.values.every(({ value, probability }) => Number.isFinite(value) && probability >= 0))
        return 'a value is no finite number or a probability is negative.';
      return Math.abs(total - 1) <= 1e-9 ? undefined : `the probabilities sum to ${total} and not to 1.`;
    }
  }
}

function areOrdered(...values: readonly number[]): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value >= values[i - 1]!));
}

const constant =
  (value: number): QuantileFunction =>
  () =>
    value;

function interval(low: number, high: number): QuantileFunction {
  const width = high - low;
  return (p) => low + p * width;
}

function triangular(low: number, mode: number, high: number): QuantileFunction {
  if (high === low) return constant(low);
  const split = (mode - low) / (high - low);
  const left = (high - low) * (mode - low);
  const right = (high - low) * (high - mode);
  return (p) => (p < split ? low + Math.sqrt(p * left) : high - Math.sqrt((1 - p) * right));
}

function pert(low: number, mode: number, high: number): QuantileFunction {
  if (high === low) return constant(low);
  const width = high - low;
  const quantile = pertQuantile((mode - low) / width);
  return (p) => low + width * quantile(p);
}

function normal(mean: number, deviation: number, bounds?: Bounds): QuantileFunction {
  const low = bounds?.low ?? -Infinity;
  const high = bounds?.high ?? Infinity;
  if (deviation === 0) return constant(Math.min(Math.max(mean, low), high));
  const from = (low - mean) / deviation;
  const to = (high - mean) / deviation;
  const flip = from > 0; // the far upper tail is measured from its small side, where digits are
  const start = normalCdf(flip ? -to : from);
  const share = normalCdf(flip ? -from : to) - start;
  return (probability) => {
    const p = flip ? start + (1 - probability) * share : start + probability * share;
    const z = normalQuantile(Math.min(p, 1));
    return Math.min(Math.max(mean + deviation * (flip ? -z : z), low), high);
  };
}

function discrete(
  values: readonly { readonly value: number; readonly probability: number }[],
): QuantileFunction {
  const possible = values.filter(({ probability }) => probability > 0);
  const last = possible.length - 1;
  return (probability) => {
    let k = 0;
    let below = possible[0]!.probability;
    while (k < last && probability >= below) below += possible[++k]!.probability;
    return possible[k]!.value;
  };
}
