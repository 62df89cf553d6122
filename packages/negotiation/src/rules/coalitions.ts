import { type Game, wins } from './game.ts';
import { type MemberCounts, minimalSets } from './minimal-sets.ts';

/** How many members of whom: `{ president: 1, senate: 67 }`. Voters who give nobody are left out. */
export type Coalition = Readonly<Record<string, number>>;

/** Smallest coalitions that can do something. */
export interface Coalitions {
  readonly coalitions: readonly Coalition[];
  /** Whether all are listed. */
  readonly complete: boolean;
}

/**
 * List minimal winning coalitions: those that adopt, and no longer do when any member leaves.
 *
 * Members of one voter are alike, so 51 of 100 senators are one coalition.
 *
 * @param most - How many to list at most; 1,000 unless given.
 */
export function minimalWinningCoalitions(game: Game, most = 1000): Coalitions {
  const { sets, complete } = minimalSets(game.sizes, (yes) => wins(game, yes), most);
  return { coalitions: sets.map((set) => coalitionOf(game, set)), complete };
}

/**
 * List minimal blocking coalitions: those whose no stops everything, and no longer does when any member leaves.
 *
 * @param most - How many to list at most; 1,000 unless given.
 */
export function minimalBlockingCoalitions(game: Game, most = 1000): Coalitions {
  const blocks = (no: MemberCounts) =>
    !wins(
      game,
      game.sizes.map((n, v) => n - no[v]!),
    );
  const { sets, complete } = minimalSets(game.sizes, blocks, most);
  return { coalitions: sets.map((set) => coalitionOf(game, set)), complete };
}

/** Name the members of a coalition. */
export function coalitionOf(game: Game, counts: MemberCounts): Coalition {
  return Object.fromEntries(game.voters.flatMap(({ id }, v) => (counts[v]! > 0 ? [[id, counts[v]!]] : [])));
}
