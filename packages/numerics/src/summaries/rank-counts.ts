/** How often each of n things took each rank. */
export interface RankCounts {
  /** Row a thing, column a rank from 1 (first column) to n. */
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
}

/** Start counting ranks of n things. */
export function emptyRankCounts(n: number): RankCounts {
  return { counts: Array.from({ length: n }, () => new Array<number>(n).fill(0)), total: 0 };
}

/**
 * Add up rank counts of draws that have none in common; order and split do not matter.
 *
 * @throws RangeError if the counts are of different numbers of things.
 */
export function mergeRankCounts(a: RankCounts, b: RankCounts): RankCounts {
  if (a.counts.length !== b.counts.length)
    throw new RangeError(
      `mergeRankCounts: one counts ${a.counts.length} things and the other ${b.counts.length}. Merge counts of the same things.`,
    );
  return {
    counts: a.counts.map((row, i) => row.map((count, k) => count + b.counts[i]![k]!)),
    total: a.total + b.total,
  };
}

/** A share of draws and its standard error. */
export interface Share {
  readonly share: number;
  readonly standardError: number;
}

/**
 * Turn a count into a share with its standard error, √(p(1 − p) / total).
 *
 * @throws RangeError if there was no draw.
 */
export function shareOf(count: number, total: number): Share {
  if (!(total > 0)) throw new RangeError('shareOf: there were no draws. Draw at least once.');
  const share = count / total;
  return { share, standardError: Math.sqrt((share * (1 - share)) / total) };
}
