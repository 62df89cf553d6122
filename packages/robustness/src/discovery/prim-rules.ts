/** What makes a cut good. */
export type PrimObjective = 'lenient1' | 'lenient2' | 'original';

/** How good a change from one box to another is. */
export function score(
  objective: PrimObjective,
  oldInterest: number,
  oldCount: number,
  newInterest: number,
  newCount: number,
): number {
  const newMean = newCount > 0 ? newInterest / newCount : 0;
  if (objective === 'original') return newMean;
  const oldMean = oldInterest / oldCount;
  if (oldCount === newCount || oldMean === newMean) return 0;
  const gain = (newMean - oldMean) / Math.abs(oldCount - newCount);
  return objective === 'lenient1' ? gain : gain * newCount;
}

/**
 * The limit at a share of sorted values: the mean of the two nearest, taken further out until they differ, so that a cut
 * always separates something.
 */
export function limitQuantile(sorted: Float64Array, count: number, share: number): number {
  const position = (count - 1) * share;
  let lower = Math.floor(position);
  let higher = Math.ceil(position);
  if (share > 0.5) while (sorted[lower] === sorted[higher] && lower > 0) lower--;
  else while (sorted[lower] === sorted[higher] && higher < count - 1) higher++;
  return (sorted[lower]! + sorted[higher]!) / 2;
}
