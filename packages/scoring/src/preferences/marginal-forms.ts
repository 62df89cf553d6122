import type { AlternativeId, CriterionId, PerformanceTable } from '@steelyard/model';
import type { LinearConstraint, LinearForm } from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { performanceFault } from '../table/performance-fault.ts';
import { prepareUnweighted } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';

/** An unknown additive value function as steps between breakpoints, each step one variable of a linear program. */
export interface MarginalForms {
  readonly alternatives: readonly AlternativeId[];
  readonly criteria: readonly CriterionId[];
  /** Performances from worst to best between which value is straight; by criterion. */
  readonly breakpoints: readonly (readonly number[])[];
  /** Steps of each criterion: the k-th is what going from breakpoint k to the next is worth. */
  readonly steps: readonly (readonly string[])[];
  /** Total value of each alternative. */
  readonly totals: ReadonlyMap<AlternativeId, LinearForm>;
  /** All steps together are worth 1. */
  readonly normalization: LinearConstraint;
}

/**
 * Set up an additive value function whose shape is to be found.
 *
 * @param breakpoints - From worst to best, by criterion; every performance seen unless given.
 * @throws {@link ScoringError} If breakpoints do not run from worst to best, or a performance lies outside them.
 */
export function marginalForms(
  method: string,
  table: PerformanceTable,
  breakpoints?: Readonly<Record<CriterionId, readonly number[]>>,
): MarginalForms {
  const prepared = prepareUnweighted(method, table);
  refuseRepeated(method, 'alternative', table.alternatives);
  const points = prepared.criteria.map((criterion, j) =>
    breakpoints === undefined
      ? seenPerformances(prepared, j)
      : checkBreakpoints(prepared, j, breakpoints[criterion]),
  );
  const steps = points.map((list, j) => list.slice(1).map((_, k) => `step ${j}.${k}`));
  return {
    alternatives: prepared.alternatives,
    criteria: prepared.criteria,
    breakpoints: points,
    steps,
    totals: new Map(
      prepared.alternatives.map((id, i) => [
        id,
        Object.assign({}, ...points.map((list, j) => stepsUpTo(prepared, j, i, list, steps[j]!))),
      ]),
    ),
    normalization: { form: Object.fromEntries(steps.flat().map((step) => [step, 1])), equal: 1 },
  };
}

/** Steps that add up to a criterion's weight: the value of its best breakpoint. */
export function weightForm({ steps }: MarginalForms, j: number): LinearForm {
  return Object.fromEntries(steps[j]!.map((step) => [step, 1]));
}

function seenPerformances({ columns, maximized }: PreparedTable, j: number): readonly number[] {
  const rising = [...new Set(columns[j]!)].sort((a, b) => a - b);
  return maximized[j] ? rising : rising.reverse();
}

function checkBreakpoints(
  { method, criteria, maximized }: PreparedTable,
  j: number,
  points: readonly number[] | undefined,
): readonly number[] {
  const sign = maximized[j] ? 1 : -1;
  const sound =
    points !== undefined &&
    points.length >= 2 &&
    points.every((point, k) => Number.isFinite(point) && (k === 0 || sign * (point - points[k - 1]!) > 0));
  if (sound) return points;
  throw new ScoringError({
    method,
    what: `the breakpoints of ${criteria[j]} do not run from worst to best`,
    why: 'Value rises from each to the next.',
    remedy: 'Give at least two, the worst performance first.',
    cell: { criterion: criteria[j]! },
  });
}

function stepsUpTo(
  table: PreparedTable,
  j: number,
  i: number,
  points: readonly number[],
  steps: readonly string[],
): LinearForm {
  const performance = table.columns[j]![i]!;
  const last = points.length - 1;
  const toward = last === 0 ? 0 : Math.sign(points[last]! - points[0]!);
  if (toward * (performance - points[0]!) < 0 || toward * (performance - points[last]!) > 0)
    throw performanceFault(table, i, j, {
      is: `${performance}, outside the breakpoints`,
      why: 'The value function says nothing there.',
      remedy: 'Widen the breakpoints.',
    });
  return Object.fromEntries(
    steps.flatMap((step, k) => {
      const reached = (performance - points[k]!) / (points[k + 1]! - points[k]!);
      return reached <= 0 ? [] : [[step, Math.min(1, reached)] as const];
    }),
  );
}
