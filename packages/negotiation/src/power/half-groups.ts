import { binomials } from '../exact/binomial.ts';
import type { Block } from './block.ts';

/** Types of coalitions inside one half of the classes that are alike in size and in all votes but the wide ones. */
export interface Group {
  readonly size: number;
  /** Sums in the votes that are not wide, in their order. */
  readonly sums: readonly number[];
  /** Weight of each type in the first wide vote, ascending. */
  readonly first: Float64Array;
  /** Weight of each type in the second wide vote; all zero when there is only one. */
  readonly second: Float64Array;
  /** Those weights, ascending, and the place of each type among them. */
  readonly secondSorted: Float64Array;
  readonly secondPlace: Int32Array;
  /** For each type, how many coalitions it stands for. */
  readonly counts: Float64Array;
  /** For each class of the half, members that each type takes of it. */
  readonly taken: readonly Uint16Array[];
}

interface Entry {
  readonly taken: readonly number[];
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** List the types of coalitions of some classes, in groups. */
export function groupsOf(
  block: Block,
  classes: readonly number[],
  [firstVote, secondVote]: readonly [number, number | undefined],
): Group[] {
  const ways = classes.map((c) => binomials(block.sizes[c]!).map(Number));
  const settled = block.quotas.map((_, l) => l).filter((l) => l !== firstVote && l !== secondVote);
  const found = new Map<string, Entry[]>();
  const taken = classes.map(() => 0);
  descend(0, 1);
  return [...found].map(([key, entries]) => groupOf(key, entries, classes.length));

  function descend(h: number, count: number): void {
    if (h === classes.length) {
      const key = [taken.reduce((sum, k) => sum + k, 0), ...settled.map(sumIn)].join();
      const entry = {
        taken: [...taken],
        first: sumIn(firstVote),
        second: secondVote === undefined ? 0 : sumIn(secondVote),
        count,
      };
      const group = found.get(key);
      if (group) group.push(entry);
      else found.set(key, [entry]);
      return;
    }
    for (let k = 0; k <= block.sizes[classes[h]!]!; k++) {
      taken[h] = k;
      descend(h + 1, count * ways[h]![k]!);
    }
    taken[h] = 0;
  }

  function sumIn(vote: number): number {
    const row = block.weights[vote]!;
    let sum = 0;
    for (const [h, k] of taken.entries()) sum += k * row[classes[h]!]!;
    return sum;
  }
}

function groupOf(key: string, entries: Entry[], classes: number): Group {
  entries.sort((a, b) => a.first - b.first);
  const [size, ...sums] = key.split(',').map(Number);
  const bySecond = [...entries.keys()].sort((a, b) => entries[a]!.second - entries[b]!.second);
  const secondPlace = new Int32Array(entries.length);
  for (const [place, e] of bySecond.entries()) secondPlace[e] = place;
  return {
    size: size!,
    sums,
    first: Float64Array.from(entries, (e) => e.first),
    second: Float64Array.from(entries, (e) => e.second),
    secondSorted: Float64Array.from(bySecond, (e) => entries[e]!.second),
    secondPlace,
    counts: Float64Array.from(entries, (e) => e.count),
    taken: Array.from({ length: classes }, (_, h) => Uint16Array.from(entries, (e) => e.taken[h]!)),
  };
}
