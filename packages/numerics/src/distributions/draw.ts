import { fillUniform, type RandomStream } from '../random/uniform.ts';
import type { Bounds, Distribution } from './distribution.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { pertQuantile } from './pert-quantile.ts';

/**
 * Fill an array with draws of a distribution, the ones from `from` on of a stream.
 *
 * Each draw is the quantile of one uniform random number, so a change of the distribution moves every draw a little
 * and none at random. An exact value uses no random number.
 *
 * @param out - Receives the draws.
 * @param from - Index of the first draw.
 * @param bounds - What a normal distribution is cut to; left out, it is not cut.
 * @throws RangeError if the distribution's numbers contradict each other, such as a mode outside its ends.
 */
export function fillDistribution(
  out: Float64Array,
  distribution: Distribution,
  stream: RandomStream,
  from = 0,
  bounds?: Bounds,
): void {
  checkDistribution(distribution, bounds);
  if (distribution.kind === 'exact') {
    out.fill(distribution.value);
    return;
  }
  fillUniform(out, stream, from);
  invert(out, distribution, bounds);
}

/** Names what contradicts itself in a distribution. */
function checkDistribution(distribution: Distribution, bounds?: Bounds): void {
  const fault = faultOf(distribution, bounds);
  if (fault) throw new RangeError(`fillDistribution: ${fault}`);
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

type Uncertain = Exclude<Distribution, { kind: 'exact' }>;

function invert(u: Float64Array, distribution: Uncertain, bounds?: Bounds): void {
  switch (distribution.kind) {
    case 'interval':
      invertInterval(u, distribution.low, distribution.high);
      break;
    case 'triangular':
      invertTriangular(u, distribution.low, distribution.mode, distribution.high);
      break;
    case 'pert':
      invertPert(u, distribution.low, distribution.mode, distribution.high);
      break;
    case 'normal':
      invertNormal(u, distribution.mean, distribution.standardDeviation, bounds);
      break;
    case 'discrete':
      invertDiscrete(u, distribution.values);
      break;
  }
}

function invertInterval(u: Float64Array, low: number, high: number): void {
  const width = high - low;
  for (let i = 0; i < u.length; i++) u[i] = low + u[i]! * width;
}

function invertTriangular(u: Float64Array, low: number, mode: number, high: number): void {
  if (high === low) {
    u.fill(low);
    return;
  }
  const split = (mode - low) / (high - low);
  const left = (high - low) * (mode - low);
  const right = (high - low) * (high - mode);
  for (let i = 0; i < u.length; i++) {
    const p = u[i]!;
    u[i] = p < split ? low + Math.sqrt(p * left) : high - Math.sqrt((1 - p) * right);
  }
}

function invertPert(u: Float64Array, low: number, mode: number, high: number): void {
  if (high === low) {
    u.fill(low);
    return;
  }
  const width = high - low;
  const quantile = pertQuantile((mode - low) / width);
  for (let i = 0; i < u.length; i++) u[i] = low + width * quantile(u[i]!);
}

function invertNormal(u: Float64Array, mean: number, deviation: number, bounds?: Bounds): void {
  const low = bounds?.low ?? -Infinity;
  const high = bounds?.high ?? Infinity;
  if (deviation === 0) {
    u.fill(Math.min(Math.max(mean, low), high));
    return;
  }
  const from = (low - mean) / deviation;
  const to = (high - mean) / deviation;
  const flip = from > 0; // the far upper tail is measured from its small side, where digits are
  const start = normalCdf(flip ? -to : from);
  const share = normalCdf(flip ? -from : to) - start;
  for (let i = 0; i < u.length; i++) {
    const p = flip ? start + (1 - u[i]!) * share : start + u[i]! * share;
    const z = normalQuantile(Math.min(p, 1));
    u[i] = Math.min(Math.max(mean + deviation * (flip ? -z : z), low), high);
  }
}

function invertDiscrete(
  u: Float64Array,
  values: readonly { readonly value: number; readonly probability: number }[],
): void {
  const possible = values.filter(({ probability }) => probability > 0);
  const last = possible.length - 1;
  for (let i = 0; i < u.length; i++) {
    let k = 0;
    let below = possible[0]!.probability;
    while (k < last && u[i]! >= below) below += possible[++k]!.probability;
    u[i] = possible[k]!.value;
  }
}
