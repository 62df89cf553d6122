import type { AlternativeId, CriterionId, Scores } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { showCells } from '../steps.ts';
import { type AhpResult, type AhpSettings, ahp, type PairwiseComparisons } from './ahp.ts';

/** Scores from comparisons of criteria and, under each, of alternatives. */
export interface AhpScores {
  readonly scores: Scores;
  readonly criteria: AhpResult;
  /** Criterion to what its comparisons of the alternatives say. */
  readonly underCriteria: Readonly<Record<CriterionId, AhpResult>>;
}

/**
 * Score alternatives that were compared pair by pair under each criterion (full AHP).
 *
 * Priorities under a criterion sum to 1, so adding an alternative, even a copy, can reorder the others.
 *
 * @param alternatives - Criterion to the comparisons of the alternatives under it, all in the same order.
 * @returns Scores that sum to 1, with the comparisons' own results.
 * @throws {@link ScoringError} If a criterion has no comparisons or compares other alternatives, and as {@link ahp} does.
 * @see Saaty (1990), How to make a decision: the analytic hierarchy process [saaty1990]
 */
export function ahpScores(
  criteria: PairwiseComparisons,
  alternatives: Readonly<Record<CriterionId, PairwiseComparisons>>,
  settings: AhpSettings = {},
): AhpScores {
  const top = ahp(criteria, settings);
  const { randomIndex: _forCriteria, onStep, ...below } = settings;
  const under = Object.fromEntries(
    criteria.items.map((id) => [
      id,
      ahp(comparisonsUnder(id, criteria, alternatives), {
        ...below,
        onStep: onStep && ((step) => onStep({ ...step, name: `${step.name} under ${id}` })),
      }),
    ]),
  );
  const items: readonly AlternativeId[] = alternatives[criteria.items[0]!]!.items;
  const parts = items.map((id) =>
    criteria.items.map((item) => top.weights[item]! * under[item]!.weights[id]!),
  );
  showCells(settings, 'weighted priorities', items, criteria.items, (i, j) => parts[i]![j]!);
  return {
    scores: new Map(items.map((id, i) => [id, parts[i]!.reduce((sum, part) => sum + part, 0)])),
    criteria: top,
    underCriteria: under,
  };
}

function comparisonsUnder(
  id: CriterionId,
  criteria: PairwiseComparisons,
  alternatives: Readonly<Record<CriterionId, PairwiseComparisons>>,
): PairwiseComparisons {
  const found = Object.hasOwn(alternatives, id) ? alternatives[id] : undefined;
  const first = alternatives[criteria.items[0]!];
  if (found && found.items.join() === first?.items.join()) return found;
  throw new ScoringError({
    method: 'ahpScores',
    what: `under ${id} other alternatives are compared than under ${criteria.items[0]}, or none`,
    why: 'Scores add up priorities of the same alternatives.',
    remedy: 'Compare the same alternatives, in the same order, under every criterion.',
    cell: { criterion: id },
  });
}
