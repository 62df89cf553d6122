import type { AlternativeId, CriterionId, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { largest } from '../table/sums.ts';
import { additiveValue } from '../value/additive-value.ts';
import { readValues } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';
import { crossingsOf, nearestTo } from './crossings.ts';

/** How far one weight can move, the others keeping their proportions, before another alternative comes first. */
export interface StabilityRange {
  readonly criterion: CriterionId;
  /** Weight now, in [0, 1]. */
  readonly weight: number;
  /** The lowest weight at which the leader still leads; 0 where none overtakes it below. */
  readonly low: number;
  /** The highest; 1 where none overtakes it above. */
  readonly high: number;
  /** Who leads below `low`; left out where nobody does. */
  readonly overtakenBelowBy?: AlternativeId;
  /** Who leads above `high`; left out where nobody does. */
  readonly overtakenAboveBy?: AlternativeId;
}

/**
 * Find how far each weight can move before the first rank changes under additive value, exactly.
 *
 * One weight moves at a time: a leader that is stable in each may still fall when two move together.
 *
 * @returns In the order of the criteria. A criterion that holds all the weight cannot move and has the range [1, 1].
 * @throws {@link ScoringError} If there is no alternative, a value is no finite number, or the weights do not fit or say nothing.
 * @see Mareschal (1988), Weight stability intervals in multicriteria decision aid [mareschal1988b]
 */
export function stabilityRanges(values: ValueTable, weights: Weights): readonly StabilityRange[] {
  const shares = checkWeights('stabilityRanges', values.criteria, weights);
  const checked = { ...values, rows: readValues('stabilityRanges', values) };
  const scores = [...additiveValue(values, weights).values()];
  const leading = { scores, leader: scores.indexOf(largest(scores)) };
  return values.criteria.map((criterion, j) => {
    const weight = shares[j]!;
    if (weight === 1) return { criterion, weight, low: 1, high: 1 };
    const crossings = crossingsOf(checked, leading, j, weight).toSorted(nearestTo(weight));
    const below = crossings.find(({ gain }) => gain < 0);
    const above = crossings.find(({ gain }) => gain > 0);
    return {
      criterion,
      weight,
      low: below?.at ?? 0,
      high: above?.at ?? 1,
      ...(below && { overtakenBelowBy: below.id }),
      ...(above && { overtakenAboveBy: above.id }),
    };
  });
}
