import { NegotiationError } from '../error.ts';
import { bitsOf } from './remaining.ts';
import type { Tally } from './tally.ts';
import { tieTolerance, type Winners } from './winners.ts';

/** What one round of elimination finds: a winner, or those tied for going next. */
export type RoundResult =
  | { readonly elected: number }
  | {
      readonly out: readonly number[];
      /** Whether they go in any order without a difference, so that one order is enough. */
      readonly inAnyOrder?: boolean;
    };

const mostCandidates = 31;
const mostRounds = 100_000;

/**
 * Eliminate one candidate a round, following every order of breaking ties.
 *
 * @param round - What happens among the candidates that remain (bits, two or more).
 */
export function eliminateOneByOne(
  method: string,
  tally: Tally,
  round: (remaining: number) => RoundResult,
): Winners {
  const seen = new Set<number>();
  let won = 0;
  follow(everybody(method, tally));
  return { winners: bitsOf(won), tieConvention: 'parallel-universes' };

  function follow(remaining: number): void {
    if ((remaining & ~won) === 0 || seen.has(remaining)) return;
    if (seen.size >= mostRounds) tooManyTies(method);
    seen.add(remaining);
    const result: RoundResult =
      (remaining & (remaining - 1)) === 0 ? { elected: bitsOf(remaining)[0]! } : round(remaining);
    if ('elected' in result) won |= 1 << result.elected;
    else if (result.inAnyOrder)
      follow(result.out.reduce((set, candidate) => set & ~(1 << candidate), remaining));
    else for (const candidate of result.out) follow(remaining & ~(1 << candidate));
  }
}

/**
 * Eliminate all who are tied at the bottom at once, until somebody is elected or all that remain are tied.
 *
 * @param round - What happens among the candidates that remain (bits, two or more); nobody out ends the election.
 */
export function eliminateTogether(
  method: string,
  tally: Tally,
  round: (remaining: number) => RoundResult,
): Winners {
  let remaining = everybody(method, tally);
  while ((remaining & (remaining - 1)) !== 0) {
    const result = round(remaining);
    if ('elected' in result) return { winners: [result.elected], tieConvention: 'eliminated-together' };
    const left = result.out.reduce((set, candidate) => set & ~(1 << candidate), remaining);
    if (left === 0 || left === remaining) break;
    remaining = left;
  }
  return { winners: bitsOf(remaining), tieConvention: 'eliminated-together' };
}

/** Those among the remaining candidates (bits) with the smallest figure. */
export function lowest(figures: Float64Array, remaining: number): number[] {
  const members = bitsOf(remaining);
  const least = Math.min(...members.map((c) => figures[c]!));
  const scale = Math.max(...members.map((c) => Math.abs(figures[c]!)));
  return members.filter((c) => figures[c]! <= least + tieTolerance * scale);
}

/** The remaining candidate with more than half of the votes, if there is one. */
export function majorityHolder(votes: Float64Array, total: number): number | undefined {
  const holder = votes.findIndex((v) => v > total / 2 && v - total / 2 > tieTolerance * total);
  return holder === -1 ? undefined : holder;
}

function everybody(method: string, { size }: Tally): number {
  if (size > mostCandidates)
    throw new NegotiationError({
      method,
      where: 'candidates',
      what: `number ${size}, more than ${mostCandidates}`,
      remedy: 'Drop candidates whom nobody places first, or use schulze.',
    });
  return size === 31 ? 0x7fffffff : (1 << size) - 1;
}

function tooManyTies(method: string): never {
  throw new NegotiationError({
    method,
    where: 'ballots',
    what: `tie so often that more than ${mostRounds} rounds would have to be followed`,
    remedy: 'Use instantRunoffTogether, nanson or schulze, which need no order among tied candidates.',
  });
}
