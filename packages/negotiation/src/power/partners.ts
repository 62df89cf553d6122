import type { Group } from './half-groups.ts';

/** Weights that two halves must reach together in the first and the second wide vote; −∞ where nothing is needed. */
export interface Needed {
  readonly first: number;
  readonly second: number;
}

/** For each type of the first group, how many coalitions of the second group complete it. */
export function partners(a: Group, b: Group, needed: Needed): Float64Array {
  if (needed.second === Number.NEGATIVE_INFINITY) return partnersInFirst(a, b, needed.first);
  return partnersInBoth(a, b, needed);
}

function partnersInFirst(a: Group, b: Group, needed: number): Float64Array {
  const result = new Float64Array(a.counts.length);
  let start = b.counts.length;
  let total = 0;
  for (let i = 0; i < result.length; i++) {
    while (start > 0 && b.first[start - 1]! + a.first[i]! >= needed) total += b.counts[--start]!;
    result[i] = total;
  }
  return result;
}

/**
 * Take types of `a` by rising weight in the first vote, so that types of `b` only join; a tree of partial sums over
 * their places in the second vote counts those that are enough there.
 */
function partnersInBoth(a: Group, b: Group, needed: Needed): Float64Array {
  const size = b.counts.length;
  const tree = new Float64Array(size + 1);
  const result = new Float64Array(a.counts.length);
  let start = size;
  let joined = 0;
  for (let i = 0; i < result.length; i++) {
    while (start > 0 && b.first[start - 1]! + a.first[i]! >= needed.first) {
      start--;
      joined += b.counts[start]!;
      for (let k = b.secondPlace[start]! + 1; k <= size; k += k & -k) tree[k]! += b.counts[start]!;
    }
    let tooLight = 0;
    const short = placesBelow(b.secondSorted, needed.second - a.second[i]!);
    for (let k = short; k > 0; k -= k & -k) tooLight += tree[k]!;
    result[i] = joined - tooLight;
  }
  return result;
}

/** How many of the ascending weights lie below a weight. */
function placesBelow(ascending: Float64Array, weight: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < weight) low = middle + 1;
    else high = middle;
  }
  return low;
}
