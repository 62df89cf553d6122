import { NegotiationError } from '../error.ts';
import { type Game, wins } from '../rules/game.ts';

/**
 * List the alternatives that a winning coalition strictly prefers to another (its win set).
 *
 * @param utilities - Alternative × voter, in the order of the game's voters.
 * @param statusQuo - Place of the alternative that would be replaced.
 * @throws NegotiationError for tables that do not match the voters.
 * @see Tsebelis (2002), Veto Players [tsebelis2002]
 */
export function winSet(game: Game, utilities: readonly (readonly number[])[], statusQuo: number): number[] {
  check(game, utilities, statusQuo);
  const from = utilities[statusQuo]!;
  return [...utilities.keys()].filter((x) =>
    wins(
      game,
      game.sizes.map((n, v) => (utilities[x]![v]! > from[v]! ? n : 0)),
    ),
  );
}

/**
 * List the alternatives with an empty win set (the core): no winning coalition would leave them.
 *
 * It can be empty: then every alternative can be overturned, and the agenda decides.
 *
 * @param utilities - Alternative × voter, in the order of the game's voters.
 * @throws NegotiationError for tables that do not match the voters.
 * @see Plott (1967), A notion of equilibrium and its possibility under majority rule [plott1967]
 */
export function core(game: Game, utilities: readonly (readonly number[])[]): number[] {
  return [...utilities.keys()].filter((x) => winSet(game, utilities, x).length === 0);
}

/**
 * Find the core on a line, where each voter prefers points nearer to its ideal.
 *
 * With a quota q of n it reaches from the (n − q + 1)th to the qth ideal: the median for a bare majority, everything
 * between the extremes for unanimity.
 *
 * @param ideals - One for each voter, in the order of the game's voters.
 * @returns The interval, or `null` when the core is empty.
 * @throws NegotiationError for ideals that do not match the voters.
 * @see Greenberg (1979), Consistent majority rules over compact sets of alternatives [greenberg1979]
 */
export function coreOnLine(
  game: Game,
  ideals: readonly number[],
): readonly [low: number, high: number] | null {
  check(game, [ideals], 0);
  const sorted = [...new Set(ideals)].sort((a, b) => a - b);
  const canPull = (isPulled: (ideal: number) => boolean) =>
    wins(
      game,
      game.sizes.map((n, v) => (isPulled(ideals[v]!) ? n : 0)),
    );
  const low = sorted.find((x) => !canPull((ideal) => ideal > x));
  const high = sorted.findLast((x) => !canPull((ideal) => ideal < x));
  return low === undefined || high === undefined || low > high ? null : [low, high];
}

/** What would beat a point on a line: open intervals on both sides of it. */
export interface LineWinSet {
  /** From the lowest point that is not yet preferred up to the status quo; `null` when nothing below is preferred. */
  readonly below: readonly [low: number, statusQuo: number] | null;
  /** From the status quo to the highest point that is no longer preferred; `null` when nothing above is preferred. */
  readonly above: readonly [statusQuo: number, high: number] | null;
}

/**
 * Find the points on a line that a winning coalition strictly prefers to the status quo.
 *
 * A coalition follows up to the mirror image of the status quo behind its least eager member.
 *
 * @param ideals - One for each voter, in the order of the game's voters; nearer is better.
 * @throws NegotiationError for ideals that do not match the voters.
 * @see Tsebelis (2002), Veto Players [tsebelis2002]
 */
export function winSetOnLine(game: Game, ideals: readonly number[], statusQuo: number): LineWinSet {
  check(game, [ideals], 0);
  const wants = (isIn: (ideal: number) => boolean) =>
    wins(
      game,
      game.sizes.map((n, v) => (isIn(ideals[v]!) ? n : 0)),
    );
  const sorted = [...ideals].sort((a, b) => a - b);
  const up = sorted.findLast((x) => wants((ideal) => ideal >= x));
  const down = sorted.find((x) => wants((ideal) => ideal <= x));
  return {
    above: up !== undefined && up > statusQuo ? [statusQuo, 2 * up - statusQuo] : null,
    below: down !== undefined && down < statusQuo ? [2 * down - statusQuo, statusQuo] : null,
  };
}

function check(game: Game, utilities: readonly (readonly number[])[], place: number): void {
  const wrong = utilities.findIndex(
    (row) => row.length !== game.voters.length || !row.every(Number.isFinite),
  );
  if (wrong >= 0 || utilities[place] === undefined)
    throw new NegotiationError({
      method: 'winSet',
      where: wrong >= 0 ? `utilities[${wrong}]` : `utilities[${place}]`,
      what: `does not give one finite figure for each of ${game.voters.length} voters`,
      remedy: 'Give each voter a utility of each alternative.',
    });
}
