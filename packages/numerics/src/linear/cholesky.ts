/** A matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** Raised when a matrix of correlations is impossible: no quantities can move together like that. */
export class CorrelationError extends RangeError {
  override readonly name = 'CorrelationError';
  /** Index of the first row at which it fails. */
  readonly row: number;

  constructor(row: number, message: string) {
    super(message);
    this.row = row;
  }
}

/**
 * Split a positive definite matrix into a lower triangle times its transpose (Cholesky).
 *
 * @throws CorrelationError if the matrix is not square, symmetric and positive definite.
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, ch. 10 [higham2002]
 */
export function cholesky(matrix: Matrix): number[][] {
  const n = matrix.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    if (matrix[i]!.length !== n)
      throw new CorrelationError(
        i,
        `cholesky: row ${i} has ${matrix[i]!.length} numbers. A matrix of ${n} rows needs ${n}.`,
      );
    for (let j = 0; j <= i; j++) {
      if (!(Math.abs(matrix[i]![j]! - matrix[j]![i]!) <= 1e-12))
        throw new CorrelationError(
          i,
          `cholesky: the numbers at (${i}, ${j}) and (${j}, ${i}) differ. Give a symmetric matrix.`,
        );
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = rest / lower[j]![j]!;
      else if (rest > 1e-12) lower[i]![i] = Math.sqrt(rest);
      else
        throw new CorrelationError(
          i,
          `cholesky: the matrix is not positive definite at row ${i}: no quantities can be correlated like that. Bring the numbers of that row nearer to 0.`,
        );
    }
  }
  return lower;
}

/** Raised when a square system has no single solution. */
export class SingularError extends RangeError {
  override readonly name = 'SingularError';
}

/**
 * Solve a square system of linear equations by elimination with row exchanges.
 *
 * @throws SingularError if the rows depend on each other.
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, ch. 9 [higham2002]
 */
export function solveLinear(matrix: Matrix, right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    if (!(Math.abs(head[column]!) > 1e-14))
      throw new SingularError(
        'solveLinear: the equations depend on each other. Leave out what is said twice.',
      );
    for (let i = column + 1; i < n; i++) {
      const factor = rows[i]![column]! / head[column]!;
      for (let k = column; k <= n; k++) rows[i]![k] = rows[i]![k]! - factor * head[k]!;
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let k = i + 1; k < n; k++) rest -= rows[i]![k]! * solution[k]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}
