/**
 * Find the name that was most likely meant, by the fewest letters changed, added, left out or swapped.
 *
 * @returns Nothing where no name is near: more than a third of the letters would change. Of very many names only the
 *   first 2,000 are looked at.
 * @see Damerau (1964) for the four slips of the pen [damerau1964]
 */
export function suggest(given: string, known: Iterable<string>): string | undefined {
  if (given.length > longestName) return undefined;
  const written = given.toLowerCase();
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(given.length / 3));
  let compared = 0;
  for (const name of known) {
    if (compared >= mostCompared) break;
    compared += 1;
    if (Math.abs(name.length - given.length) > limit) continue;
    const distance = editDistance(written, name.toLowerCase(), limit);
    if (distance > limit) continue;
    best = name;
    if (distance === 0) break;
    limit = distance - 1; // only a nearer name is better
  }
  return best;
}

/** Bounds on the work that a file full of faults can cause. */
const longestName = 80;
const mostCompared = 2000;

/**
 * Restricted Damerau–Levenshtein distance: no letter is edited twice.
 *
 * @returns More than the limit, however far apart, where the distance passes it: only cells that near the diagonal are
 *   filled in.
 */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = Array(b.length + 1).fill(limit + 1);
    row[0] = i;
    let nearest = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2]! + 1 : limit + 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped);
      nearest = Math.min(nearest, row[j]!);
    }
    if (nearest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
