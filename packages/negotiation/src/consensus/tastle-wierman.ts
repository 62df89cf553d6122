import { log } from '@steelyard/numerics';
import { totalOf } from './frequencies.ts';

/**
 * Measure consensus on an ordered scale with equal steps (Tastle & Wierman).
 *
 * 1 when all choose one category, 0 when half choose each end.
 *
 * @param frequencies - How many chose each category, in the order of the scale.
 * @returns 0 … 1; 1 for a scale of one category.
 * @throws NegotiationError for negative counts or no answers.
 * @see Tastle & Wierman (2007), Consensus and dissention [tastle2007]
 */
export function tastleWiermanConsensus(frequencies: readonly number[]): number {
  const total = totalOf('tastleWiermanConsensus', frequencies);
  const width = frequencies.length - 1;
  if (width === 0) return 1;
  const mean = frequencies.reduce((sum, f, x) => sum + f * x, 0) / total;
  return frequencies.reduce(
    (consensus, f, x) =>
      f === 0 ? consensus : consensus + (f / total) * (log(1 - Math.abs(x - mean) / width) / log(2)),
    1,
  );
}
