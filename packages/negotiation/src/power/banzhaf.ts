import type { Game } from '../rules/game.ts';
import { membersOf } from '../rules/rule.ts';
import type { Progress } from './by-halves.ts';
import { type PowerIndex, shares } from './power-index.ts';
import { countSwings, type Swings } from './swings.ts';

/** Banzhaf's power in its two forms, and the counts behind it. */
export interface BanzhafPower extends Swings {
  /** Chance that a member decides if all others vote yes or no by a fair coin (Penrose–Banzhaf). */
  readonly absolute: PowerIndex;
  /** Share of all members' swings; sums to 1 over the members. */
  readonly normalized: PowerIndex;
}

/**
 * Measure power by how often a voter's yes decides (Penrose, Banzhaf).
 *
 * Takes every coalition for equally likely, so it measures the rule and not the people: voters who always agree
 * have the same power as voters who never do. The normalized form hides how often anything passes at all.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to count exactly.
 * @see Penrose (1946), The elementary statistics of majority voting [penrose1946]; Banzhaf (1965), Weighted voting doesn't work [banzhaf1965]
 */
export function banzhaf(game: Game, progress?: Progress): BanzhafPower {
  const counted = countSwings(game, progress);
  const total = game.voters.reduce(
    (sum, voter, v) => sum + BigInt(membersOf(voter)) * counted.swings[v]!,
    0n,
  );
  return {
    ...counted,
    absolute: shares(counted.swings, 2n ** BigInt(counted.memberCount - 1)),
    normalized: shares(counted.swings, total),
  };
}
