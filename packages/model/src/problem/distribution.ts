import type { Scale } from './criterion.ts';
import type { Distribution } from './performance.ts';

/** The lowest and the highest value that something can take. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Give the best estimate that a distribution stands for: its mode, in its own unit.
 *
 * An interval has no single most likely point, so its middle is taken. Of several equally probable values of a
 * discrete distribution the first listed is taken. A skewed distribution's mode is not its {@link mean}.
 *
 * @example
 * ```ts
 * import { mode } from '@steelyard/model';
 *
 * mode({ kind: 'triangular', low: 1, mode: 1.5, high: 4 }); // → 1.5
 * ```
 */
export function mode(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'exact':
      return distribution.value;
    case 'interval':
      return middle(distribution);
    case 'triangular':
    case 'pert':
      return distribution.mode;
    case 'normal':
      return distribution.mean;
    case 'discrete':
      return distribution.values.reduce((best, next) => (next.probability > best.probability ? next : best))
        .value;
  }
}

/**
 * Give the expected value of a distribution, in its own unit.
 *
 * A normal's is that of the whole curve, before it is cut to the criterion's scale.
 *
 * @see Malcolm et al. (1959) for the mean of PERT [malcolm1959]
 * @example
 * ```ts
 * import { mean } from '@steelyard/model';
 *
 * mean({ kind: 'pert', low: 0, mode: 1, high: 8 }); // → 2
 * ```
 */
export function mean(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'exact':
      return distribution.value;
    case 'interval':
      return middle(distribution);
    case 'triangular':
      return (distribution.low + distribution.mode + distribution.high) / 3;
    case 'pert':
      return (distribution.low + 4 * distribution.mode + distribution.high) / 6;
    case 'normal':
      return distribution.mean;
    case 'discrete':
      return distribution.values.reduce((sum, { value, probability }) => sum + value * probability, 0);
  }
}

/**
 * Give the lowest and highest value that a distribution can take, in its own unit.
 *
 * A normal reaches from one end of the scale to the other, because it is cut there. Values of a discrete
 * distribution that have probability 0 do not count.
 *
 * @example
 * ```ts
 * import { support } from '@steelyard/model';
 *
 * support({ kind: 'exact', value: 3 }, { kind: 'natural', low: 0, high: 10 }); // → { low: 3, high: 3 }
 * ```
 */
export function support(distribution: Distribution, scale: Scale): Bounds {
  switch (distribution.kind) {
    case 'exact':
      return { low: distribution.value, high: distribution.value };
    case 'interval':
    case 'triangular':
    case 'pert':
      return { low: distribution.low, high: distribution.high };
    case 'normal':
      return distribution.standardDeviation === 0
        ? { low: distribution.mean, high: distribution.mean }
        : scaleBounds(scale);
    case 'discrete': {
      const possible = distribution.values.filter(({ probability }) => probability > 0);
      return bounds(possible.map(({ value }) => value));
    }
  }
}

/**
 * Give the lowest and highest performance that a scale allows, in the criterion's unit.
 *
 * @example
 * ```ts
 * import { scaleBounds } from '@steelyard/model';
 *
 * scaleBounds({ kind: 'anchored', levels: [0, 1, 2, 3, 4] }); // → { low: 0, high: 4 }
 * ```
 */
export function scaleBounds(scale: Scale): Bounds {
  return scale.kind === 'natural' ? { low: scale.low, high: scale.high } : bounds(scale.levels);
}

function bounds(values: readonly number[]): Bounds {
  return {
    low: values.reduce((least, value) => Math.min(least, value)),
    high: values.reduce((most, value) => Math.max(most, value)),
  };
}

/** Halved before they are added, so that no finite ends overflow. */
const middle = ({ low, high }: Bounds) => low / 2 + high / 2;
