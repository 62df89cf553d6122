import { NegotiationError } from '../error.ts';

/** How one opinion group voted on a statement. */
export interface GroupVotes {
  readonly agree: number;
  /** All who saw the statement, agreeing or not. */
  readonly seen: number;
}

/** How group-informed consensus is computed. */
export interface GroupConsensusSettings {
  /** Votes of each kind added before the first vote is seen: 1 (Laplace) unless given, ½ is Jeffreys. */
  readonly prior?: number;
  /** Whether groups are multiplied, or averaged by their geometric mean so that more groups do not lower it. */
  readonly combine?: 'product' | 'geometric-mean';
}

/**
 * Measure whether every opinion group would agree with a statement, not only most people (Polis).
 *
 * Multiplies over groups the estimated chance of agreement, so one group that disagrees lowers it to near zero. The
 * product falls with the number of groups, and the prior weighs on small groups: compare statements only within one
 * set of groups.
 *
 * @returns 0 … 1.
 * @throws NegotiationError for no groups, or more agreeing than seen.
 * @see Small et al. (2021), Polis: scaling deliberation by mapping high dimensional opinion spaces [small2021]
 */
export function groupInformedConsensus(
  groups: readonly GroupVotes[],
  { prior = 1, combine = 'product' }: GroupConsensusSettings = {},
): number {
  if (groups.length === 0) fail('groups', 'is empty', 'Give at least one group.');
  if (!(prior >= 0 && Number.isFinite(prior))) fail('prior', `is ${prior}`, 'Give zero or more.');
  const chances = groups.map(({ agree, seen }, g) => {
    if (!(agree >= 0 && agree <= seen && seen + 2 * prior > 0))
      fail(`groups[${g}]`, `has ${agree} agreeing of ${seen}`, 'Give at most as many agreeing as saw it.');
    return (agree + prior) / (seen + 2 * prior);
  });
  const product = chances.reduce((all, chance) => all * chance, 1);
  return combine === 'product' ? product : product ** (1 / groups.length);
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'groupInformedConsensus', where, what, remedy });
}
