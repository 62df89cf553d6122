import { NegotiationError } from '../error.ts';
import { type Adoption, adoption, cheapestPersuasion, type Persuasion } from '../rules/accepted.ts';
import type { Coalition } from '../rules/coalitions.ts';
import { type Game, wins } from '../rules/game.ts';

/** Utilities and reservation values of those who decide, in the order of the game's voters. */
export interface Acceptance {
  /** Alternative × voter. */
  readonly utilities: readonly (readonly number[])[];
  /** For each voter: worth of walking away. */
  readonly reservationValues: readonly number[];
}

/**
 * List the alternatives that a winning coalition finds at least as good as walking away.
 *
 * All members of a voter go together. Under unanimity this is the zone of possible agreement; an empty list is an answer.
 *
 * @throws NegotiationError for tables that do not match the voters.
 */
export function acceptableUnder(game: Game, acceptance: Acceptance): number[] {
  return [...acceptance.utilities.keys()].filter((x) => wins(game, acceptors(game, acceptance, x)));
}

/**
 * Say for one alternative whether it is adopted, who is pivotal, and whose consent is missing.
 *
 * @throws NegotiationError for tables that do not match the voters.
 */
export function adoptionOf(game: Game, acceptance: Acceptance, alternative: number): Adoption {
  return adoption(game, coalition(game, acceptors(game, acceptance, alternative)));
}

/**
 * Find the least total compensation with which some winning coalition would accept an alternative, and whom to pay.
 *
 * Each refusing voter needs what its reservation value exceeds the alternative by, for each of its members, in the
 * unit of the utilities. Those who accept anyway are not paid.
 *
 * @returns `null` if no coalition can win at all.
 * @throws NegotiationError for tables that do not match the voters.
 */
export function leastCompensation(
  game: Game,
  acceptance: Acceptance,
  alternative: number,
): Persuasion | null {
  const yes = acceptors(game, acceptance, alternative);
  const row = acceptance.utilities[alternative]!;
  const costs = Object.fromEntries(
    game.voters.flatMap(({ id }, v) =>
      yes[v] === 0 ? [[id, acceptance.reservationValues[v]! - row[v]!]] : [],
    ),
  );
  return cheapestPersuasion(game, coalition(game, yes), costs);
}

/** Members of each voter who accept. */
function acceptors(game: Game, { utilities, reservationValues }: Acceptance, alternative: number): number[] {
  const row = utilities[alternative];
  if (row?.length !== game.voters.length || reservationValues.length !== game.voters.length)
    throw new NegotiationError({
      method: 'acceptableUnder',
      where: `utilities[${alternative}]`,
      what: `does not match the ${game.voters.length} voters`,
      remedy: 'Give each voter a utility of each alternative and a reservation value.',
    });
  return game.sizes.map((n, v) => (row[v]! >= reservationValues[v]! ? n : 0));
}

function coalition(game: Game, counts: readonly number[]): Coalition {
  return Object.fromEntries(game.voters.map(({ id }, v) => [id, counts[v]!]));
}
