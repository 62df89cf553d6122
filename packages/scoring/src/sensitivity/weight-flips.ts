import type { WeightFlip, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { largest } from '../table/sums.ts';
import { additiveValue } from '../value/additive-value.ts';
import { readValues } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';
import { crossingsOf, nearestTo } from './crossings.ts';

/**
 * Find, for each criterion, the nearest weight at which another alternative comes first under additive value.
 *
 * One weight moves, the others share the rest in their present proportions. Scores are straight lines in that weight,
 * so the crossing is exact. A criterion that holds all the weight has no proportions to keep and no flip.
 *
 * @param values - n alternatives × m criteria or groups, each in [0, 1].
 * @returns Nearest first; a criterion whose weight cannot change the leader is left out. Where two already share the
 *   lead and a weight separates them, `to` equals `from`.
 * @throws {@link ScoringError} If there is no alternative, a value is no finite number, or the weights do not fit or say nothing.
 */
export function weightFlips(values: ValueTable, weights: Weights): readonly WeightFlip[] {
  const shares = checkWeights('weightFlips', values.criteria, weights);
  const checked = { ...values, rows: readValues('weightFlips', values) };
  const scores = [...additiveValue(values, weights).values()];
  const leading = { scores, leader: scores.indexOf(largest(scores)) };
  return values.criteria
    .flatMap((criterion, j) => {
      const from = shares[j]!;
      if (from === 1) return [];
      const [nearest] = crossingsOf(checked, leading, j, from).toSorted(nearestTo(from));
      return nearest ? [{ criterion, from, to: nearest.at, newLeader: nearest.id }] : [];
    })
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}
