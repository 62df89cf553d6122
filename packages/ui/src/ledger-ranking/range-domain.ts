import type { ScoreRange } from '@steelyard/model';

/**
 * Choose the axis that all ranges of a ledger share: from the lowest to the highest end, rounded outwards to tenths.
 *
 * @returns Scores in [0, 1]; all of it where there are no ranges.
 */
export function rangeDomain(ranges: readonly ScoreRange[] = []): readonly [number, number] {
  if (ranges.length === 0) return [0, 1];
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  return [Math.max(0, Math.floor(low * 10) / 10), Math.min(1, Math.ceil(high * 10) / 10)];
}
