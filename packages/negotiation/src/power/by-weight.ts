import { binomials } from '../exact/binomial.ts';
import type { CoalitionCounts } from './block.ts';

/** A single weighted vote over classes of equals: a coalition wins with the quota. */
export interface WeightedVote {
  readonly sizes: readonly number[];
  readonly memberCount: number;
  readonly weights: readonly number[];
  readonly quota: number;
}

/** Up to this number of members every count of coalitions is exact in doubles. */
const exactUpTo = 53;

/** How many additions counting by weight takes. */
export function costByWeight(vote: WeightedVote): number {
  return vote.memberCount <= exactUpTo
    ? vote.memberCount * (vote.memberCount + vote.sizes.length) * Math.max(1, dual(vote).quota)
    : Number.POSITIVE_INFINITY;
}

/**
 * Count winning coalitions by size with the generating function ∏(1 + y·x^w).
 *
 * Works with the smaller of the quota and the weight that blocks: the complements of losing coalitions are the
 * winning coalitions of the dual game. Removing one factor gives the coalitions without that member.
 *
 * @see Brams & Affuso (1976), Power and size [brams1976]
 */
export function countByWeight(vote: WeightedVote): CoalitionCounts {
  const { game, isDual } = dual(vote);
  const { sizes, memberCount, weights, quota } = game;
  const choose = binomials(memberCount);
  const chooseRest = binomials(Math.max(0, memberCount - 1));
  if (quota <= 0) {
    const kept = isDual ? 0n : 1n;
    return {
      winning: choose.map((count) => count * kept),
      containing: sizes.map(() => [0n, ...chooseRest.map((count) => count * kept)]),
    };
  }

  const subsets = subsetsBelow(game);
  const losing = Array.from({ length: memberCount + 1 }, (_, s) =>
    BigInt(sumOfRow(subsets, s, quota, quota)),
  );
  const rest = new Float64Array(memberCount * quota);
  const losingWith = weights.map((w) => {
    removeOne(rest, subsets, memberCount, quota, w);
    const counts = [0n];
    for (let s = 0; s < memberCount; s++)
      counts.push(BigInt(sumOfRow(rest, s, quota, Math.max(0, quota - w))));
    return counts;
  });

  const winningHere = losing.map((count, s) => choose[s]! - count);
  const winningWith = losingWith.map((row) =>
    row.map((count, s) => (s === 0 ? 0n : chooseRest[s - 1]! - count)),
  );
  if (!isDual) return { winning: winningHere, containing: winningWith };
  return {
    winning: winningHere.map((_, s) => choose[s]! - winningHere[memberCount - s]!),
    containing: winningWith.map((row) =>
      row.map((_, s) =>
        s === 0 ? 0n : chooseRest[s - 1]! - (winningHere[memberCount - s]! - row[memberCount - s]!),
      ),
    ),
  };
}

/**
 * Count each class member's swings: the coalitions of the others that win only with the member.
 *
 * @returns Swings by class and the number of winning coalitions.
 */
export function swingsByWeight(vote: WeightedVote): { winning: bigint; swings: bigint[] } {
  const { game, isDual } = dual(vote);
  const { sizes, memberCount, weights, quota } = game;
  const all = 2n ** BigInt(memberCount);
  if (quota <= 0) return { winning: isDual ? 0n : all, swings: sizes.map(() => 0n) };

  const subsets = new Float64Array(quota);
  subsets[0] = 1;
  let reached = 0;
  for (const [c, n] of sizes.entries()) {
    const w = weights[c]!;
    for (let k = 0; k < n; k++) {
      reached = Math.min(quota - 1, reached + w);
      for (let sum = reached; sum >= w; sum--) subsets[sum]! += subsets[sum - w]!;
    }
  }
  const losing = BigInt(sumOfRow(subsets, 0, quota, quota));
  const rest = new Float64Array(quota);
  const swings = weights.map((w) => {
    if (w === 0) return 0n;
    let total = 0;
    for (let sum = 0; sum < quota; sum++) {
      const count = sum < w ? subsets[sum]! : subsets[sum]! - rest[sum - w]!;
      rest[sum] = count;
      if (sum >= quota - w) total += count;
    }
    return BigInt(total);
  });
  return { winning: isDual ? losing : all - losing, swings };
}

function dual(vote: WeightedVote): { game: WeightedVote; isDual: boolean; quota: number } {
  const total = vote.weights.reduce((sum, w, c) => sum + w * vote.sizes[c]!, 0);
  const blocks = total - vote.quota + 1;
  if (vote.quota <= 0 || blocks >= vote.quota) return { game: vote, isDual: false, quota: vote.quota };
  return { game: { ...vote, quota: blocks }, isDual: true, quota: blocks };
}

/** Sizes × quota by rows: coalitions of that size and weight. */
function subsetsBelow({ sizes, memberCount, weights, quota }: WeightedVote): Float64Array {
  const subsets = new Float64Array((memberCount + 1) * quota);
  subsets[0] = 1;
  let joined = 0;
  let reached = 0;
  for (const [c, n] of sizes.entries()) {
    const w = weights[c]!;
    for (let k = 0; k < n; k++) {
      reached = Math.min(quota - 1, reached + w);
      for (let s = joined; s >= 0; s--) {
        const from = s * quota;
        const to = from + quota + w;
        for (let sum = 0; sum <= reached - w; sum++) subsets[to + sum]! += subsets[from + sum]!;
      }
      joined++;
    }
  }
  return subsets;
}

/** Fill `rest` with the coalitions that remain when one member of weight w is taken out of the game. */
function removeOne(
  rest: Float64Array,
  subsets: Float64Array,
  memberCount: number,
  quota: number,
  w: number,
): void {
  const lighter = Math.min(w, quota);
  for (let s = 0; s < memberCount; s++) {
    const row = s * quota;
    const below = row - quota - w;
    const end = s === 0 ? quota : lighter;
    for (let sum = 0; sum < end; sum++) rest[row + sum] = subsets[row + sum]!;
    for (let sum = end; sum < quota; sum++) rest[row + sum] = subsets[row + sum]! - rest[below + sum]!;
  }
}

function sumOfRow(table: Float64Array, row: number, width: number, until: number): number {
  let total = 0;
  for (let i = row * width; i < row * width + until; i++) total += table[i]!;
  return total;
}
