import type { AlternativeId, CriterionId, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { placeOf } from '../table/place-of.ts';
import { valueAt } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';

/** What one criterion says between two alternatives. */
export interface Reason {
  readonly criterion: CriterionId;
  /** In [0, 1]. */
  readonly weight: number;
  /** Values of the two, in [0, 1]. */
  readonly values: readonly [first: number, second: number];
  /** Weight × difference of values; above 0 it speaks for the first. */
  readonly advantage: number;
}

/** Why one alternative stands above another under additive value. */
export interface Explanation {
  readonly first: AlternativeId;
  readonly second: AlternativeId;
  /** Score of the first less that of the second: the sum of all advantages, in the order of the criteria. */
  readonly lead: number;
  /** What speaks for the first, largest first. */
  readonly inFavour: readonly Reason[];
  /** What speaks for the second, largest first. */
  readonly against: readonly Reason[];
  /** Criteria on which both are worth the same, or that weigh nothing. */
  readonly indifferent: readonly CriterionId[];
  /** The fewest of what favours the first that outweigh all that speaks against it; all of them where nothing is enough. */
  readonly decisive: readonly CriterionId[];
}

/**
 * Explain why one alternative stands above another under additive value: which criteria decide, and what outweighs what.
 *
 * @throws {@link ScoringError} If an alternative is not in the table, a value of the two is no finite number, or the weights do not fit or say nothing.
 * @see Klein & Shortliffe (1994), A framework for explaining decision-theoretic advice [klein1994]
 */
export function explain(
  values: ValueTable,
  weights: Weights,
  first: AlternativeId,
  second: AlternativeId,
): Explanation {
  const shares = checkWeights('explain', values.criteria, weights);
  const a = placeOf('explain', values.alternatives, first);
  const b = placeOf('explain', values.alternatives, second);
  const reasons = values.criteria.map((criterion, j): Reason => {
    const weight = shares[j]!;
    const [one, other] = [valueAt('explain', values, a, j), valueAt('explain', values, b, j)];
    return { criterion, weight, values: [one, other], advantage: weight * (one - other) };
  });
  const inFavour = reasons.filter(({ advantage }) => advantage > 0).sort((x, y) => y.advantage - x.advantage);
  const against = reasons.filter(({ advantage }) => advantage < 0).sort((x, y) => x.advantage - y.advantage);
  return {
    first,
    second,
    lead: reasons.reduce((sum, { advantage }) => sum + advantage, 0),
    inFavour,
    against,
    indifferent: reasons.filter(({ advantage }) => advantage === 0).map(({ criterion }) => criterion),
    decisive: fewestThatOutweigh(inFavour, against),
  };
}

function fewestThatOutweigh(inFavour: readonly Reason[], against: readonly Reason[]): readonly CriterionId[] {
  const needed = against.reduce((sum, { advantage }) => sum - advantage, 0);
  let gathered = 0;
  const decisive: CriterionId[] = [];
  for (const { criterion, advantage } of inFavour) {
    if (gathered > needed) break;
    decisive.push(criterion);
    gathered += advantage;
  }
  return decisive;
}
