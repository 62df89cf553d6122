import { NegotiationError } from '../error.ts';
import type { Pairwise } from './tally.ts';
import { tieTolerance, type Winners } from './winners.ts';

/** The orders closest to the ballots. */
export interface KemenyResult extends Winners {
  /** Largest number of agreements of one order with the ballots: voters × pairs ordered alike. */
  readonly agreements: number;
  /** Smallest number of disagreements: voters × pairs ordered the other way. */
  readonly disagreements: number;
  /** Optimal orders, best candidate first, sorted; all of them when `complete`. */
  readonly rankings: readonly (readonly number[])[];
  /** How many optimal orders there are; exact below 2⁵³. */
  readonly rankingCount: number;
  /** Whether `rankings` lists all of them. */
  readonly complete: boolean;
}

const mostCandidates = 20;

/**
 * Rank so that the order agrees with as many judgements on pairs as possible (Kemeny–Young), exactly.
 *
 * A candidate wins who stands first in some optimal order. Works through all subsets of candidates in
 * O(2ᵐ · m); ties multiply the optimal orders but not the work.
 *
 * @param mostRankings - How many optimal orders to list at most; their number and the winners are always complete.
 * @throws NegotiationError for more than 20 candidates.
 * @see Kemeny (1959), Mathematics without numbers [kemeny1959]; Young (1988), Condorcet's theory of voting [young1988]
 */
export function kemeny(pairwise: Pairwise, mostRankings = 10_000): KemenyResult {
  const { size, support } = pairwise;
  if (size > mostCandidates)
    throw new NegotiationError({
      method: 'kemeny',
      where: 'candidates',
      what: `number ${size}, more than ${mostCandidates}`,
      remedy: 'Use schulze, or rank the Smith set alone and the rest below it.',
    });
  const full = 2 ** size - 1;
  const over = supportOverSets(pairwise);
  const least = leastDisagreements(size, over);
  let pairs = 0;
  for (const votes of support) pairs += votes;
  const slack = tieTolerance * (pairs || 1);
  const onTheWay = optimalTops(least, over, slack);
  const waysOn = waysToFinish(onTheWay, size);

  return {
    winners: Array.from({ length: size }, (_, c) => c).filter((c) => onTheWay.steps[0]! & (1 << c)),
    tieConvention: 'all-tied',
    agreements: pairs - least[full]!,
    disagreements: least[full]!,
    rankings: listRankings(onTheWay.steps, size, mostRankings),
    rankingCount: waysOn,
    complete: waysOn <= mostRankings,
  };
}

type SupportOver = (candidate: number, set: number) => number;

/** Sum a candidate's support over any set, from two tables of half the bits each. */
function supportOverSets({ size, support }: Pairwise): SupportOver {
  const bits = size >> 1;
  const mask = (1 << bits) - 1;
  const table = (row: number, from: number, count: number) => {
    const sums = new Float64Array(2 ** count);
    for (let set = 1; set < sums.length; set++) {
      const first = 31 - Math.clz32(set & -set);
      sums[set] = sums[set & (set - 1)]! + support[row * size + from + first]!;
    }
    return sums;
  };
  const rows = Array.from({ length: size }, (_, c) => c);
  const low = rows.map((c) => table(c, 0, bits));
  const high = rows.map((c) => table(c, bits, size - bits));
  return (candidate, set) => low[candidate]![set & mask]! + high[candidate]![set >> bits]!;
}

/** For each set placed on top: the fewest disagreements inside it. */
function leastDisagreements(size: number, over: SupportOver): Float64Array {
  const least = new Float64Array(2 ** size);
  for (let set = 1; set < least.length; set++) {
    let best = Number.POSITIVE_INFINITY;
    for (let left = set; left !== 0; left &= left - 1) {
      const last = 31 - Math.clz32(left & -left);
      const rest = set ^ (1 << last);
      const cost = least[rest]! + over(last, rest);
      if (cost < best) best = cost;
    }
    least[set] = best;
  }
  return least;
}

interface OptimalTops {
  /** For each top set of an optimal order, the candidates (as bits) that may come next; 0 for other sets. */
  readonly steps: Uint32Array;
  /** The top sets of optimal orders, larger first. */
  readonly sets: readonly number[];
}

function optimalTops(least: Float64Array, over: SupportOver, slack: number): OptimalTops {
  const steps = new Uint32Array(least.length);
  const reached = new Uint8Array(least.length);
  const sets = [least.length - 1];
  reached[least.length - 1] = 1;
  for (let i = 0; i < sets.length; i++) {
    const set = sets[i]!;
    for (let left = set; left !== 0; left &= left - 1) {
      const last = 31 - Math.clz32(left & -left);
      const rest = set ^ (1 << last);
      if (least[rest]! + over(last, rest) > least[set]! + slack) continue;
      steps[rest]! |= 1 << last;
      if (reached[rest]) continue;
      reached[rest] = 1;
      sets.push(rest);
    }
  }
  return { steps, sets };
}

function waysToFinish({ steps, sets }: OptimalTops, size: number): number {
  const ways = new Float64Array(2 ** size);
  for (const set of sets) {
    if (set === 2 ** size - 1) ways[set] = 1;
    for (let left = steps[set]!; left !== 0; left &= left - 1) ways[set]! += ways[set | (left & -left)]!;
  }
  return ways[0]!;
}

function listRankings(steps: Uint32Array, size: number, most: number): number[][] {
  const rankings: number[][] = [];
  const ranking: number[] = [];
  extend(0);
  return rankings;

  function extend(set: number): void {
    if (rankings.length >= most) return;
    if (ranking.length === size) {
      rankings.push([...ranking]);
      return;
    }
    for (let left = steps[set]!; left !== 0; left &= left - 1) {
      const next = 31 - Math.clz32(left & -left);
      ranking.push(next);
      extend(set | (1 << next));
      ranking.pop();
    }
  }
}
