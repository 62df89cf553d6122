import {
  type AlternativeId,
  type CriterionId,
  type Problem,
  performanceOf,
  scaleBounds,
  type Weights,
} from '@steelyard/model';
import { fillDistribution, fillUniform, normalQuantile } from '@steelyard/numerics';
import { scaleLine, type ValuedCriterion, valueFunction } from '../value/value-function.ts';
import { topParts } from '../value/value-table.ts';

/** A run of draws, by its first one and the one after its last. */
export interface DrawRange {
  /** An integer in [0, 2^53). */
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Values of each alternative on each top criterion in a run of draws, kept so that weights can change without drawing again. */
export interface ValueDraws extends DrawRange {
  readonly alternatives: readonly AlternativeId[];
  /** The criteria or groups that weights are for. */
  readonly criteria: readonly CriterionId[];
  /** In [0, 1]; by alternative, then criterion, then draw. */
  readonly values: Float64Array;
  /** Standard normal numbers that move the weights; by criterion, then draw. */
  readonly weightNoise: Float64Array;
  /** Scores no further apart than this are a tie. */
  readonly tolerance: number;
}

/** Streams from here on move weights; those below belong to performances. */
export const weightStream = 2 ** 31;

/**
 * Draw performances of a problem and value them, up to the top of the criteria tree.
 *
 * Draw i is the same whatever the run it is part of, so a caller may draw in pieces, on any number of threads, and
 * stop between them. Performances outside a scale count as its ends. Draws of different cells are independent.
 *
 * @param weights - A weight set's, for what lies below the top; siblings that it does not name keep their own weights.
 * @throws RangeError if seed or draws are no whole numbers from 0 up, or a distribution contradicts itself.
 */
export function sampleValues(
  problem: Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances'>,
  { seed, from, to }: DrawRange,
  weights: Weights = {},
): ValueDraws {
  const count = to - from;
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(
      `sampleValues: draws ${from} to ${to} are no run. Give whole numbers, the smaller first.`,
    );
  const parts = topParts(problem, weights);
  const { alternatives, criteria } = problem;
  const at = performanceOf(problem);
  const places = new Map(criteria.map(({ id }, j) => [id, j]));
  const values = new Float64Array(alternatives.length * parts.length * count);
  const draws = new Float64Array(count);

  alternatives.forEach(({ id: alternative }, a) => {
    parts.forEach((part, g) => {
      const start = (a * parts.length + g) * count;
      const column = values.subarray(start, start + count);
      for (const { id, share } of part.criteria) {
        if (share === 0) continue;
        const j = places.get(id)!;
        const criterion = criteria[j]!;
        const stream = a * criteria.length + j;
        const { distribution } = at(alternative, id);
        fillDistribution(draws, distribution, { seed, stream }, from, scaleBounds(criterion.scale));
        addValues(column, draws, share, criterion);
      }
    });
  });
  return {
    seed,
    from,
    to,
    alternatives: alternatives.map(({ id }) => id),
    criteria: parts.map(({ id }) => id),
    values,
    weightNoise: drawWeightNoise(seed, parts.length, from, count),
    tolerance: 1e-12,
  };
}

function addValues(
  column: Float64Array,
  draws: Float64Array,
  share: number,
  criterion: ValuedCriterion,
): void {
  if (criterion.valueFunction.kind === 'linear') {
    addLinearValues(column, draws, share, criterion);
    return;
  }
  const worth = valueFunction(criterion, 'clip');
  for (let i = 0; i < column.length; i++) column[i]! += share * worth(draws[i]!);
}

/** The most common value function without a call for each draw. */
function addLinearValues(
  column: Float64Array,
  draws: Float64Array,
  share: number,
  criterion: ValuedCriterion,
): void {
  const { x, y } = scaleLine(criterion);
  const low = x[0]!;
  const high = x[1]!;
  const atLow = share * y[0]!;
  const slope = (share * (y[1]! - y[0]!)) / (high - low);
  for (let i = 0; i < column.length; i++)
    column[i]! += atLow + slope * (Math.min(Math.max(draws[i]!, low), high) - low);
}

/** Draws standard normal numbers for each criterion's weight; by criterion, then draw. */
export function drawWeightNoise(seed: number, criteria: number, from: number, count: number): Float64Array {
  const noise = new Float64Array(criteria * count);
  for (let j = 0; j < criteria; j++) {
    const column = noise.subarray(j * count, (j + 1) * count);
    fillUniform(column, { seed, stream: weightStream + j }, from);
    for (let i = 0; i < count; i++) column[i] = normalQuantile(column[i]!);
  }
  return noise;
}
