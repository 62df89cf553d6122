import type { AlternativeId } from '@steelyard/model';
import type { ValueTable } from '../value/value-table.ts';

/** A weight at which an alternative comes level with the leader. */
export interface Crossing {
  readonly id: AlternativeId;
  /** In [0, 1]. */
  readonly at: number;
  /** How much faster than the leader it gains as the weight grows. */
  readonly gain: number;
}

/** Scores under weights that sum to 1, with who leads. */
export interface Leading {
  readonly scores: readonly number[];
  readonly leader: number;
}

/**
 * Find where the others come level with the leader as one weight moves, the others keeping their proportions.
 *
 * Scores are straight lines in that weight, so a crossing is exact. Parallel lines never cross.
 */
export function crossingsOf(
  { alternatives, rows }: ValueTable,
  { scores, leader }: Leading,
  j: number,
  weight: number,
): readonly Crossing[] {
  const slope = (i: number) => (rows[i]![j]! - scores[i]!) / (1 - weight);
  return alternatives.flatMap((id, i) => {
    const gain = slope(i) - slope(leader);
    if (i === leader || Math.abs(gain) < 1e-15) return [];
    const step = (scores[leader]! - scores[i]!) / gain;
    const at = snap(weight + step);
    return at < 0 || at > 1 || (at === weight && step !== 0) ? [] : [{ id, at, gain }];
  });
}

/** Brings a crossing that rounding put just outside [0, 1] back to its end. */
function snap(weight: number): number {
  if (Math.abs(weight) < 1e-14) return 0;
  return Math.abs(weight - 1) < 1e-14 ? 1 : weight;
}

/** Orders crossings by their distance from a weight; of two at the same place, the steeper comes first. */
export function nearestTo(weight: number): (a: Crossing, b: Crossing) => number {
  return (a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight) || Math.abs(b.gain) - Math.abs(a.gain);
}
