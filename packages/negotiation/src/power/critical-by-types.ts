import { binomials } from '../exact/binomial.ts';
import { type Block, type CriticalCounts, exactInDoubles } from './block.ts';
import { visitWinningTypes } from './by-types.ts';

/** Count critical members by going through the types of winning coalitions. */
export function criticalByTypes(block: Block): CriticalCounts {
  return block.memberCount <= exactInDoubles ? inDoubles(block) : exactly(block);
}

function inDoubles(block: Block): CriticalCounts {
  const { sizes, memberCount } = block;
  const ways = sizes.map((n) => binomials(n).map(Number));
  const minimal = new Float64Array(memberCount + 1);
  const minimalSums = sizes.map(() => new Float64Array(memberCount + 1));
  const criticalSums = sizes.map(() => new Float64Array(memberCount + 1));
  visitCritical(block, (taken, criticalClasses, critical, size) => {
    let count = 1;
    for (let c = 0; c < taken.length; c++) count *= ways[c]![taken[c]!]!;
    for (const c of criticalClasses) criticalSums[c]![critical]! += count * taken[c]!;
    if (critical < size) return;
    minimal[size]! += count;
    for (const c of criticalClasses) minimalSums[c]![size]! += count * taken[c]!;
  });
  const perMember = (sums: readonly Float64Array[]) =>
    sums.map((row, c) => Array.from(row, (sum) => BigInt(sum) / BigInt(sizes[c]!)));
  return {
    minimal: Array.from(minimal, BigInt),
    minimalWith: perMember(minimalSums),
    criticalWith: perMember(criticalSums),
  };
}

function exactly(block: Block): CriticalCounts {
  const { sizes, memberCount } = block;
  const ways = sizes.map(binomials);
  const row = () => new Array<bigint>(memberCount + 1).fill(0n);
  const minimal = row();
  const minimalSums = sizes.map(row);
  const criticalSums = sizes.map(row);
  visitCritical(block, (taken, criticalClasses, critical, size) => {
    let count = 1n;
    for (let c = 0; c < taken.length; c++) count *= ways[c]![taken[c]!]!;
    for (const c of criticalClasses) criticalSums[c]![critical]! += count * BigInt(taken[c]!);
    if (critical < size) return;
    minimal[size]! += count;
    for (const c of criticalClasses) minimalSums[c]![size]! += count * BigInt(taken[c]!);
  });
  const perMember = (sums: readonly bigint[][]) =>
    sums.map((counts, c) => counts.map((sum) => sum / BigInt(sizes[c]!)));
  return { minimal, minimalWith: perMember(minimalSums), criticalWith: perMember(criticalSums) };
}

/** Visit each winning type in which some class is critical, with those classes and the critical members in all. */
function visitCritical(
  block: Block,
  visit: (taken: Int32Array, criticalClasses: readonly number[], critical: number, size: number) => void,
): void {
  const { weights, quotas, decides } = block;
  visitWinningTypes(block, (taken, sums) => {
    const criticalClasses: number[] = [];
    let critical = 0;
    let size = 0;
    for (let c = 0; c < taken.length; c++) {
      if (taken[c] === 0) continue;
      size += taken[c]!;
      let bits = 0;
      for (let l = 0; l < quotas.length; l++) if (sums[l]! - weights[l]![c]! >= quotas[l]!) bits |= 1 << l;
      if (decides(bits)) continue;
      criticalClasses.push(c);
      critical += taken[c]!;
    }
    if (critical > 0) visit(taken, criticalClasses, critical, size);
  });
}
