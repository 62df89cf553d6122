import type { Game } from '../rules/game.ts';
import { membersOf } from '../rules/rule.ts';
import { criticalCounts } from './critical-counts.ts';
import { type PowerIndex, shares } from './power-index.ts';

/** Holler's index and the number of minimal winning coalitions behind it. */
export interface HollerPower extends PowerIndex {
  readonly minimalWinning: bigint;
}

/**
 * Measure power by the number of minimal winning coalitions a voter belongs to (Holler's public good index).
 *
 * What a coalition wins is a public good to its members, so it is not shared out among them.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to list.
 * @see Holler (1982), Forming coalitions and measuring voting power [holler1982]
 */
export function holler(game: Game): HollerPower {
  const { minimal, minimalWith } = criticalCounts('holler', game);
  const memberships = minimalWith.map((bySize) => bySize.reduce((sum, count) => sum + count, 0n));
  const total = game.voters.reduce((sum, voter, v) => sum + BigInt(membersOf(voter)) * memberships[v]!, 0n);
  return { ...shares(memberships, total), minimalWinning: minimal.reduce((sum, count) => sum + count, 0n) };
}
