import { NegotiationError } from '../error.ts';
import { votesIn } from '../power/block.ts';
import { independentParts } from '../power/coalition-counts.ts';
import { type Formula, type Game, holds } from './game.ts';

const mostStates = 1_000_000;

/**
 * Compute the chance of adoption when each voter's members accept independently, each with its own chance.
 *
 * @param chances - Chance in [0, 1] that one member accepts, aligned with the game's voters.
 * @throws NegotiationError for chances outside [0, 1], or voters too different to count exactly.
 */
export function adoptionChance(game: Game, chances: readonly number[]): number {
  for (const [v, { id }] of game.voters.entries())
    if (!(chances[v]! >= 0 && chances[v]! <= 1))
      fail(`chances[${v}]`, `of ${id} is ${chances[v]}`, 'Give a chance between 0 and 1 for each voter.');
  return chanceOf(game, game.formula, chances);
}

function chanceOf(game: Game, formula: Formula, chances: readonly number[]): number {
  if (!('leaf' in formula)) {
    const parts = independentParts(game, formula);
    if (parts.length > 1) {
      const each = parts.map((part) => chanceOf(game, part, chances));
      if ('all' in formula) return each.reduce((a, b) => a * b, 1);
      return 1 - each.reduce((a, b) => a * (1 - b), 1);
    }
  }
  return chanceOfBlock(game, formula, chances);
}

/** Go through the voters, keeping for each vote only the weight so far, or that it is won or lost. */
function chanceOfBlock(game: Game, formula: Formula, chances: readonly number[]): number {
  const votes = votesIn(formula).map((l) => ({ l, ...game.leaves[l]! }));
  const toCome = votes.map(({ weights }) => weights.reduce((sum, w, v) => sum + w * game.sizes[v]!, 0));
  let states = new Map<string, { sums: number[]; chance: number }>([
    ['', { sums: votes.map(({ quota }) => (quota <= 0 ? won : 0)), chance: 1 }],
  ]);
  for (const [v, size] of game.sizes.entries()) {
    if (votes.every(({ weights }) => weights[v] === 0)) continue;
    for (const [i, { weights }] of votes.entries()) toCome[i]! -= weights[v]! * size;
    const ways = binomialChances(size, chances[v]!);
    const next = new Map<string, { sums: number[]; chance: number }>();
    for (const { sums, chance } of states.values())
      for (const [k, way] of ways.entries()) {
        if (way === 0) continue;
        const after = votes.map(({ weights, quota }, i) => {
          if (sums[i] === won || sums[i] === lost) return sums[i]!;
          const sum = sums[i]! + k * weights[v]!;
          if (sum >= quota) return won;
          return sum + toCome[i]! < quota ? lost : sum;
        });
        const key = after.join();
        const known = next.get(key);
        if (known) known.chance += chance * way;
        else next.set(key, { sums: after, chance: chance * way });
      }
    if (next.size > mostStates)
      fail('rule', 'joins voters too different to count exactly', 'Draw who accepts and count instead.');
    states = next;
  }
  let adopted = 0;
  for (const { sums, chance } of states.values()) {
    let bits = 0;
    for (const [i, { l }] of votes.entries()) if (sums[i] === won) bits |= 1 << l;
    if (holds(formula, bits)) adopted += chance;
  }
  return Math.min(1, adopted);
}

const won = Number.POSITIVE_INFINITY;
const lost = Number.NEGATIVE_INFINITY;

/** Chances of 0 … n acceptances of n. */
function binomialChances(n: number, p: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++)
    row = Array.from({ length: row.length + 1 }, (_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p);
  return row;
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'adoptionChance', where, what, remedy });
}
