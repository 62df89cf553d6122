/** What ranks tied values get: all the best (`min`, 1 2 2 4), their mean (1 2.5 2.5 4), or no gap after (1 2 2 3). */
export type TieRule = 'min' | 'average' | 'dense';

/** How values are ranked. */
export interface RankSettings {
  /** Values no further apart than this are a tie; 0 unless given. */
  readonly tolerance?: number;
  /** `min` unless given. */
  readonly ties?: TieRule;
}

/**
 * Rank values from the largest, which gets 1.
 *
 * A run of values each within the tolerance of the next is one tie, even where its ends lie further apart.
 *
 * @param values - Finite numbers.
 * @returns A rank for each value, in their order.
 */
export function ranks(
  values: ArrayLike<number>,
  { tolerance = 0, ties = 'min' }: RankSettings = {},
): number[] {
  const order = Array.from({ length: values.length }, (_, i) => i);
  order.sort((a, b) => values[b]! - values[a]!);
  const result = new Array<number>(values.length).fill(0);
  let group = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end - 1]!]! - values[order[end]!]! <= tolerance) end++;
    group++;
    const rank = ties === 'min' ? start + 1 : ties === 'dense' ? group : (start + 1 + end) / 2;
    for (let k = start; k < end; k++) result[order[k]!] = rank;
    start = end;
  }
  return result;
}
