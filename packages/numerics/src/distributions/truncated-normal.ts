import { exp } from '../elementary/exp.ts';
import { gaussLegendre } from '../elementary/gauss-legendre.ts';
import { log } from '../elementary/log.ts';
import { normalDensity, normalSurvival } from '../special/normal-tail.ts';
import {
  type ContinuousDistribution,
  quantileBetween,
  requireFinite,
  requirePositive,
} from './continuous.ts';
import { normalQuantile } from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

/** Mean and standard deviation before cutting, and where it is cut. */
export interface TruncatedNormalParameters {
  readonly mean: number;
  readonly sd: number;
  /** −Infinity unless given. */
  readonly min?: number;
  /** Infinity unless given. */
  readonly max?: number;
}

const nodes = gaussLegendre(20);
/** Beyond this many standard deviations from 0 nothing of the distribution is left to a double. */
const farthest = 38;

/**
 * Describe a normal distribution cut to an interval.
 *
 * @throws RangeError if the limits do not rise, or lie so far in a tail that nothing is left between them.
 */
export function truncatedNormalDistribution({
  mean,
  sd,
  min = -Infinity,
  max = Infinity,
}: TruncatedNormalParameters): ContinuousDistribution {
  requireFinite('truncatedNormalDistribution', 'mean', mean);
  requirePositive('truncatedNormalDistribution', 'standard deviation', sd);
  if (!(min < max))
    throw new RangeError(
      `truncatedNormalDistribution: the minimum ${min} is not below the maximum ${max}. Give limits that rise.`,
    );
  const from = (min - mean) / sd;
  const to = (max - mean) / sd;
  const width = (max - min) / sd;
  const total = normalInterval(from, width);
  if (!(total > 0))
    throw new RangeError(
      `truncatedNormalDistribution: between ${min} and ${max} nothing of the distribution is left. Move the limits towards ${mean}.`,
    );
  const { first, second } = moments(from, to, total);
  return {
    density: (x) => (x < min || x > max ? 0 : normalDensity((x - mean) / sd) / total / sd),
    cumulative: (x) => (x <= min ? 0 : x >= max ? 1 : share(from, (x - min) / sd, (x - mean) / sd, total)),
    survival: (x) => (x <= min ? 1 : x >= max ? 0 : share(-to, (max - x) / sd, (mean - x) / sd, total)),
    quantile: quantileBetween('truncatedNormalDistribution', min, max, (probability, rest) =>
      probability <= rest
        ? place(min, mean, sd, lowerQuantile(from, width, total, probability), 1)
        : place(max, mean, sd, lowerQuantile(-to, width, total, rest), -1),
    ),
    mean: mean + sd * first,
    variance: sd * sd * second,
  };
}

function share(from: number, width: number, z: number, total: number): number {
  return Math.min(1, (Number.isFinite(width) ? normalInterval(from, width) : normalSurvival(-z)) / total);
}

/** Probability of a standard normal quantity between `from` and `from + width`, to about 14 digits of its own size. */
export function normalInterval(from: number, width: number): number {
  const to = from + width;
  if (width <= 1 && width * Math.max(Math.abs(from), Math.abs(to)) <= 8) {
    const half = width / 2;
    return nodes.reduce(
      (sum, { at, weight }) => sum + weight * half * normalDensity(from + half * (1 + at)),
      0,
    );
  }
  if (from >= 0) return normalSurvival(from) - normalSurvival(to);
  if (to <= 0) return normalSurvival(-to) - normalSurvival(-from);
  return 1 - normalSurvival(-from) - normalSurvival(to);
}

/** A quantile as distance from the cut or as standard normal value, whichever has the digits. */
type Quantile = { readonly distance: number } | { readonly z: number };

function lowerQuantile(from: number, width: number, total: number, probability: number): Quantile {
  const cutOff = from === -Infinity ? 0 : normalSurvival(-from);
  const wanted = probability * total;
  if (from < -1 && wanted > 10 * cutOff) return { z: normalQuantile(cutOff + wanted) };
  const density = normalDensity(from);
  const start = density > 0 ? log(wanted / density) : log(width) - 1;
  const reach = Number.isFinite(width) ? log(width) : log(farthest * 2);
  const curve = (w: number) => {
    const distance = exp(w);
    return {
      probability: normalInterval(from, distance) / total,
      slope: (distance * normalDensity(from + distance)) / total,
    };
  };
  return { distance: exp(solveQuantile(probability, curve, Math.min(start, reach))) };
}

function place(cut: number, mean: number, sd: number, quantile: Quantile, sign: 1 | -1): number {
  return 'distance' in quantile ? cut + sign * sd * quantile.distance : mean + sign * sd * quantile.z;
}

/** Mean and variance in standard deviations, by quadrature over pieces short enough for it. */
function moments(from: number, to: number, total: number): { first: number; second: number } {
  const left = Math.max(from, -farthest);
  const right = Math.min(to, farthest);
  const pieces = Math.max(
    1,
    Math.ceil((right - left) * Math.max(1, Math.min(Math.abs(left), Math.abs(right)))),
  );
  const over = (value: (z: number) => number) => {
    const half = (right - left) / pieces / 2;
    let sum = 0;
    for (let k = 0; k < pieces; k++) {
      for (const { at, weight } of nodes) {
        const z = left + half * (2 * k + 1 + at);
        sum += weight * half * normalDensity(z) * value(z);
      }
    }
    return sum / total;
  };
  const anchor = Math.abs(left) < Math.abs(right) ? left : right;
  const beyond = over((z) => z - anchor);
  return { first: anchor + beyond, second: over((z) => (z - anchor - beyond) ** 2) };
}
