import { binomials } from '../exact/binomial.ts';
import { type Block, type CoalitionCounts, coalitionTypes } from './block.ts';

/** Types of coalitions inside one half of the classes that are alike in size and in all votes but the widest. */
interface Group {
  readonly size: number;
  /** Sums in the votes other than the widest. */
  readonly sums: readonly number[];
  /** The types, by ascending weight in the widest vote. */
  readonly weights: Float64Array;
  /** For each type, how many coalitions it stands for. */
  readonly counts: Float64Array;
  /** For each type, members taken of each class of the half. */
  readonly taken: readonly Uint16Array[];
}

/** How far counting has come, 0 … 1. */
export type Progress = (done: number) => void;

/**
 * Count winning coalitions by meeting in the middle.
 *
 * Each half of the classes is listed and sorted by the vote with the widest weights; for two groups of types
 * all other votes are settled, so that what is left is to count pairs above a threshold. 2²⁷ coalitions of the EU
 * Council become two lists of 2¹³ and 2¹⁴.
 *
 * @see Horowitz & Sahni (1974), Computing partitions [horowitz1974]
 */
export function countByHalves(block: Block, progress?: Progress): CoalitionCounts {
  const widest = widestVote(block);
  const [left, right] = halves(block);
  const leftGroups = groupsOf(block, left, widest);
  const rightGroups = groupsOf(block, right, widest);
  const winning = new Float64Array(block.players + 1);
  const memberSums = block.sizes.map(() => new Float64Array(block.players + 1));

  for (const [g, a] of leftGroups.entries()) {
    for (const b of rightGroups) {
      const threshold = thresholdFor(block, widest, a, b);
      if (threshold === undefined) continue;
      const size = a.size + b.size;
      const partnersOfA = partners(a, b, threshold);
      for (let i = 0; i < partnersOfA.length; i++) winning[size]! += a.counts[i]! * partnersOfA[i]!;
      addMembers(a, partnersOfA, left, size);
      addMembers(b, partners(b, a, threshold), right, size);
    }
    progress?.((g + 1) / leftGroups.length);
  }
  return {
    winning: Array.from(winning, BigInt),
    containing: memberSums.map((sums, c) => Array.from(sums, (sum) => BigInt(sum) / BigInt(block.sizes[c]!))),
  };

  function addMembers(group: Group, others: Float64Array, classes: readonly number[], size: number): void {
    for (const [h, c] of classes.entries()) {
      const taken = group.taken[h]!;
      let total = 0;
      for (let i = 0; i < others.length; i++) total += group.counts[i]! * others[i]! * taken[i]!;
      memberSums[c]![size]! += total;
    }
  }
}

/** How many steps meeting in the middle takes, roughly. */
export function costByHalves(block: Block): number {
  const [left, right] = halves(block);
  const widest = widestVote(block);
  const heads = block.sizes.map(() => 1);
  const settled = block.weights.filter((_, l) => l !== widest);
  const distinct = new Map([heads, ...settled].map((row) => [row.join(), row]));
  const groups = (half: readonly number[]) => {
    let most = 1;
    for (const row of distinct.values()) most *= half.reduce((sum, c) => sum + row[c]! * block.sizes[c]!, 1);
    return Math.min(most, types(half));
  };
  const types = (half: readonly number[]) => coalitionTypes({ sizes: half.map((c) => block.sizes[c]!) });
  return block.players * (groups(left) * types(right) + groups(right) * types(left));
}

/** The vote whose weights sum highest; it is the one that is sorted by. */
function widestVote({ weights, sizes }: Block): number {
  const totals = weights.map((row) => row.reduce((sum, w, c) => sum + w * sizes[c]!, 0));
  return totals.indexOf(Math.max(...totals));
}

function halves({ sizes }: Block): [number[], number[]] {
  const left: number[] = [];
  const right: number[] = [];
  let balance = 0;
  for (const [c, n] of sizes.entries()) {
    (balance <= 0 ? left : right).push(c);
    balance += (balance <= 0 ? 1 : -1) * Math.log(n + 1);
  }
  return [left, right];
}

function groupsOf(block: Block, classes: readonly number[], widest: number): Group[] {
  const ways = classes.map((c) => binomials(block.sizes[c]!).map(Number));
  const settled = block.quotas.map((_, l) => l).filter((l) => l !== widest);
  const found = new Map<string, { taken: number[]; weight: number; count: number }[]>();
  const taken = classes.map(() => 0);
  descend(0, 0, 1);

  return [...found].map(([key, entries]) => {
    entries.sort((a, b) => a.weight - b.weight);
    const [size, ...sums] = key.split(',').map(Number);
    return {
      size: size!,
      sums,
      weights: Float64Array.from(entries, (e) => e.weight),
      counts: Float64Array.from(entries, (e) => e.count),
      taken: classes.map((_, h) => Uint16Array.from(entries, (e) => e.taken[h]!)),
    };
  });

  function descend(h: number, weight: number, count: number): void {
    if (h === classes.length) {
      const size = taken.reduce((sum, k) => sum + k, 0);
      const sums = settled.map((l) =>
        taken.reduce((sum, k, place) => sum + k * block.weights[l]![classes[place]!]!, 0),
      );
      const key = [size, ...sums].join();
      const entry = { taken: [...taken], weight, count };
      const group = found.get(key);
      if (group) group.push(entry);
      else found.set(key, [entry]);
      return;
    }
    for (let k = 0; k <= block.sizes[classes[h]!]!; k++) {
      taken[h] = k;
      descend(h + 1, weight + k * block.weights[widest]![classes[h]!]!, count * ways[h]![k]!);
    }
    taken[h] = 0;
  }
}

/** The weight in the widest vote that two groups need together; `undefined` when they never win. */
function thresholdFor(block: Block, widest: number, a: Group, b: Group): number | undefined {
  let bits = 0;
  let place = 0;
  for (const [l, quota] of block.quotas.entries()) {
    if (l === widest) continue;
    if (a.sums[place]! + b.sums[place]! >= quota) bits |= 1 << l;
    place++;
  }
  if (block.decides(bits)) return Number.NEGATIVE_INFINITY;
  return block.decides(bits | (1 << widest)) ? block.quotas[widest]! : undefined;
}

/** For each type of the first group, how many coalitions of the second reach the threshold with it. */
function partners(a: Group, b: Group, threshold: number): Float64Array {
  const result = new Float64Array(a.counts.length);
  let start = b.counts.length;
  let total = 0;
  for (let i = 0; i < result.length; i++) {
    while (start > 0 && b.weights[start - 1]! + a.weights[i]! >= threshold) total += b.counts[--start]!;
    result[i] = total;
  }
  return result;
}
