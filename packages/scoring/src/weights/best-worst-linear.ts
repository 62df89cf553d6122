import type { Weights } from '@steelyard/model';
import { type LinearConstraint, type LinearForm, solveLinearProgram } from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import { type BestWorstComparisons, type BestWorstJudgement, readBestWorst } from './best-worst.ts';

/** Weights by the linear model, with the contradiction that is left. */
export interface LinearBestWorstResult {
  /** Summing to 1. */
  readonly weights: Weights;
  /** The largest |weight − ratio × other weight| (ξ); itself the measure of contradiction, near 0 is good. */
  readonly inconsistency: number;
}

/**
 * Draw weights from comparisons with the best and the worst criterion by a linear program (best-worst method, linear).
 *
 * Has one answer where the non-linear model has many, but measures contradiction in weights and not in ratios, so
 * large ratios count for more.
 *
 * @throws {@link ScoringError} If a criterion is missing in one list, a ratio is below 1, or none is the best or the worst.
 * @see Rezaei (2016), Best-worst multi-criteria decision-making method: some properties and a linear model [rezaei2016]
 */
export async function bestWorstLinear(comparisons: BestWorstComparisons): Promise<LinearBestWorstResult> {
  const judged = readBestWorst('bestWorstLinear', comparisons);
  const solution = await solveLinearProgram('bestWorstLinear', {
    direction: 'minimize',
    objective: { xi: 1 },
    constraints: [
      ...constraintsOf(judged),
      { form: formOf(judged.criteria.map((_, j) => [j, 1])), equal: 1 },
    ],
  });
  if (solution === undefined)
    throw new ScoringError({
      method: 'bestWorstLinear',
      what: 'no weights fit',
      why: 'Some should always, however badly.',
      remedy: 'Check the comparisons.',
    });
  const found = judged.criteria.map((_, j) => solution.variables[`w${j}`] ?? 0);
  const total = found.reduce((sum, weight) => sum + weight, 0);
  return {
    weights: Object.fromEntries(judged.criteria.map((id, j) => [id, found[j]! / total])),
    inconsistency: solution.value,
  };
}

function constraintsOf({ criteria, toOthers, toWorst, best, worst }: BestWorstJudgement): LinearConstraint[] {
  return criteria.flatMap((_, j) => [
    ...within([best, 1], [j, -toOthers[j]!]),
    ...within([j, 1], [worst, -toWorst[j]!]),
  ]);
}

type Term = readonly [criterion: number, factor: number];

/** Keeps a difference of weights within ξ on both sides. */
function within(...terms: readonly Term[]): LinearConstraint[] {
  return [1, -1].map((sign) => ({
    form: { ...formOf(terms.map(([j, factor]) => [j, sign * factor])), xi: -1 },
    max: 0,
  }));
}

function formOf(terms: readonly Term[]): LinearForm {
  const form: Record<string, number> = {};
  for (const [j, factor] of terms) form[`w${j}`] = (form[`w${j}`] ?? 0) + factor;
  return form;
}
