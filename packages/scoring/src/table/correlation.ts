/** A column less its mean. */
export function centred(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  return column.map((x) => x - mean);
}

/** How far two centred columns run along with each other, in [−1, 1]; 0 where one does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  const size = lengthOf(a) * lengthOf(b);
  return size === 0 ? 0 : dot(a, b) / size;
}

/** The square root of the sum of squares. */
export function lengthOf(column: Float64Array): number {
  return Math.sqrt(dot(column, column));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
