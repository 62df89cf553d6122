import { ranks } from '../statistics/ranks.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Correlate two rows of numbers (Pearson).
 *
 * @returns A number in [−1, 1]; 0 where one of them does not vary.
 * @throws RangeError if the rows differ in length or are shorter than 2.
 */
export function correlation(x: readonly number[], y: readonly number[]): number {
  checkRows('correlation', x, y);
  const xMean = sum(x) / x.length;
  const yMean = sum(y) / y.length;
  const xSpread = Math.sqrt(sum(x.map((value) => (value - xMean) ** 2)));
  const ySpread = Math.sqrt(sum(y.map((value) => (value - yMean) ** 2)));
  if (xSpread === 0 || ySpread === 0) return 0;
  const shared = sum(x.map((value, i) => ((value - xMean) / xSpread) * ((y[i]! - yMean) / ySpread)));
  return Math.max(-1, Math.min(1, shared));
}

/**
 * Correlate the ranks of two rows of numbers (Spearman); ties share their mean rank.
 *
 * @returns A number in [−1, 1]; 0 where one of them does not vary.
 * @throws RangeError if the rows differ in length or are shorter than 2.
 */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  checkRows('rankCorrelation', x, y);
  return correlation(ranks(x, { ties: 'average' }), ranks(y, { ties: 'average' }));
}

function checkRows(method: string, x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length)
    throw new RangeError(
      `${method}: the rows have ${x.length} and ${y.length} numbers. Give rows of equal length.`,
    );
  if (x.length < 2) throw new RangeError(`${method}: the rows have ${x.length} numbers. Give at least 2.`);
}
