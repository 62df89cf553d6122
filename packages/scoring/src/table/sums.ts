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
export const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

/** The smallest number. */
export const smallest = (values: Float64Array): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
