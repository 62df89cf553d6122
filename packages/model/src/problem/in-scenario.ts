import type { Adjustment } from './adjustment.ts';
import type { Criterion } from './criterion.ts';
import { scaleBounds } from './distribution.ts';
import type { Distribution, Performance } from './performance.ts';
import type { AlternativeId, CriterionId } from './primitives.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** The part of a problem that says whom an adjustment reaches. */
export type AdjustmentSource = Pick<Problem, 'alternatives' | 'adjustments'>;

/**
 * List the alternatives whose performance an adjustment moves, in the problem's order.
 */
export function alternativesMoved(
  { alternatives }: Pick<Problem, 'alternatives'>,
  { target }: Adjustment,
): readonly AlternativeId[] {
  if (target.kind === 'alternative') return [target.alternative];
  return alternatives
    .filter(({ portfolio }) => (portfolio[target.mechanism] ?? 0) >= target.fromLevel)
    .map(({ id }) => id);
}

/**
 * Add up how far performances move under levels of uncertain factors, in each criterion's unit.
 *
 * @param levels - Factor to level; a factor that it leaves out moves nothing.
 * @returns Alternative to criterion to shift; those that do not move have no entry.
 */
export function shiftsIn(
  problem: AdjustmentSource,
  levels: Scenario['levels'],
): ReadonlyMap<AlternativeId, ReadonlyMap<CriterionId, number>> {
  const shifts = new Map<AlternativeId, Map<CriterionId, number>>();
  for (const adjustment of problem.adjustments) {
    const { factor, level, criterion, shift } = adjustment;
    if (levels[factor] !== level) continue;
    for (const alternative of alternativesMoved(problem, adjustment)) {
      const row = shifts.get(alternative) ?? new Map<CriterionId, number>();
      row.set(criterion, (row.get(criterion) ?? 0) + shift);
      shifts.set(alternative, row);
    }
  }
  return shifts;
}

/**
 * Give a problem as it is in a scenario: each performance moved by the adjustments of the scenario's levels and cut at
 * the ends of its scale.
 *
 * Everything else stays as it is, so any method can be asked about the result.
 *
 * @param levels - Factor to level; a factor that it leaves out moves nothing.
 */
export function inScenario(problem: Problem, levels: Scenario['levels']): Problem {
  const shifts = shiftsIn(problem, levels);
  const criteria = new Map(problem.criteria.map((criterion) => [criterion.id, criterion]));
  const move = (performance: Performance): Performance => {
    const { alternative, criterion, distribution } = performance;
    const shift = shifts.get(alternative)?.get(criterion) ?? 0;
    if (shift === 0) return performance;
    return { ...performance, distribution: moveDistribution(distribution, shift, criteria.get(criterion)!) };
  };
  return { ...problem, performances: problem.performances.map(move) };
}

function moveDistribution(distribution: Distribution, shift: number, { scale }: Criterion): Distribution {
  const bounds = scaleBounds(scale);
  const moved = (value: number) => Math.min(Math.max(value + shift, bounds.low), bounds.high);
  switch (distribution.kind) {
    case 'exact':
      return { kind: 'exact', value: moved(distribution.value) };
    case 'interval':
      return { kind: 'interval', low: moved(distribution.low), high: moved(distribution.high) };
    case 'triangular':
    case 'pert': {
      const { kind, low, mode, high } = distribution;
      return { kind, low: moved(low), mode: moved(mode), high: moved(high) };
    }
    case 'normal':
      return { ...distribution, mean: moved(distribution.mean) };
    case 'discrete': {
      const values = distribution.values.map(({ value, probability }) => ({
        value: moved(value),
        probability,
      }));
      return { kind: 'discrete', values };
    }
  }
}
