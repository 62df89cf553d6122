import {
  type AlternativeId,
  type Criterion,
  type CriterionId,
  type Distribution,
  type Problem,
  performanceOf,
  scaleBounds,
  type Weights,
} from '@steelyard/model';
import { fillDistribution, fillUniform, normalQuantile } from '@steelyard/numerics';
import { type Cell, ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';
import { extremes } from '../table/normalize.ts';
import { readValues } from '../value/read-values.ts';
import { scaleLine, valueFunction } from '../value/value-function.ts';
import { topParts, type ValueTable } from '../value/value-table.ts';
import type { ColumnSpace, SmaaKernel, Triangle, ValueLine } from './kernel.ts';
import { loadedKernel } from './load-kernel.ts';
import { plainColumnSpace } from './plain-columns.ts';

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
  /** By alternative, then criterion, then draw; without draws where they are certain. */
  readonly values: Float64Array;
  /** Whether values are the same in every draw; if left out, they are not. */
  readonly certain?: boolean;
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
 * @param kernel - What does the work; the fastest that is loaded unless given. The figures have the same bits with any.
 * @throws {@link ScoringError} If seed or draws are no whole numbers from 0 up, there are more than 100 million draws or
 *   134 million numbers in them, or a distribution contradicts itself.
 */
export function sampleValues(
  problem: Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances'>,
  range: DrawRange,
  weights: Weights = {},
  kernel?: SmaaKernel,
): ValueDraws {
  const parts = topParts(problem, weights);
  const { alternatives, criteria } = problem;
  const count = countOf('sampleValues', range, (alternatives.length + 1) * parts.length);
  const at = performanceOf(problem);
  const places = new Map(criteria.map(({ id }, j) => [id, j]));
  const values = new Float64Array(alternatives.length * parts.length * count);
  const makeSpace = (kernel ?? loadedKernel())?.makeColumnSpace ?? plainColumnSpace;
  const space = makeSpace(count);

  alternatives.forEach(({ id: alternative }, a) => {
    parts.forEach((part, g) => {
      space.clear();
      for (const { id, share } of part.criteria) {
        if (share === 0) continue;
        const j = places.get(id)!;
        const stream = { seed: range.seed, stream: a * criteria.length + j };
        const { distribution } = at(alternative, id);
        naming({ alternative, criterion: id }, () => {
          drawPerformances(space, distribution, criteria[j]!, stream, range.from);
        });
        addValues(space, share, criteria[j]!);
      }
      values.set(space.column, (a * parts.length + g) * count);
    });
  });
  return {
    ...range,
    alternatives: alternatives.map(({ id }) => id),
    criteria: parts.map(({ id }) => id),
    values,
    weightNoise: drawWeightNoise(range, parts.length),
    tolerance: 1e-12,
  };
}

/**
 * Take values that are certain for a run of draws in which only weights vary.
 *
 * @throws {@link ScoringError} If a value is no finite number, or there are more than 100 million draws.
 */
export function certainValues(values: ValueTable, range: DrawRange): ValueDraws {
  countOf('certainValues', range);
  const cells = readValues('certainValues', values).flat();
  return {
    ...range,
    alternatives: values.alternatives,
    criteria: values.criteria,
    values: Float64Array.from(cells),
    certain: true,
    weightNoise: new Float64Array(0),
    tolerance: 1e-12 * rangeOf(cells),
  };
}

/** The largest less the smallest; 0 where there are none. */
export function rangeOf(cells: readonly number[]): number {
  if (cells.length === 0) return 0;
  const { least, most } = extremes(cells);
  return most - least;
}

const mostDraws = 1e8;
const mostNumbers = 2 ** 27;

/**
 * How many draws a run has.
 *
 * @param perDraw - How many numbers each draw keeps in memory.
 * @throws {@link ScoringError} If seed or draws are no whole numbers from 0 up, or the run is too long for one piece.
 */
export function countOf(method: string, { seed, from, to }: DrawRange, perDraw = 0): number {
  const count = to - from;
  if (!isCount(seed) || !isCount(from) || !isCount(to) || count < 0)
    throw new ScoringError({
      method,
      what: `seed ${seed} with draws ${from} to ${to} is no run`,
      why: 'Draws are counted from one whole number up to another.',
      remedy: 'Give whole numbers from 0 up, the smaller first.',
    });
  checkCount(method, 'draws', count, Math.min(mostDraws, Math.floor(mostNumbers / perDraw)));
  return count;
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

interface Stream {
  readonly seed: number;
  readonly stream: number;
}

/** Says of which cell a fault in drawing is. */
function naming(cell: Required<Cell>, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ScoringError({
      method: 'sampleValues',
      what: `the performance of ${cell.alternative} on ${cell.criterion} cannot be drawn: ${error.message.replace(/\.$/, '')}`,
      why: 'Draws need a sound distribution, and a whole number from 0 up as seed.',
      remedy: 'Mend it.',
      cell,
    });
  }
}

function drawPerformances(
  space: ColumnSpace,
  distribution: Distribution,
  { scale }: Criterion,
  stream: Stream,
  from: number,
): void {
  if (distribution.kind === 'triangular' && isOrdered(distribution))
    space.drawTriangular(distribution, stream, from);
  else fillDistribution(space.draws, distribution, stream, from, scaleBounds(scale));
}

const isOrdered = ({ low, mode, high }: Triangle) =>
  low <= mode && mode <= high && Number.isFinite(high - low);

function addValues(space: ColumnSpace, share: number, criterion: Criterion): void {
  if (criterion.valueFunction.kind === 'linear') {
    space.addLine(valueLine(criterion, share));
    return;
  }
  const worth = valueFunction(criterion, 'clip');
  const { column, draws } = space;
  for (let i = 0; i < column.length; i++) column[i]! += share * worth(draws[i]!);
}

function valueLine(criterion: Criterion, share: number): ValueLine {
  const { x, y } = scaleLine(criterion);
  const low = x[0]!;
  const high = x[1]!;
  return { low, high, atLow: share * y[0]!, slope: (share * (y[1]! - y[0]!)) / (high - low) };
}

/** Draws standard normal numbers for each criterion's weight; by criterion, then draw. */
export function drawWeightNoise({ seed, from, to }: DrawRange, criteria: number): Float64Array {
  const count = to - from;
  const noise = new Float64Array(criteria * count);
  for (let j = 0; j < criteria; j++) {
    const column = noise.subarray(j * count, (j + 1) * count);
    fillUniform(column, { seed, stream: weightStream + j }, from);
    for (let i = 0; i < count; i++) column[i] = normalQuantile(column[i]!);
  }
  return noise;
}
