import {
  type AlternativeId,
  type CriterionId,
  criteriaTree,
  criteriaUnder,
  type Distribution,
  mode,
  type PerformanceTable,
  type Problem,
  pathTo,
  performanceOf,
  resolveWeights,
  type Weights,
} from '@steelyard/model';
import { performanceFault } from '../table/performance-fault.ts';
import { type OutOfBounds, valueFunction } from './value-function.ts';

/** The part of a problem that says how alternatives perform. */
export type PerformanceSource = Pick<Problem, 'alternatives' | 'criteria' | 'performances'>;

/** What performances are worth: n alternatives × m criteria or groups, each in [0, 1]. */
export interface ValueTable {
  readonly alternatives: readonly AlternativeId[];
  readonly criteria: readonly CriterionId[];
  /** One row an alternative, one value a criterion. */
  readonly rows: readonly (readonly number[])[];
}

/** How performances become values. */
export interface ValueSettings {
  /** The point of a distribution that stands for it; its mode unless given. */
  readonly estimate?: (distribution: Distribution) => number;
  /** What a performance outside its scale is worth; refused unless given. */
  readonly outOfBounds?: OutOfBounds;
}

/**
 * Lay out a problem's performances as a table of single numbers, each in its criterion's unit.
 *
 * @param estimate - The point of a distribution that stands for it; its mode unless given.
 */
export function performanceTable(
  problem: PerformanceSource,
  estimate: (distribution: Distribution) => number = mode,
): PerformanceTable {
  const at = performanceOf(problem);
  return {
    alternatives: problem.alternatives.map(({ id }) => id),
    criteria: problem.criteria.map(({ id, direction }) => ({ id, direction })),
    rows: problem.alternatives.map((alternative) =>
      problem.criteria.map(({ id }) => estimate(at(alternative.id, id).distribution)),
    ),
  };
}

/**
 * Value every performance of a problem by its criterion's value function.
 *
 * @throws {@link ScoringError} If a performance lies outside its scale and `outOfBounds` is `refuse`.
 */
export function valueTable(problem: PerformanceSource, settings: ValueSettings = {}): ValueTable {
  const { estimate = mode, outOfBounds = 'refuse' } = settings;
  const { alternatives, rows } = performanceTable(problem, estimate);
  const criteria = problem.criteria.map(({ id }) => id);
  const worth = problem.criteria.map((criterion) => valueFunction(criterion, outOfBounds));
  return {
    alternatives,
    criteria,
    rows: rows.map((row, i) =>
      row.map((performance, j) => {
        const value = worth[j]!(performance);
        if (Number.isNaN(value))
          throw performanceFault({ method: 'valueTable', alternatives, criteria }, i, j, {
            is: `${performance}, outside the scale`,
            why: 'The value function says nothing there.',
            remedy: 'Mend the performance, widen the scale, or choose to clip or extrapolate.',
          });
        return value;
      }),
    ),
  };
}

/**
 * Give each top criterion or group its value: the weighted sum of the values under it.
 *
 * @param weights - A weight set's; siblings that it does not name keep their own weights.
 * @returns Values of the criteria and groups at the top of the tree, in its order.
 */
export function topValues(
  problem: Pick<Problem, 'groups' | 'criteria'>,
  values: ValueTable,
  weights: Weights = {},
): ValueTable {
  const columns = new Map(values.criteria.map((id, j) => [id, j]));
  const parts = topParts(problem, weights);
  return {
    alternatives: values.alternatives,
    criteria: parts.map(({ id }) => id),
    rows: values.rows.map((row) =>
      parts.map(({ criteria }) =>
        Math.min(
          1,
          criteria.reduce((total, part) => total + part.share * row[columns.get(part.id)!]!, 0),
        ),
      ),
    ),
  };
}

/** A top criterion or group with each criterion under it and that criterion's share of it. */
export interface TopPart {
  readonly id: CriterionId;
  readonly criteria: readonly { readonly id: CriterionId; readonly share: number }[];
}

/** Lists what the top of the tree is made of; shares of each sum to 1. */
export function topParts(
  problem: Pick<Problem, 'groups' | 'criteria'>,
  weights: Weights = {},
): readonly TopPart[] {
  const tree = criteriaTree(problem);
  const shares = resolveWeights(problem, weights);
  return tree.top.map((id) => ({
    id,
    criteria: criteriaUnder(tree, id).map((criterion) => ({
      id: criterion,
      share: pathTo(tree, criterion)
        .slice(1)
        .reduce((product, step) => product * shares[step]!, 1),
    })),
  }));
}
