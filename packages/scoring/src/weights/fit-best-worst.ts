import { type LinearConstraint, type LinearForm, solveLinearProgram } from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import type { BestWorstJudgement } from './best-worst.ts';
import type { LinearBestWorstResult } from './linear-best-worst-result.ts';

/** Finds the weights whose largest contradiction of a comparison is smallest. */
export function fitBestWorst(judged: BestWorstJudgement): LinearBestWorstResult {
  const solution = solveLinearProgram('bestWorstLinear', {
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
