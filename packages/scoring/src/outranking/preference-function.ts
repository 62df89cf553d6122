import { exp } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';

/**
 * How a difference on a criterion becomes preference in [0, 1]; no difference, or a negative one, is none.
 *
 * `usual`: any difference is full preference. `u-shape`: full above the indifference threshold. `v-shape`: rises to
 * full at the preference threshold. `level`: half above the indifference threshold, full above the preference
 * threshold. `linear`: rises from the first to the second. `gaussian`: rises smoothly, bending at `sigma`.
 * Thresholds are in the criterion's unit.
 */
export type PreferenceFunction =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly indifferenceThreshold: number }
  | { readonly kind: 'v-shape'; readonly preferenceThreshold: number }
  | {
      readonly kind: 'level' | 'linear';
      readonly indifferenceThreshold: number;
      readonly preferenceThreshold: number;
    }
  | { readonly kind: 'gaussian'; readonly sigma: number };

/** A preference function as thresholds, whatever its kind. */
export interface PreferenceShape {
  /** Preference starts above this difference. */
  readonly from: number;
  /** Preference is full above this difference. */
  readonly to: number;
  /** Preference between the two: half, or rising from 0 to 1. */
  readonly between: 'half' | 'rising';
  /** Given where preference rises smoothly instead. */
  readonly sigma?: number;
}

/** Read a preference function as thresholds; refuse those that contradict themselves. */
export function preferenceShape(
  method: string,
  criterion: string,
  preference: PreferenceFunction | undefined,
): PreferenceShape {
  const shape = preference && shapeOf(preference);
  const sound =
    shape &&
    shape.from >= 0 &&
    shape.to >= shape.from &&
    shape.to < Number.POSITIVE_INFINITY &&
    !(shape.sigma! <= 0);
  if (sound) return shape;
  throw new ScoringError({
    method,
    what: preference
      ? `the ${preference.kind} preference function of ${criterion} has thresholds that are negative or out of order`
      : `there is no preference function for ${criterion}`,
    why: 'It says how a difference becomes preference.',
    remedy: 'Give 0 ≤ indifference ≤ preference threshold, and a sigma above 0.',
    cell: { criterion },
  });
}

function shapeOf(preference: PreferenceFunction): PreferenceShape {
  switch (preference.kind) {
    case 'usual':
      return { from: 0, to: 0, between: 'rising' };
    case 'u-shape':
      return {
        from: preference.indifferenceThreshold,
        to: preference.indifferenceThreshold,
        between: 'rising',
      };
    case 'v-shape':
      return { from: 0, to: preference.preferenceThreshold, between: 'rising' };
    case 'level':
      return { from: preference.indifferenceThreshold, to: preference.preferenceThreshold, between: 'half' };
    case 'linear':
      return {
        from: preference.indifferenceThreshold,
        to: preference.preferenceThreshold,
        between: 'rising',
      };
    case 'gaussian':
      return { from: 0, to: 0, between: 'rising', sigma: preference.sigma };
  }
}

/** Preference for a difference in the better direction. */
export function preferenceOf({ from, to, between, sigma }: PreferenceShape, difference: number): number {
  if (!(difference > 0)) return 0;
  if (sigma !== undefined) return 1 - exp(-((difference / sigma) * (difference / sigma)) / 2);
  if (difference <= from) return 0;
  if (difference > to) return 1;
  return between === 'half' ? 0.5 : (difference - from) / (to - from);
}
