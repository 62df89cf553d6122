import { ranks } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';

/** Kendall's coefficient of concordance and what it is made of. */
export interface KendallConcordance {
  /** Agreement corrected for ties, 0 … 1; `null` when every judge ties everything. */
  readonly w: number | null;
  /** The same without the correction; `null` for a single object. */
  readonly uncorrected: number | null;
  /** Sum of squared deviations of the rank sums from their mean. */
  readonly sumOfSquares: number;
  /** m (n − 1) W, to be read against χ² with n − 1 degrees of freedom; `null` with `w`. */
  readonly chiSquare: number | null;
}

/**
 * Measure how far judges agree in ranking the same objects (Kendall's W, corrected for ties).
 *
 * 1 is full agreement, 0 none; W cannot tell two opposed camps from noise.
 *
 * @param judgements - For each judge a rank or score of each object; only the order counts, equal figures are ties.
 * @throws NegotiationError for no judges, no objects, or judges who judge different numbers of objects.
 * @see Kendall & Babington Smith (1939), The problem of m rankings [kendall1939]
 */
export function kendallW(judgements: readonly (readonly number[])[]): KendallConcordance {
  const m = judgements.length;
  const n = judgements[0]?.length ?? 0;
  if (m === 0 || n === 0 || judgements.some((row) => row.length !== n || !row.every(Number.isFinite)))
    throw new NegotiationError({
      method: 'kendallW',
      where: 'judgements',
      what: 'is not one finite figure by every judge for every object',
      remedy: 'Give each judge a rank for each object; a judge who ranks only some must be left out.',
    });
  const sums = new Float64Array(n);
  let ties = 0;
  for (const row of judgements) {
    const ranked = ranks(row, { ties: 'average' });
    const sizes = new Map<number, number>();
    for (const [k, rank] of ranked.entries()) {
      sums[k]! += rank;
      sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
    }
    for (const t of sizes.values()) ties += t ** 3 - t;
  }
  const mean = (m * (n + 1)) / 2;
  const sumOfSquares = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n);
  const w = most - m * ties > 0 ? (12 * sumOfSquares) / (most - m * ties) : null;
  return {
    w,
    uncorrected: most > 0 ? (12 * sumOfSquares) / most : null,
    sumOfSquares,
    chiSquare: w === null ? null : m * (n - 1) * w,
  };
}
