import type { ContinuousDistribution } from '../distributions/continuous.ts';
import { exp } from '../elementary/exp.ts';
import { gaussLegendre } from '../elementary/gauss-legendre.ts';
import { log } from '../elementary/log.ts';
import { ElicitationError } from './quantile-judgement.ts';

/** A distribution and the weight of whoever stated it. */
export interface WeightedDistribution {
  readonly distribution: ContinuousDistribution;
  /** Not negative; the weights need not sum to 1. */
  readonly weight: number;
}

/**
 * Pool distributions by averaging their probabilities (linear pool).
 *
 * Disagreement stays visible: experts who contradict each other give a wide distribution with several humps.
 *
 * @throws ElicitationError if there is none or the weights do not fit.
 * @see Genest & Zidek (1986) [genest1986]
 */
export function linearPool(experts: readonly WeightedDistribution[]): ContinuousDistribution {
  const parts = shares('linearPool', experts);
  const average = (value: (distribution: ContinuousDistribution) => number) =>
    parts.reduce((total, { distribution, weight }) => total + weight * value(distribution), 0);
  const means = parts.map(({ distribution }) => distribution.mean);
  const mean = means.every((value) => value !== null) ? average((d) => d.mean ?? 0) : null;
  const known = mean !== null && parts.every(({ distribution }) => distribution.variance !== null);
  const cumulative = (x: number) => average((d) => d.cumulative(x));
  return {
    density: (x) => average((d) => d.density(x)),
    cumulative,
    survival: (x) => average((d) => d.survival(x)),
    quantile: (probability) => {
      const each = parts.map(({ distribution }) => distribution.quantile(probability));
      return bisect((x) => cumulative(x) - probability, Math.min(...each), Math.max(...each));
    },
    mean,
    variance: known ? average((d) => (d.variance ?? 0) + ((d.mean ?? 0) - mean) ** 2) : null,
  };
}

const panels = 400;
const nodes = gaussLegendre(8);

/**
 * Pool distributions by averaging the logarithms of their densities (logarithmic pool).
 *
 * Agreement sharpens the result, and a value that one expert rules out is ruled out for all.
 *
 * The density is integrated numerically between the outermost 1e-7 quantiles; probabilities are good to about 1e-6.
 *
 * @throws ElicitationError if there is none, the weights do not fit, or no value is possible for all.
 * @see Genest & Zidek (1986) [genest1986]
 */
export function logarithmicPool(experts: readonly WeightedDistribution[]): ContinuousDistribution {
  const parts = shares('logarithmicPool', experts).filter(({ weight }) => weight > 0);
  const [low, high] = sharedRange(parts);
  const raw = (x: number) => {
    let total = 0;
    for (const { distribution, weight } of parts) {
      const density = distribution.density(x);
      if (!(density > 0)) return 0;
      total += weight * log(density);
    }
    return exp(total);
  };
  const width = (high - low) / panels;
  const masses = Array.from({ length: panels }, (_, k) => integrate(raw, low + k * width, width));
  const total = masses.reduce((a, b) => a + b, 0);
  if (!(low < high && total > 0))
    throw new ElicitationError(
      'logarithmicPool: no value is possible for all experts. Pool linearly, or talk about why they exclude each other.',
    );
  const moment = (value: (x: number) => number) =>
    masses.reduce((sum, _, k) => sum + integrate((x) => raw(x) * value(x), low + k * width, width), 0) /
    total;
  const cumulative = (x: number) => {
    if (x <= low) return 0;
    if (x >= high) return 1;
    const panel = Math.min(panels - 1, Math.floor((x - low) / width));
    let sum = 0;
    for (let k = 0; k < panel; k++) sum += masses[k]!;
    const from = low + panel * width;
    return Math.min(1, (sum + integrate(raw, from, x - from)) / total);
  };
  const mean = moment((x) => x);
  return {
    density: (x) => raw(x) / total,
    cumulative,
    survival: (x) => 1 - cumulative(x),
    quantile: (probability) => {
      if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`logarithmicPool: the probability is ${probability}. Give one from 0 to 1.`);
      return bisect((x) => cumulative(x) - probability, low, high);
    },
    mean,
    variance: moment((x) => (x - mean) ** 2),
  };
}

/** From the lowest to the highest outermost quantile, as far as every support goes along. */
function sharedRange(parts: readonly WeightedDistribution[]): [low: number, high: number] {
  const distributions = parts.map(({ distribution }) => distribution);
  const end = (
    probability: number,
    outer: (...values: number[]) => number,
    inner: (...values: number[]) => number,
  ) => {
    const outermost = outer(...distributions.map((d) => d.quantile(probability)));
    return inner(
      ...distributions.map((d) => (d.density(outermost) > 0 ? outermost : d.quantile(probability))),
    );
  };
  return [end(1e-7, Math.min, Math.max), end(1 - 1e-7, Math.max, Math.min)];
}

function integrate(value: (x: number) => number, from: number, width: number): number {
  const half = width / 2;
  return nodes.reduce((sum, { at, weight }) => sum + weight * half * value(from + half * (1 + at)), 0);
}

/** Finds where a rising function crosses 0. */
function bisect(value: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (value(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

function shares(method: string, experts: readonly WeightedDistribution[]): readonly WeightedDistribution[] {
  const total = experts.reduce((sum, { weight }) => sum + weight, 0);
  if (experts.length === 0 || !experts.every(({ weight }) => weight >= 0) || !(total > 0 && total < Infinity))
    throw new ElicitationError(
      `${method}: the weights do not fit. Give at least one expert, no weight negative and not all 0.`,
    );
  return experts.map(({ distribution, weight }) => ({ distribution, weight: weight / total }));
}
