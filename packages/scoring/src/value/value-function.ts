import { type Criterion, scaleBounds } from '@steelyard/model';
import { expm1 } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';

/**
 * What a performance outside the scale is worth: as much as the scale's end (`clip`), what the line would give beyond
 * it (`extrapolate`), or an error (`refuse`).
 */
export type OutOfBounds = 'clip' | 'extrapolate' | 'refuse';

/** What a value function needs to know of its criterion. */
export type ValuedCriterion = Pick<Criterion, 'id' | 'direction' | 'scale' | 'valueFunction'>;

/** Points of performance and value, performances rising. */
export interface ValuePoints {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * Make the function from a performance on a criterion to its worth in [0, 1].
 *
 * `linear` and `exponential` run over the scale in the criterion's direction; `piecewise` and `anchored` say
 * themselves which way is better. With `refuse`, a performance outside gives NaN, which the caller turns into an error
 * that names the cell.
 *
 * @throws {@link ScoringError} If the scale of a `linear` or `exponential` function has no range.
 * @see Keeney & Raiffa (1976), Decisions with Multiple Objectives [keeney1976]
 */
export function valueFunction(
  criterion: ValuedCriterion,
  outOfBounds: OutOfBounds = 'refuse',
): (performance: number) => number {
  const { valueFunction: shape } = criterion;
  switch (shape.kind) {
    case 'linear':
      return piecewiseLinear(scaleLine(criterion), outOfBounds);
    case 'exponential': {
      const linear = piecewiseLinear(scaleLine(criterion), outOfBounds);
      return shape.rate === 0 ? linear : (performance) => bend(linear(performance), shape.rate);
    }
    case 'piecewise':
      return piecewiseLinear(sortPoints(shape.points), outOfBounds);
    case 'anchored': {
      const levels = criterion.scale.kind === 'anchored' ? criterion.scale.levels : [];
      return piecewiseLinear(
        sortPoints(levels.map((level, k) => [level, shape.values[k]!] as const)),
        outOfBounds,
      );
    }
  }
}

/**
 * Join points of performance and value by straight lines.
 *
 * @param points - At least two, performances rising.
 */
export function piecewiseLinear({ x, y }: ValuePoints, outOfBounds: OutOfBounds): (at: number) => number {
  const last = x.length - 1;
  const low = x[0]!;
  const high = x[last]!;
  if (last === 1 && outOfBounds === 'clip') return clippedLine(low, high, y[0]!, y[1]!);
  return (at) => {
    if (at < low || at > high) {
      if (outOfBounds === 'refuse') return Number.NaN;
      if (outOfBounds === 'clip') return at < low ? y[0]! : y[last]!;
    }
    let k = 0;
    while (k < last - 1 && at > x[k + 1]!) k++;
    const from = y[k]!;
    const to = y[k + 1]!;
    if (at === x[k + 1]!) return to; // so that a point gives its own value to the last digit
    return from + ((at - x[k]!) / (x[k + 1]! - x[k]!)) * (to - from);
  };
}

function clippedLine(low: number, high: number, atLow: number, atHigh: number): (at: number) => number {
  const width = high - low;
  const rise = atHigh - atLow;
  return (at) => {
    if (at <= low) return atLow;
    if (at >= high) return atHigh;
    return atLow + ((at - low) / width) * rise;
  };
}

/** The straight line over a scale, from worst to best in the criterion's direction. */
export function scaleLine({ id, direction, scale }: ValuedCriterion): ValuePoints {
  const { low, high } = scaleBounds(scale);
  if (!(high > low && Number.isFinite(high - low)))
    throw new ScoringError({
      method: 'valueFunction',
      what: `the scale of ${id} runs from ${low} to ${high}`,
      why: 'A value function needs a range between worst and best.',
      remedy: 'Widen the scale.',
      cell: { criterion: id },
    });
  return { x: [low, high], y: direction === 'maximize' ? [0, 1] : [1, 0] };
}

function sortPoints(points: readonly (readonly [number, number])[]): ValuePoints {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  return { x: sorted.map(([x]) => x), y: sorted.map(([, y]) => y) };
}

const bend = (value: number, rate: number) => expm1(-rate * value) / expm1(-rate);
