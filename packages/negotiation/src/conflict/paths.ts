import { type ConflictGraph, movesFrom } from './conflict-graph.ts';
import type { Answers } from './sanctions.ts';

/** One step of a path. */
export interface PathStep {
  readonly actor: number;
  readonly from: number;
  readonly to: number;
}

/** A way to a state. */
export interface StatePath {
  readonly state: number;
  /** A shortest legal sequence of moves; empty for the start itself. */
  readonly steps: readonly PathStep[];
}

/**
 * Find a shortest way to every state that can be reached from a start by legal moves.
 *
 * In a legal sequence no actor moves twice in a row. Of several shortest ways the one whose movers come first in the
 * list of actors is given.
 *
 * @param answers - Whether every step must improve the position of the one who moves.
 * @param movers - Actors who may move; all unless given.
 * @returns Reachable states with their paths, the start first, then by number of steps.
 * @see Li, Kilgour & Hipel (2005), Status quo analysis in the graph model [li2005]
 */
export function pathsFrom(
  graph: ConflictGraph,
  start: number,
  answers: Answers = 'any-move',
  movers: readonly number[] = graph.actors.map((_, actor) => actor),
): StatePath[] {
  interface Visit {
    readonly state: number;
    readonly last: number;
    readonly before?: Visit;
  }
  const queue: Visit[] = [{ state: start, last: -1 }];
  const seen = new Set<string>();
  const first = new Map<number, Visit>([[start, queue[0]!]]);
  for (let q = 0; q < queue.length; q++) {
    const here = queue[q]!;
    for (const actor of movers) {
      if (actor === here.last) continue;
      const worth = graph.worth[actor]!;
      for (const to of movesFrom(graph, actor, here.state)) {
        if (answers === 'improvements' && !(worth[to]! > worth[here.state]!)) continue;
        const key = `${to},${actor}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const visit: Visit = { state: to, last: actor, before: here };
        queue.push(visit);
        if (!first.has(to)) first.set(to, visit);
      }
    }
  }
  return [...first.values()].map((visit) => ({ state: visit.state, steps: stepsTo(visit) }));

  function stepsTo(visit: Visit): PathStep[] {
    const steps: PathStep[] = [];
    for (let here = visit; here.before !== undefined; here = here.before)
      steps.unshift({ actor: here.last, from: here.before.state, to: here.state });
    return steps;
  }
}
