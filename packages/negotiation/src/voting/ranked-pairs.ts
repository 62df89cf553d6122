import { NegotiationError } from '../error.ts';
import { margin, type Pairwise } from './tally.ts';
import type { Winners } from './winners.ts';

/** A victory in a duel, as two candidates. */
type Victory = readonly [winner: number, loser: number];

/** For each candidate, the set (as bits) of those it stands above so far. */
type Above = readonly number[];

const mostCandidates = 31;
const mostStates = 100_000;

/**
 * Elect by locking in victories from the largest margin down, skipping those that would close a cycle
 * (ranked pairs, Tideman).
 *
 * Where margins are equal every order of locking is followed, and whoever wins under one of them wins.
 * Finding them all is hard in principle: a profile of many candidates and many equal margins ends in an
 * error rather than in a wait.
 *
 * @throws NegotiationError for more than 31 candidates, or when too many orders of equal margins would have to be tried.
 * @see Tideman (1987), Independence of clones as a criterion for voting rules [tideman1987]
 */
export function rankedPairs(pairwise: Pairwise): Winners {
  if (pairwise.size > mostCandidates)
    throw new NegotiationError({
      method: 'rankedPairs',
      where: 'candidates',
      what: `number ${pairwise.size}, more than ${mostCandidates}`,
      remedy: 'Use schulze or splitCycle, or drop candidates outside the Smith set.',
    });
  const groups = victoriesByMargin(pairwise);
  const winners: number[] = [];
  for (let candidate = 0; candidate < pairwise.size; candidate++)
    if (canStayOnTop(candidate, groups, pairwise.size)) winners.push(candidate);
  return { winners, tieConvention: 'parallel-universes' };
}

function victoriesByMargin(pairwise: Pairwise): Victory[][] {
  const byMargin = new Map<number, Victory[]>();
  for (let a = 0; a < pairwise.size; a++)
    for (let b = 0; b < pairwise.size; b++) {
      const won = margin(pairwise, a, b);
      if (won > 0) byMargin.set(won, [...(byMargin.get(won) ?? []), [a, b]]);
    }
  return [...byMargin.keys()].sort((x, y) => y - x).map((key) => byMargin.get(key)!);
}

/** Whether some order of locking leaves nobody above the candidate. */
function canStayOnTop(candidate: number, groups: readonly Victory[][], size: number): boolean {
  const seen = new Set<string>();
  const nobody: Above = Array.from({ length: size }, () => 0);
  return follow(0, nobody);

  function follow(g: number, above: Above): boolean {
    if (above.some((set) => (set >> candidate) & 1)) return false;
    const group = groups[g];
    if (group === undefined) return true;
    const open = group.filter(([a, b]) => !stands(above, a, b) && !stands(above, b, a));
    if (open.length === 0) return follow(g + 1, above);

    const key = `${g}:${above.join()}`;
    if (seen.has(key)) return false;
    if (seen.size >= mostStates) tooManyTies();
    seen.add(key);

    const safe = outsideCycles(open, above);
    if (safe.length > 0) return follow(g, safe.reduce<Above>(lock, above));
    const helpfulFirst = [...open].sort(([a], [b]) => Number(b === candidate) - Number(a === candidate));
    return helpfulFirst.some((victory) => follow(g, lock(above, victory)));
  }
}

function stands(above: Above, a: number, b: number): boolean {
  return ((above[a]! >> b) & 1) === 1;
}

function lock(above: Above, [winner, loser]: Victory): Above {
  const gained = above[loser]! | (1 << loser);
  return above.map((set, c) => (c === winner || (set >> winner) & 1 ? set | gained : set));
}

/** Open victories that no order of the others could ever contradict. */
function outsideCycles(open: readonly Victory[], above: Above): Victory[] {
  const reach = above.map((set) => set);
  for (const [a, b] of open) reach[a]! |= 1 << b;
  for (let k = 0; k < reach.length; k++)
    for (let a = 0; a < reach.length; a++) if ((reach[a]! >> k) & 1) reach[a]! |= reach[k]!;
  return open.filter(([a, b]) => !((reach[b]! >> a) & 1));
}

function tooManyTies(): never {
  throw new NegotiationError({
    method: 'rankedPairs',
    where: 'ballots',
    what: `give so many equal margins that more than ${mostStates} orders of locking would have to be followed`,
    remedy: 'Use schulze or splitCycle, which need no order among equal margins.',
  });
}
