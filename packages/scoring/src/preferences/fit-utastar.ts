import type { PerformanceTable } from '@steelyard/model';
import {
  combine,
  evaluate,
  type LinearConstraint,
  type LinearForm,
  type LinearProgram,
  type LinearSolution,
  solveLinearProgram,
} from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import type { ValuePoints } from '../value/value-function.ts';
import { kendallTau } from './kendall-tau.ts';
import { type MarginalForms, marginalForms, weightForm } from './marginal-forms.ts';
import type { UtastarResult, UtastarSettings } from './utastar-result.ts';

/** Finds the least error, then the ends of each weight among all functions that err no more. */
export function fitUtastar(table: PerformanceTable, settings: UtastarSettings): UtastarResult {
  const forms = marginalForms('utastar', table, settings.breakpoints);
  const constraints = orderConstraints(forms, settings);
  const errors = Object.fromEntries(
    forms.alternatives.flatMap((_, i) => [
      [`over ${i}`, 1],
      [`under ${i}`, 1],
    ]),
  );
  const best = optimum({ direction: 'minimize', objective: errors, constraints });
  const slack = 1e-9; // an exact bound may cut off the optimum itself by rounding
  const optimal = [...constraints, { form: errors, max: best.value + slack }];
  const ends: { low: LinearSolution; high: LinearSolution }[] = [];
  for (const j of forms.criteria.keys()) {
    const objective = weightForm(forms, j);
    ends.push({
      low: optimum({ direction: 'minimize', objective, constraints: optimal }),
      high: optimum({ direction: 'maximize', objective, constraints: optimal }),
    });
  }
  const mean = meanOf(ends.flatMap(({ low, high }) => [low, high]));
  const scores = new Map([...forms.totals].map(([id, form]) => [id, evaluate(form, mean)]));
  return {
    error: best.value,
    weightRanges: Object.fromEntries(
      forms.criteria.map((id, j) => [id, { low: ends[j]!.low.value, high: ends[j]!.high.value }]),
    ),
    valueFunctions: Object.fromEntries(forms.criteria.map((id, j) => [id, functionOf(forms, j, mean)])),
    scores,
    kendallTau: kendallTau(
      forms.alternatives.map((id) => -settings.ranking[id]!),
      [...scores.values()],
      1e-6,
    ),
  };
}

function optimum(program: LinearProgram): LinearSolution {
  const solution = solveLinearProgram('utastar', program);
  if (solution !== undefined) return solution;
  throw new ScoringError({
    method: 'utastar',
    what: 'no value functions fit',
    why: 'The least difference may be too large for so many places, since all values lie in [0, 1].',
    remedy: 'Lower it.',
  });
}

function orderConstraints(forms: MarginalForms, settings: UtastarSettings): readonly LinearConstraint[] {
  const { ranking, leastDifference = 0.01 } = settings;
  if (!(leastDifference > 0))
    throw new ScoringError({
      method: 'utastar',
      what: `the least difference is ${leastDifference}`,
      why: 'Without one, all alternatives could be equally good.',
      remedy: 'Give a number above 0, such as 0.01.',
    });
  const missing = forms.alternatives.find((id) => !Number.isFinite(ranking[id]));
  if (missing !== undefined)
    throw new ScoringError({
      method: 'utastar',
      what: `${missing} has no place in the order`,
      why: 'Value functions are inferred from the order of all alternatives in the table.',
      remedy: 'Place it, or drop it from the table.',
      cell: { alternative: missing },
    });
  const ordered = [...forms.alternatives.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  function placeOf(i: number): number {
    return ranking[forms.alternatives[i]!]!;
  }
  const judged = (i: number): LinearForm =>
    combine([1, forms.totals.get(forms.alternatives[i]!)!], [1, { [`under ${i}`]: 1, [`over ${i}`]: -1 }]);
  return [
    forms.normalization,
    ...ordered.slice(1).map((lower, k): LinearConstraint => {
      const upper = ordered[k]!;
      const form = combine([1, judged(upper)], [-1, judged(lower)]);
      return placeOf(upper) === placeOf(lower) ? { form, equal: 0 } : { form, min: leastDifference };
    }),
  ];
}

function meanOf(solutions: readonly LinearSolution[]): LinearForm {
  return combine(...solutions.map(({ variables }) => [1 / solutions.length, variables] as const));
}

function functionOf({ breakpoints, steps }: MarginalForms, j: number, variables: LinearForm): ValuePoints {
  let value = 0;
  const points = breakpoints[j]!.map((x, k) => {
    if (k > 0) value += variables[steps[j]![k - 1]!] ?? 0;
    return { x, value };
  });
  const rising = points.sort((a, b) => a.x - b.x);
  return { x: rising.map(({ x }) => x), y: rising.map((point) => point.value) };
}
