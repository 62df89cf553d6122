import { orderStatistics, sortedOrder, sum } from '@steelyard/numerics';
import { RobustnessError, requireSetting } from '../errors.ts';

/** How far fixing an input moves the distribution of the result, over slices of that input; each in [0, 1]. */
export interface PawnIndices {
  readonly minimum: readonly number[];
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly maximum: readonly number[];
  /** Standard deviation over the mean of the slices; null where the mean is 0. */
  readonly variation: readonly (number | null)[];
}

/** How inputs are cut. */
export interface PawnSettings {
  /** Slices of each input, of equal count: a whole number from 2; 10 unless given. */
  readonly slices?: number;
  /**
   * Whether the last slice holds the largest value of the input. Left out it does not, as in the published program,
   * whose slices are open above; indices then differ by up to 0.1 for few samples.
   */
  readonly closedLastSlice?: boolean;
}

/**
 * Compare the distribution of a result with the one it has when an input is held within a slice (PAWN).
 *
 * Any design will do, and any shape of distribution; small slices make every input look as if it mattered a little.
 *
 * @param columns - One sample for each input, all of the same length.
 * @param results - One for each sample.
 * @throws RobustnessError if samples differ in length, are empty or not finite.
 * @see Pianosi & Wagener (2018), Distribution-based sensitivity analysis from a generic input-output sample [pianosi2018]
 */
export function pawnIndices(
  columns: readonly ArrayLike<number>[],
  results: ArrayLike<number>,
  { slices = 10, closedLastSlice = false }: PawnSettings = {},
): PawnIndices {
  const n = results.length;
  requireSetting(
    'pawnIndices',
    'the number of slices',
    Number.isInteger(slices) && slices >= 2,
    slices,
    'a whole number ≥ 2',
  );
  if (columns.length === 0 || n < slices || columns.some((column) => column.length !== n))
    throw new RobustnessError(
      'design-mismatch',
      `pawnIndices: ${columns.length} inputs of ${columns.map(({ length }) => length).join(', ')} samples do not fit ${n} results in ${slices} slices. Give each input a value for each result, and at least one result a slice.`,
    );
  const y = finite(results, 'result');
  const steps = distributionOf(y);
  const distances = columns.map((column) =>
    sliceDistances(finite(column, 'input'), steps, slices, closedLastSlice),
  );
  const means = distances.map((row) => sum(row) / row.length);
  return {
    minimum: distances.map((row) => Math.min(...row)),
    mean: means,
    median: distances.map(medianOf),
    maximum: distances.map((row) => Math.max(...row)),
    variation: distances.map((row, i) => {
      const mean = means[i]!;
      return mean === 0 ? null : Math.sqrt(sum(row.map((value) => (value - mean) ** 2)) / row.length) / mean;
    }),
  };
}

/** Results in ascending order, and for each place how many lie below and how many at or below. */
interface Distribution {
  readonly order: Uint32Array;
  readonly below: Float64Array;
  readonly upTo: Float64Array;
}

function distributionOf(y: Float64Array): Distribution {
  const n = y.length;
  const order = sortedOrder(y);
  const below = new Float64Array(n);
  const upTo = new Float64Array(n);
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && y[order[end]!] === y[order[start]!]) end++;
    for (let k = start; k < end; k++) {
      below[k] = start / n;
      upTo[k] = end / n;
    }
    start = end;
  }
  return { order, below, upTo };
}

/** The largest distance between both distribution functions, for each slice that holds a sample. */
function sliceDistances(
  x: Float64Array,
  { order, below, upTo }: Distribution,
  slices: number,
  closedLastSlice: boolean,
): number[] {
  const n = x.length;
  const edges = sliceEdges(x, slices);
  const sliceOf = new Int16Array(n);
  const sizes = new Float64Array(slices);
  for (let i = 0; i < n; i++) {
    let slice = 0;
    while (slice < slices && x[i]! >= edges[slice + 1]!) slice++;
    if (slice === slices) slice = closedLastSlice ? slices - 1 : -1;
    sliceOf[i] = slice;
    if (slice >= 0) sizes[slice]!++;
  }
  const seen = new Float64Array(slices);
  const distances = new Float64Array(slices);
  const lastPlace = new Int32Array(slices).fill(-1);
  for (let k = 0; k < n; k++) {
    const slice = sliceOf[order[k]!]!;
    if (slice < 0) continue;
    const reached = seen[slice]! / sizes[slice]!;
    const tied = lastPlace[slice]! >= 0 && upTo[lastPlace[slice]!] === upTo[k];
    if (!tied) {
      if (lastPlace[slice]! >= 0)
        distances[slice] = Math.max(distances[slice]!, Math.abs(reached - upTo[lastPlace[slice]!]!));
      distances[slice] = Math.max(distances[slice]!, Math.abs(below[k]! - reached));
    }
    seen[slice]!++;
    lastPlace[slice] = k;
  }
  const kept: number[] = [];
  for (let slice = 0; slice < slices; slice++) {
    if (sizes[slice] === 0) continue;
    kept.push(Math.max(distances[slice]!, 1 - upTo[lastPlace[slice]!]!));
  }
  return kept;
}

/** Quantiles at k / slices, on a straight line between the two nearest values. */
function sliceEdges(x: Float64Array, slices: number): number[] {
  const positions = Array.from({ length: slices + 1 }, (_, k) => ((x.length - 1) * k) / slices);
  const places = [...new Set(positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]))];
  const values = orderStatistics(x, places);
  const valueAt = new Map(places.map((place, k) => [place, values[k]!]));
  return positions.map((position) => {
    const low = valueAt.get(Math.floor(position))!;
    const share = position - Math.floor(position);
    return share === 0 ? low : low + share * (valueAt.get(Math.ceil(position))! - low);
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function finite(values: ArrayLike<number>, what: string): Float64Array {
  const copy = new Float64Array(values);
  for (let i = 0; i < copy.length; i++)
    if (!Number.isFinite(copy[i]))
      throw new RobustnessError(
        'not-finite',
        `pawnIndices: ${what} ${i} is ${copy[i]}. Give finite numbers.`,
      );
  return copy;
}
