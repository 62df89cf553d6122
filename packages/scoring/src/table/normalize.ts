import { ScoringError } from '../scoring-error.ts';
import { performanceFault } from './performance-fault.ts';
import type { PreparedTable } from './prepared-table.ts';

/**
 * Normalize by range: 0 at the worst performance seen and 1 at the best.
 *
 * A criterion without spread gives every alternative 1.
 */
export function normalizeMinMax({ columns, maximized }: PreparedTable): Float64Array[] {
  return columns.map((column, j) => {
    const { least, most } = extremes(column);
    const range = most - least;
    if (range === 0) return new Float64Array(column.length).fill(1);
    return maximized[j] ? column.map((x) => (x - least) / range) : column.map((x) => (most - x) / range);
  });
}

/**
 * Normalize by ratio: the performance over the largest, or the smallest over it where less is better.
 *
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or the largest 0.
 */
export function normalizeRatio(table: PreparedTable): Float64Array[] {
  return table.columns.map((column, j) => {
    refuseUnlessRatio(table, j);
    const { least, most } = extremes(column);
    return table.maximized[j] ? column.map((x) => x / most) : column.map((x) => least / x);
  });
}

/**
 * Normalize by sum: the share in the column, or that of the reciprocals where less is better.
 *
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or the column sums to 0.
 */
export function normalizeSum(table: PreparedTable): Float64Array[] {
  return table.columns.map((column, j) => {
    refuseUnlessRatio(table, j);
    const shares = table.maximized[j] ? column : column.map((x) => 1 / x);
    const total = shares.reduce((sum, x) => sum + x, 0);
    return shares.map((x) => x / total);
  });
}

/** The smallest and largest number of a column. */
export function extremes(column: ArrayLike<number>): { readonly least: number; readonly most: number } {
  let least = column[0]!;
  let most = least;
  for (let i = 1; i < column.length; i++) {
    const x = column[i]!;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return { least, most };
}

/** Throws a {@link ScoringError} for a column of which no ratios can be taken in the better direction. */
export function refuseUnlessRatio(table: PreparedTable, j: number): void {
  refuseNegative(table, j);
  if (!table.maximized[j]) refuseZero(table, j);
  refuseAllZero(table, j);
}

/** Throws a {@link ScoringError} for the first negative performance of a column. */
export function refuseNegative(table: PreparedTable, j: number): void {
  const i = table.columns[j]!.findIndex((x) => x < 0);
  if (i < 0) return;
  throw performanceFault(table, i, j, {
    is: 'negative',
    why: 'This method takes ratios, which mean nothing below 0.',
    remedy: 'Measure from a true zero, or use a method that takes differences.',
  });
}

/** Throws a {@link ScoringError} for the first zero of a column. */
function refuseZero(table: PreparedTable, j: number): void {
  const i = table.columns[j]!.indexOf(0);
  if (i < 0) return;
  throw performanceFault(table, i, j, {
    is: 0,
    why: 'This method divides by it or takes its logarithm.',
    remedy: 'Use a method that takes differences, or measure something that cannot be 0.',
  });
}

/** Throws a {@link ScoringError} where a column without negatives holds nothing but zeros. */
export function refuseAllZero({ method, criteria, columns }: PreparedTable, j: number): void {
  if (columns[j]!.some((x) => x !== 0)) return;
  throw new ScoringError({
    method,
    what: `all performances on ${criteria[j]} are 0`,
    why: 'This method divides by their sum or maximum.',
    remedy: 'Drop the criterion: it tells the alternatives apart in nothing.',
    cell: { criterion: criteria[j]! },
  });
}
