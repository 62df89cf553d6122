import { type Fraction, fraction, toNumber } from '../exact/fraction.ts';
import type { Game } from '../rules/game.ts';
import type { Progress } from './by-halves.ts';
import { type PowerIndex, shares } from './power-index.ts';
import { countSwings } from './swings.ts';

/** Coleman's three measures. */
export interface ColemanPower {
  /** Share of all coalitions that win: how easily the body acts. */
  readonly act: { readonly exact: Fraction; readonly value: number };
  /** Share of winning coalitions that a member can turn into losing ones; 1 is a veto. */
  readonly prevent: PowerIndex;
  /** Share of losing coalitions that a member can turn into winning ones. */
  readonly initiate: PowerIndex;
}

/**
 * Measure a body's power to act and its members' power to prevent and to initiate action (Coleman).
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to count exactly.
 * @see Coleman (1971), Control of collectivities and the power of a collectivity to act [coleman1971]
 */
export function coleman(game: Game, progress?: Progress): ColemanPower {
  const { memberCount, winning, swings } = countSwings(game, progress);
  const all = 2n ** BigInt(memberCount);
  const act = fraction(winning, all);
  return {
    act: { exact: act, value: toNumber(act) },
    prevent: shares(swings, winning),
    initiate: shares(swings, all - winning),
  };
}
