import type { ConflictGraph } from './conflict-graph.ts';
import { pathsFrom, type StatePath } from './paths.ts';

/**
 * Find where several actors can get together and which of these states every one of them prefers to the start.
 *
 * Such a joint improvement can undo an equilibrium that no single actor would leave.
 *
 * @param members - Actors who act together.
 * @returns States that all members strictly prefer to the start, with a shortest legal way of the members' moves.
 * @see Kilgour, Hipel, Peng & Fang (2001), Coalition analysis in group decision support [kilgour2001]
 */
export function jointImprovements(
  graph: ConflictGraph,
  start: number,
  members: readonly number[],
): StatePath[] {
  return pathsFrom(graph, start, 'any-move', members).filter(({ state }) =>
    members.every((actor) => graph.worth[actor]![state]! > graph.worth[actor]![start]!),
  );
}

/** A coalition that would leave a state, and where it could go. */
export interface Defection {
  readonly members: readonly number[];
  readonly improvements: readonly StatePath[];
}

/**
 * Find the coalitions of two or more actors who would together leave a state.
 *
 * A state without any is stable against coalitions in the sense of Nash.
 *
 * @see Kilgour, Hipel, Peng & Fang (2001), Coalition analysis in group decision support [kilgour2001]
 */
export function defectionsFrom(graph: ConflictGraph, state: number): Defection[] {
  const actors = graph.actors.map((_, actor) => actor);
  const found: Defection[] = [];
  for (let set = 1; set < 2 ** actors.length; set++) {
    const members = actors.filter((actor) => (set >> actor) & 1);
    if (members.length < 2) continue;
    const improvements = jointImprovements(graph, state, members);
    if (improvements.length > 0) found.push({ members, improvements });
  }
  return found.sort((a, b) => a.members.length - b.members.length);
}
