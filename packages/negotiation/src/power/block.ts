import { type Formula, type Game, holds } from '../rules/game.ts';

/** A part of a game whose votes hang together, over classes of members who are alike in it. */
export interface Block {
  /** Members of each class. */
  readonly sizes: readonly number[];
  readonly memberCount: number;
  /** By vote, then by class: weight of one member. */
  readonly weights: readonly (readonly number[])[];
  readonly quotas: readonly number[];
  /** Whether the block is won, given which of its votes are won (bits). */
  readonly decides: (bits: number) => boolean;
  /** The class of each voter of the game; −1 for voters without weight in the block. */
  readonly classOf: readonly number[];
}

/** Number of coalitions, by size and by member. */
export interface CoalitionCounts {
  /** Winning coalitions by number of members, 0 … all of them. */
  readonly winning: readonly bigint[];
  /** For each class or voter: those that contain one particular member of it. */
  readonly containing: readonly (readonly bigint[])[];
}

/** Counts over coalitions in which some members are critical: without one of them the coalition loses. */
export interface CriticalCounts {
  /** Minimal winning coalitions (every member critical) by size. */
  readonly minimal: readonly bigint[];
  /** For each voter: minimal winning coalitions that contain one particular member, by size. */
  readonly minimalWith: readonly (readonly bigint[])[];
  /** For each voter: coalitions in which one particular member is critical, by the number of critical members. */
  readonly criticalWith: readonly (readonly bigint[])[];
}

const mostTabledVotes = 12;

/** Gather the voters who count in a part of a game into classes of equals. */
export function blockOf(game: Game, formula: Formula): Block {
  const used = votesIn(formula);
  const classes = new Map<string, number>();
  const sizes: number[] = [];
  const weights: number[][] = used.map(() => []);
  const classOf = game.voters.map((_, v) => {
    const row = used.map((l) => game.leaves[l]!.weights[v]!);
    if (row.every((w) => w === 0)) return -1;
    const key = row.join();
    let place = classes.get(key);
    if (place === undefined) {
      place = sizes.length;
      classes.set(key, place);
      sizes.push(0);
      for (const [l, w] of row.entries()) weights[l]!.push(w);
    }
    sizes[place]! += game.sizes[v]!;
    return place;
  });
  return {
    sizes,
    memberCount: sizes.reduce((sum, n) => sum + n, 0),
    weights,
    quotas: used.map((l) => game.leaves[l]!.quota),
    decides: decider(renumber(formula, used), used.length),
    classOf,
  };
}

/** The votes that stand in a formula, ascending. */
export function votesIn(formula: Formula): number[] {
  if ('leaf' in formula) return [formula.leaf];
  const parts = 'all' in formula ? formula.all : formula.any;
  return [...new Set(parts.flatMap(votesIn))].sort((a, b) => a - b);
}

function renumber(formula: Formula, used: readonly number[]): Formula {
  if ('leaf' in formula) return { leaf: used.indexOf(formula.leaf) };
  if ('all' in formula) return { all: formula.all.map((part) => renumber(part, used)) };
  return { any: formula.any.map((part) => renumber(part, used)) };
}

function decider(formula: Formula, votes: number): (bits: number) => boolean {
  if (votes > mostTabledVotes) return (bits) => holds(formula, bits);
  const table = Uint8Array.from({ length: 2 ** votes }, (_, bits) => Number(holds(formula, bits)));
  return (bits) => table[bits] === 1;
}

/** How many coalitions there are when members of a class are told apart only by their number. */
export function coalitionTypes({ sizes }: Pick<Block, 'sizes'>): number {
  return sizes.reduce((count, n) => count * (n + 1), 1);
}

/** Below this number of members, counts of coalitions and their sums by member are exact in doubles. */
export const exactInDoubles = 46;
