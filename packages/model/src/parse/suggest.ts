/**
 * Find the name that was most likely meant, by the fewest letters changed, added, left out or swapped.
 *
 * @returns Nothing where no name is near: more than a third of the letters would change.
 * @see Damerau (1964) for the four slips of the pen [damerau1964]
 */
export function suggest(given: string, known: Iterable<string>): string | undefined {
  const longest = 80;
  if (given.length > longest) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(given.length / 3));
  for (const name of known) {
    if (Math.abs(name.length - given.length) > limit) continue;
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = name;
    limit = distance;
  }
  return best;
}

/** Restricted Damerau–Levenshtein distance: no letter is edited twice. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
