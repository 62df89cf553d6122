/** Adds weight × number over the columns, in their order. */
export function weightedSums(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, j) => {
    const weight = weights[j]!;
    for (let i = 0; i < column.length; i++) sums[i]! += weight * column[i]!;
  });
  return sums;
}

/** Multiplies each column by its weight. */
export function weigh(columns: readonly Float64Array[], weights: Float64Array): Float64Array[] {
  return columns.map((column, j) => column.map((x) => weights[j]! * x));
}

/** The largest number. */
export function largest(values: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

/** The smallest number. */
export function smallest(values: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! < least) least = values[i]!;
  return least;
}

/** How far one sum of numbers from 0 up lies above another; 0 where their first 14 digits are the same. */
export function gapOf(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= 1e-14 * Math.max(a, b) ? 0 : gap;
}
