import { type CriticalCounts, exactInDoubles } from './block.ts';
import type { WeightedVote } from './by-weight.ts';

/** Members one by one, heaviest first, without those of no weight. */
interface Members {
  readonly weights: readonly number[];
  readonly classes: readonly number[];
}

/** How many additions counting critical members by weight takes. */
export function costOfCriticalByWeight({ memberCount, weights, quota }: WeightedVote): number {
  if (memberCount > exactInDoubles || quota <= 0) return Number.POSITIVE_INFINITY;
  return 2 * memberCount ** 2 * new Set(weights).size * (quota + Math.max(...weights));
}

/**
 * Count critical members of a single weighted vote by generating functions, for voters too different to list.
 *
 * A coalition with weight q + t has as critical members those heavier than t; it is minimal if its lightest member
 * is one of them.
 */
export function criticalByWeight(vote: WeightedVote): CriticalCounts {
  const members = heaviestFirst(vote);
  const row = () => new Array<bigint>(vote.memberCount + 1).fill(0n);
  const minimal = toCounts(minimalBySize(members, vote, undefined));
  const minimalWith = vote.weights.map((w, c) =>
    w === 0 ? row() : toCounts(minimalBySize(members, vote, members.classes.indexOf(c))),
  );
  const criticalWith = vote.weights.map(() => new Float64Array(vote.memberCount + 1));
  for (const w of [...new Set(members.weights)]) addCritical(members, vote, w, criticalWith);
  return { minimal, minimalWith, criticalWith: criticalWith.map(toCounts) };
}

function toCounts(row: Float64Array): bigint[] {
  return Array.from(row, BigInt);
}

function heaviestFirst({ weights, sizes }: WeightedVote): Members {
  const order = [...weights.keys()].filter((c) => weights[c]! > 0).sort((a, b) => weights[b]! - weights[a]!);
  const classes = order.flatMap((c) => new Array<number>(sizes[c]!).fill(c));
  return { classes, weights: classes.map((c) => weights[c]!) };
}

/** Minimal winning coalitions by size; with one member given, only those that contain it. */
function minimalBySize(
  { weights }: Members,
  { memberCount, quota }: WeightedVote,
  forced: number | undefined,
): Float64Array {
  const result = new Float64Array(memberCount + 1);
  const below = new Float64Array((memberCount + 1) * quota);
  below[0] = 1;
  for (const [i, w] of weights.entries()) {
    // This member comes last: the heavier ones alone lose, and with it they win.
    if (forced === undefined || i >= forced)
      for (let s = 0; s <= i; s++)
        for (let sum = Math.max(0, quota - w); sum < quota; sum++) result[s + 1]! += below[s * quota + sum]!;
    for (let s = i; s >= 0; s--) {
      const from = s * quota;
      const to = from + quota + w;
      for (let sum = quota - 1 - w; sum >= 0; sum--) below[to + sum]! += below[from + sum]!;
      if (i === forced) below.fill(0, from, from + quota);
    }
    if (i === forced) below.fill(0, 0, quota);
  }
  return result;
}

/** Add, for coalitions whose slack makes exactly the members of weight ≥ `lightest` critical, who is critical in them. */
function addCritical(
  { weights, classes }: Members,
  { memberCount, quota }: WeightedVote,
  lightest: number,
  criticalWith: readonly Float64Array[],
): void {
  const nextLighter = weights.find((w) => w < lightest) ?? 0;
  const width = quota + lightest;
  const heavy = weights.filter((w) => w >= lightest).length;
  // By critical members and weight; the light members add weight only.
  const counts = new Float64Array((heavy + 1) * width);
  counts[0] = 1;
  for (const [i, w] of weights.entries()) {
    const isHeavy = i < heavy;
    for (let k = Math.min(i, heavy); k >= 0; k--) {
      const from = k * width;
      const to = (isHeavy ? from + width : from) + w;
      for (let sum = width - 1 - w; sum >= 0; sum--) counts[to + sum]! += counts[from + sum]!;
    }
  }
  const rest = new Float64Array(heavy * width);
  for (const c of new Set(classes.slice(0, heavy))) {
    const w = weights[classes.indexOf(c)]!;
    for (let k = 0; k < heavy; k++)
      for (let sum = 0; sum < width; sum++)
        rest[k * width + sum] =
          counts[k * width + sum]! - (k > 0 && sum >= w ? rest[(k - 1) * width + sum - w]! : 0);
    for (let k = 0; k < heavy && k < memberCount; k++)
      for (let slack = nextLighter; slack < lightest; slack++) {
        const sum = quota + slack - w;
        if (sum >= 0) criticalWith[c]![k + 1]! += rest[k * width + sum]!;
      }
  }
}
