import type { Game } from '../rules/game.ts';
import { wins } from '../rules/game.ts';
import type { Progress } from './by-halves.ts';
import { countSwings } from './swings.ts';

/** Voters whose power is all or nothing, as places in the game's voters. */
export interface SpecialVoters {
  /** One member's no stops everything. */
  readonly veto: readonly number[];
  /** One member's yes passes everything. */
  readonly passers: readonly number[];
  /** Both at once. */
  readonly dictators: readonly number[];
  /** Never decides. */
  readonly dummies: readonly number[];
}

/**
 * Find voters with a veto, passers, dictators and dummies.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to count exactly.
 */
export function specialVoters(game: Game, progress?: Progress): SpecialVoters {
  const { swings } = countSwings(game, progress);
  const places = game.voters.map((_, v) => v);
  const veto = places.filter(
    (v) =>
      !wins(
        game,
        game.sizes.map((n, u) => (u === v ? n - 1 : n)),
      ),
  );
  const passers = places.filter((v) =>
    wins(
      game,
      game.sizes.map((_, u) => (u === v ? 1 : 0)),
    ),
  );
  return {
    veto,
    passers,
    dictators: passers.filter((v) => veto.includes(v)),
    dummies: places.filter((v) => swings[v] === 0n),
  };
}
