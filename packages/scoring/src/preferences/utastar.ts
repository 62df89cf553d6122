import type { AlternativeId, CriterionId, PerformanceTable, Scores } from '@steelyard/model';
import {
  combine,
  evaluate,
  type LinearConstraint,
  type LinearForm,
  type LinearSolution,
  solveLinearProgram,
} from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import type { ValuePoints } from '../value/value-function.ts';
import { kendallTau } from './kendall-tau.ts';
import { type MarginalForms, marginalForms, weightForm } from './marginal-forms.ts';

/** A stated order and how finely value functions may bend to fit it. */
export interface UtastarSettings {
  /** Place of each alternative, 1 the best; equal places mean equally good. */
  readonly ranking: Readonly<Record<AlternativeId, number>>;
  /** From worst to best, by criterion; every performance seen unless given. */
  readonly breakpoints?: Readonly<Record<CriterionId, readonly number[]>>;
  /** Least difference in value between alternatives of different place; 0.01 unless given. */
  readonly leastDifference?: number;
}

/** Additive value functions that reproduce a stated order as well as any. */
export interface UtastarResult {
  /** Sum of what must be added to and taken from values to reproduce the order; 0 where it is reproduced. */
  readonly error: number;
  /** Lowest and highest weight of each criterion among all functions that fit as well. */
  readonly weightRanges: Readonly<Record<CriterionId, { readonly low: number; readonly high: number }>>;
  /** Mean of the functions at those ends; weights are inside. */
  readonly valueFunctions: Readonly<Record<CriterionId, ValuePoints>>;
  /** Under that mean. */
  readonly scores: Scores;
  /** Agreement of the scores with the order, in [−1, 1]; 1 where each pair agrees. */
  readonly kendallTau: number;
}

/**
 * Infer additive value functions from a stated order of alternatives (UTASTAR).
 *
 * Many functions fit a few examples: the weight ranges say how little the order tells. Do not take the mean for what
 * somebody values.
 *
 * @param table - The alternatives that were ordered × m criteria.
 * @throws {@link ScoringError} If an alternative has no place, breakpoints do not fit, or the least difference is not above 0.
 * @see Siskos & Yannacopoulos (1985), UTASTAR: an ordinal regression method [siskos1985]
 */
export async function utastar(table: PerformanceTable, settings: UtastarSettings): Promise<UtastarResult> {
  const forms = marginalForms('utastar', table, settings.breakpoints);
  const constraints = orderConstraints(forms, settings);
  const errors = Object.fromEntries(
    forms.alternatives.flatMap((_, i) => [
      [`over ${i}`, 1],
      [`under ${i}`, 1],
    ]),
  );
  const best = await optimum({ direction: 'minimize', objective: errors, constraints });
  const slack = 1e-9; // an exact bound may cut off the optimum itself by rounding
  const optimal = [...constraints, { form: errors, max: best.value + slack }];
  const ends: { low: LinearSolution; high: LinearSolution }[] = [];
  for (const j of forms.criteria.keys()) {
    const objective = weightForm(forms, j);
    ends.push({
      low: await optimum({ direction: 'minimize', objective, constraints: optimal }),
      high: await optimum({ direction: 'maximize', objective, constraints: optimal }),
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

async function optimum(program: Parameters<typeof solveLinearProgram>[1]): Promise<LinearSolution> {
  const solution = await solveLinearProgram('utastar', program);
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
