import { plurality } from './plurality.ts';
import { margin, type Tally } from './tally.ts';
import { largest, type Winners } from './winners.ts';

/**
 * Elect by a duel between the two candidates with most first places.
 *
 * Where the second place, or the first, is tied, every possible pair meets, and whoever wins one of these
 * duels wins; so do both in a tied duel.
 *
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function pluralityRunoff(tally: Tally): Winners {
  const { votes } = plurality(tally);
  const leaders = largest(votes);
  const winners = new Set<number>();
  for (const [a, b] of leaders.length > 1 ? pairsOf(leaders) : pairsWith(leaders[0]!, votes)) {
    const lead = margin(tally, a, b);
    if (lead >= 0) winners.add(a);
    if (lead <= 0) winners.add(b);
  }
  return {
    winners: [...winners].sort((a, b) => a - b),
    tieConvention: 'parallel-universes',
  };
}

function pairsOf(candidates: readonly number[]): [number, number][] {
  return candidates.flatMap((a, i) => candidates.slice(i + 1).map((b): [number, number] => [a, b]));
}

/** The leader with each candidate tied for second; alone, the leader meets itself. */
function pairsWith(leader: number, votes: readonly number[]): [number, number][] {
  if (votes.length === 1) return [[leader, leader]];
  const others = votes.map((v, c) => (c === leader ? Number.NEGATIVE_INFINITY : v));
  const most = Math.max(...others);
  const slack = 1e-12 * most;
  return others.flatMap((v, c): [number, number][] => (v >= most - slack ? [[leader, c]] : []));
}
