import { binomials } from '../exact/binomial.ts';
import { type Block, type CoalitionCounts, exactInDoubles } from './block.ts';

/** Called for each winning type of coalition: members of each class, and the classes' sums so far. */
export type Visit = (taken: Int32Array, sums: Float64Array) => void;

/**
 * Visit each winning type of coalition: how many members of each class take part.
 *
 * Members who are alike: 435 representatives and 100 senators are 436 · 101 types, not 2⁵³⁵ coalitions.
 */
export function visitWinningTypes({ sizes, weights, quotas, decides }: Block, visit: Visit): void {
  const taken = new Int32Array(sizes.length);
  const sums = new Float64Array(quotas.length);
  descend(0);

  function descend(c: number): void {
    if (c === sizes.length) {
      let bits = 0;
      for (let l = 0; l < quotas.length; l++) if (sums[l]! >= quotas[l]!) bits |= 1 << l;
      if (decides(bits)) visit(taken, sums);
      return;
    }
    for (let k = 0; ; k++) {
      taken[c] = k;
      descend(c + 1);
      if (k === sizes[c]) break;
      for (let l = 0; l < quotas.length; l++) sums[l]! += weights[l]![c]!;
    }
    for (let l = 0; l < quotas.length; l++) sums[l]! -= weights[l]![c]! * sizes[c]!;
    taken[c] = 0;
  }
}

/** Count winning coalitions by going through the types of coalitions. */
export function countByTypes(block: Block): CoalitionCounts {
  return block.memberCount <= exactInDoubles ? countInDoubles(block) : countExactly(block);
}

function countInDoubles(block: Block): CoalitionCounts {
  const { sizes, memberCount } = block;
  const ways = sizes.map((n) => binomials(n).map(Number));
  const winning = new Float64Array(memberCount + 1);
  const memberSums = sizes.map(() => new Float64Array(memberCount + 1));
  visitWinningTypes(block, (taken) => {
    let count = 1;
    let size = 0;
    for (let c = 0; c < taken.length; c++) {
      count *= ways[c]![taken[c]!]!;
      size += taken[c]!;
    }
    winning[size]! += count;
    for (let c = 0; c < taken.length; c++) if (taken[c]! > 0) memberSums[c]![size]! += count * taken[c]!;
  });
  return {
    winning: Array.from(winning, BigInt),
    containing: memberSums.map((sums, c) => Array.from(sums, (sum) => BigInt(sum) / BigInt(sizes[c]!))),
  };
}

function countExactly(block: Block): CoalitionCounts {
  const { sizes, memberCount } = block;
  const ways = sizes.map(binomials);
  const winning = new Array<bigint>(memberCount + 1).fill(0n);
  const memberSums = sizes.map(() => new Array<bigint>(memberCount + 1).fill(0n));
  visitWinningTypes(block, (taken) => {
    let count = 1n;
    let size = 0;
    for (let c = 0; c < taken.length; c++) {
      count *= ways[c]![taken[c]!]!;
      size += taken[c]!;
    }
    winning[size]! += count;
    for (let c = 0; c < taken.length; c++)
      if (taken[c]! > 0) memberSums[c]![size]! += count * BigInt(taken[c]!);
  });
  return {
    winning,
    containing: memberSums.map((sums, c) => sums.map((sum) => sum / BigInt(sizes[c]!))),
  };
}
