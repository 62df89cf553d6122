import type { AlternativeId, Contribution, Scores, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { scoreMap } from '../table/prepare.ts';
import { valueAt } from './read-values.ts';
import type { ValueTable } from './value-table.ts';

/**
 * Score alternatives by the weighted sum of their values (additive value model).
 *
 * The score is defined as the sum of its {@link contributions}, added in the order of the criteria, so that what is
 * shown adds up to the last digit. Only for criteria whose worth does not hang on each other; a weakness is always
 * made up for by a strength elsewhere, so an additive model has no veto.
 *
 * @param values - n alternatives × m criteria or groups, each in [0, 1].
 * @param weights - One a criterion, on any positive scale: what the step from worst to best on it is worth.
 * @returns A score in [0, 1] for each alternative.
 * @throws {@link ScoringError} If a value is no finite number, or the weights do not fit or say nothing.
 * @see Keeney & Raiffa (1976), Decisions with Multiple Objectives [keeney1976]
 */
export function additiveValue(values: ValueTable, weights: Weights): Scores {
  const shares = checkWeights('additiveValue', values.criteria, weights);
  const scores = values.alternatives.map((_, i) =>
    total(contributionsOf('additiveValue', values, i, shares)),
  );
  return scoreMap('additiveValue', values.alternatives, scores);
}

/**
 * Split each alternative's additive score into what every criterion adds to it.
 *
 * What adds most need not decide: where alternatives perform alike it adds the same to all. `explain` compares two.
 *
 * @returns For each alternative, one contribution a criterion, in their order. Added in that order from 0 they give
 *   exactly the score of {@link additiveValue}.
 * @throws {@link ScoringError} As {@link additiveValue} does.
 */
export function contributions(
  values: ValueTable,
  weights: Weights,
): Readonly<Record<AlternativeId, readonly Contribution[]>> {
  const shares = checkWeights('contributions', values.criteria, weights);
  return Object.fromEntries(
    values.alternatives.map((id, i) => [id, contributionsOf('contributions', values, i, shares)]),
  );
}

function contributionsOf(
  method: string,
  values: ValueTable,
  i: number,
  shares: Float64Array,
): readonly Contribution[] {
  return values.criteria.map((criterion, j) => {
    const weight = shares[j]!;
    const isGap = weight === 0 && !Number.isFinite(values.rows[i]?.[j]); // harmless where nothing weighs
    const value = isGap ? 0 : valueAt(method, values, i, j);
    return { criterion, value, weight, contribution: weight * value };
  });
}

function total(parts: readonly Contribution[]): number {
  return parts.reduce((score, { contribution }) => score + contribution, 0);
}
