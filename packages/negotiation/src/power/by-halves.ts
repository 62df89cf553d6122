import { type Block, type CoalitionCounts, coalitionTypes } from './block.ts';
import { type Group, groupsOf } from './half-groups.ts';
import { type Needed, partners } from './partners.ts';

/** How far counting has come, 0 … 1. */
export type Progress = (done: number) => void;

/** The two votes with the widest weights, or the only one. */
type WideVotes = readonly [number, number | undefined];

/**
 * Count winning coalitions by meeting in the middle.
 *
 * Each half of the classes is listed and sorted by the votes with the widest weights; for two groups of types all
 * other votes are settled, so that what is left is to count pairs above one or two thresholds. 2²⁷ coalitions of the
 * EU Council become two lists of 2¹³ and 2¹⁴.
 *
 * @see Horowitz & Sahni (1974), Computing partitions [horowitz1974]
 */
export function countByHalves(block: Block, progress?: Progress): CoalitionCounts {
  const wide = wideVotes(block);
  const [left, right] = halves(block);
  const leftGroups = groupsOf(block, left, wide);
  const rightGroups = groupsOf(block, right, wide);
  const winning = new Float64Array(block.memberCount + 1);
  const memberSums = block.sizes.map(() => new Float64Array(block.memberCount + 1));

  for (const [g, a] of leftGroups.entries()) {
    for (const b of rightGroups) {
      const size = a.size + b.size;
      for (const { sign, needed } of waysToWin(block, wide, a, b)) {
        const partnersOfA = partners(a, b, needed);
        for (let i = 0; i < partnersOfA.length; i++) winning[size]! += sign * a.counts[i]! * partnersOfA[i]!;
        addMembers(a, partnersOfA, left, size, sign);
        addMembers(b, partners(b, a, needed), right, size, sign);
      }
    }
    progress?.((g + 1) / leftGroups.length);
  }
  return {
    winning: Array.from(winning, BigInt),
    containing: memberSums.map((sums, c) => Array.from(sums, (sum) => BigInt(sum) / BigInt(block.sizes[c]!))),
  };

  function addMembers(
    group: Group,
    others: Float64Array,
    classes: readonly number[],
    size: number,
    sign: number,
  ): void {
    for (const [h, c] of classes.entries()) {
      const taken = group.taken[h]!;
      let total = 0;
      for (let i = 0; i < others.length; i++) total += group.counts[i]! * others[i]! * taken[i]!;
      memberSums[c]![size]! += sign * total;
    }
  }
}

/** Steps that one pair of groups costs beside its members, and steps for each member. */
const stepsForPair = 60;
const stepsForMember = { oneVote: 2, twoVotes: 24 };

/** How many steps meeting in the middle takes, roughly. */
export function costByHalves(block: Block): number {
  return costWith(block, wideVotes(block));
}

function costWith(block: Block, wide: WideVotes): number {
  const [left, right] = halves(block);
  const heads = block.sizes.map(() => 1);
  const settled = block.weights.filter((_, l) => !wide.includes(l));
  const distinct = new Map([heads, ...settled].map((row) => [row.join(), row]));
  const types = (half: readonly number[]) => coalitionTypes({ sizes: half.map((c) => block.sizes[c]!) });
  const groups = (half: readonly number[]) => {
    let most = 1;
    for (const row of distinct.values()) most *= half.reduce((sum, c) => sum + row[c]! * block.sizes[c]!, 1);
    return Math.min(most, types(half));
  };
  const members = block.sizes.length * (groups(left) * types(right) + groups(right) * types(left));
  const each = wide[1] === undefined ? stepsForMember.oneVote : stepsForMember.twoVotes;
  return stepsForPair * groups(left) * groups(right) + each * members;
}

/** The widest vote, and the next one too where settling it by groups would cost more. */
function wideVotes(block: Block): WideVotes {
  const totals = block.weights.map((row) => row.reduce((sum, w, c) => sum + w * block.sizes[c]!, 0));
  const [first, second] = [...totals.keys()].sort((a, b) => totals[b]! - totals[a]!);
  const one: WideVotes = [first!, undefined];
  const two: WideVotes = [first!, second];
  return second !== undefined && costWith(block, two) < costWith(block, one) ? two : one;
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

interface WayToWin {
  /** Whether the pairs it counts are added, or were counted twice and are taken away. */
  readonly sign: 1 | -1;
  readonly needed: Needed;
}

const nothing = Number.NEGATIVE_INFINITY;

/** What two groups need in the wide votes, all others being settled. */
function waysToWin(block: Block, [firstVote, secondVote]: WideVotes, a: Group, b: Group): WayToWin[] {
  let bits = 0;
  let place = 0;
  for (const [l, quota] of block.quotas.entries()) {
    if (l === firstVote || l === secondVote) continue;
    if (a.sums[place]! + b.sums[place]! >= quota) bits |= 1 << l;
    place++;
  }
  const inFirst = 1 << firstVote;
  const inSecond = secondVote === undefined ? 0 : 1 << secondVote;
  const first = block.quotas[firstVote]!;
  const second = secondVote === undefined ? nothing : block.quotas[secondVote]!;
  if (block.decides(bits)) return [{ sign: 1, needed: { first: nothing, second: nothing } }];
  if (!block.decides(bits | inFirst | inSecond)) return [];
  const both: Needed = { first, second };
  const byFirst = block.decides(bits | inFirst);
  const bySecond = block.decides(bits | inSecond);
  if (byFirst && bySecond)
    return [
      { sign: 1, needed: { first, second: nothing } },
      { sign: 1, needed: { first: nothing, second } },
      { sign: -1, needed: both },
    ];
  if (byFirst) return [{ sign: 1, needed: { first, second: nothing } }];
  return [{ sign: 1, needed: bySecond ? { first: nothing, second } : both }];
}
