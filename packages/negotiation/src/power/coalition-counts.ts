import { NegotiationError } from '../error.ts';
import { binomials, product } from '../exact/binomial.ts';
import type { Formula, Game } from '../rules/game.ts';
import {
  type Block,
  blockOf,
  type CoalitionCounts,
  coalitionTypes,
  exactInDoubles,
  votesIn,
} from './block.ts';
import { costByHalves, countByHalves, type Progress } from './by-halves.ts';
import { countByTypes } from './by-types.ts';
import { costByWeight, countByWeight } from './by-weight.ts';

const mostTypes = 2 ** 25;
const mostSteps = 3e9;

/** Counts for one part of a game; a voter without weight in it has an empty row. */
interface PartCounts extends CoalitionCounts {
  readonly memberCount: number;
}

/**
 * Count a game's winning coalitions exactly, by size and by member.
 *
 * Bodies that share no voter are counted apart and multiplied; a single weighted vote by its generating function;
 * what hangs together by types of members or by meeting in the middle. Never goes through all 2ⁿ coalitions unless they are few.
 *
 * @throws NegotiationError if none of these ways is short enough.
 */
export function coalitionCounts(game: Game, progress?: Progress): CoalitionCounts {
  const part = countPart(game, game.formula, progress);
  const idle = game.memberCount - part.memberCount;
  const free = binomials(idle);
  const winning = product(part.winning, free);
  const withIdle = idle === 0 ? [] : [0n, ...product(part.winning, binomials(idle - 1))];
  return {
    winning,
    containing: part.containing.map((row) => (row.length === 0 ? withIdle : product(row, free))),
  };
}

function countPart(game: Game, formula: Formula, progress?: Progress): PartCounts {
  const parts = 'leaf' in formula ? [] : independentParts(game, formula);
  if (parts.length <= 1) return countBlock(game, formula, progress);
  const counted = parts.map((part) => countPart(game, part, progress));
  return 'all' in formula ? bothWin(counted) : complement(bothWin(counted.map(complement)));
}

/**
 * Join what stands under one `all` or `any` until no two parts share a voter.
 *
 * @returns The parts; a single one when everything hangs together.
 */
export function independentParts(game: Game, formula: Exclude<Formula, { leaf: number }>): Formula[] {
  const isAll = 'all' in formula;
  const groups: { voters: Set<number>; parts: Formula[] }[] = [];
  for (const part of isAll ? formula.all : formula.any) {
    const joined = { voters: votersIn(game, part), parts: [part] };
    for (let g = groups.length - 1; g >= 0; g--) {
      const group = groups[g]!;
      if (![...group.voters].some((v) => joined.voters.has(v))) continue;
      for (const v of group.voters) joined.voters.add(v);
      joined.parts.unshift(...group.parts);
      groups.splice(g, 1);
    }
    groups.push(joined);
  }
  return groups.map(({ parts }) =>
    parts.length === 1 ? parts[0]! : isAll ? { all: parts } : { any: parts },
  );
}

function votersIn(game: Game, formula: Formula): Set<number> {
  const voters = new Set<number>();
  for (const l of votesIn(formula))
    for (const [v, w] of game.leaves[l]!.weights.entries()) if (w > 0) voters.add(v);
  return voters;
}

/** Counts for parts without common voters, all of which must win. */
function bothWin(parts: readonly PartCounts[]): PartCounts {
  return parts.reduce((a, b) => ({
    memberCount: a.memberCount + b.memberCount,
    winning: product(a.winning, b.winning),
    containing: a.containing.map((row, v) => {
      if (row.length > 0) return product(row, b.winning);
      return b.containing[v]!.length > 0 ? product(b.containing[v]!, a.winning) : [];
    }),
  }));
}

/** Counts of losing instead of winning coalitions, and back. */
function complement({ memberCount, winning, containing }: PartCounts): PartCounts {
  const choose = binomials(memberCount);
  const chooseRest = memberCount === 0 ? [] : [0n, ...binomials(memberCount - 1)];
  return {
    memberCount,
    winning: choose.map((count, s) => count - winning[s]!),
    containing: containing.map((row) => row.map((count, s) => chooseRest[s]! - count)),
  };
}

function countBlock(game: Game, formula: Formula, progress?: Progress): PartCounts {
  const block = blockOf(game, formula);
  const counts = countShortest(block, progress);
  return {
    memberCount: block.memberCount,
    winning: counts.winning,
    containing: block.classOf.map((c) => (c === -1 ? [] : counts.containing[c]!)),
  };
}

function countShortest(block: Block, progress?: Progress): CoalitionCounts {
  const types = coalitionTypes(block);
  if (block.quotas.length === 1) {
    const vote = { ...block, weights: block.weights[0]!, quota: block.quotas[0]! };
    if (costByWeight(vote) <= Math.max(types, mostSteps / 10)) return countByWeight(vote);
  }
  const oneByOne = types * block.sizes.length * 2;
  const inHalves = block.memberCount <= exactInDoubles ? costByHalves(block) : Number.POSITIVE_INFINITY;
  if (inHalves < oneByOne && inHalves <= mostSteps) return countByHalves(block, progress);
  if (types <= mostTypes) return countByTypes(block);
  throw new NegotiationError({
    method: 'coalitionCounts',
    where: 'rule',
    what: `joins ${block.sizes.length} different voters in ${block.quotas.length} votes, too many to count exactly`,
    remedy: 'Give voters who are alike one name with members, or round the weights.',
  });
}
