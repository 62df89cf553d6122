import type { AlternativeId, CriterionId, WeightFlip, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { largest } from '../table/sums.ts';
import { additiveValue } from '../value/additive-value.ts';
import { readValues } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';

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
  const leader = scores.indexOf(largest(scores));
  return values.criteria
    .map((criterion, j) => nearestFlip(checked, criterion, j, shares[j]!, scores, leader))
    .filter((flip) => flip !== undefined)
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

function nearestFlip(
  values: ValueTable,
  criterion: CriterionId,
  j: number,
  from: number,
  scores: readonly number[],
  leader: number,
): WeightFlip | undefined {
  if (from === 1) return undefined;
  // At weight t the score is t·value + (1 − t)·rest, a line with this slope through the present score at `from`.
  const slope = (i: number) => {
    const value = values.rows[i]![j]!;
    return value - (scores[i]! - from * value) / (1 - from);
  };
  const leading = slope(leader);
  let best: { to: number; steepness: number; newLeader: AlternativeId } | undefined;
  values.alternatives.forEach((id, i) => {
    const gain = slope(i) - leading;
    if (i === leader || Math.abs(gain) < 1e-15) return;
    const step = (scores[leader]! - scores[i]!) / gain;
    const to = snap(from + step);
    if (to < 0 || to > 1 || (to === from && step !== 0)) return;
    const steepness = Math.abs(gain);
    const distance = Math.abs(to - from);
    const nearest = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(best.to - from);
    if (distance < nearest || (distance === nearest && best !== undefined && steepness > best.steepness))
      best = { to, steepness, newLeader: id };
  });
  return best && { criterion, from, to: best.to, newLeader: best.newLeader };
}

/** Brings a crossing that rounding put just outside [0, 1] back to its end. */
function snap(weight: number): number {
  if (Math.abs(weight) < 1e-14) return 0;
  return Math.abs(weight - 1) < 1e-14 ? 1 : weight;
}
