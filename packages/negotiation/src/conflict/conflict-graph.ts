import { NegotiationError } from '../error.ts';

/** A step an actor can take alone: from one state to another. */
export type Move = readonly [from: number, to: number];

/** States from best to worst, as indices; an inner list is a tie. Each state stands in it once. */
export type StateRanking = readonly (number | readonly number[])[];

/** A conflict: its states, who can move where, and who prefers what. */
export interface Conflict {
  readonly actors: readonly string[];
  readonly states: readonly string[];
  /** For each actor: its moves. A way back is a move of its own; without it the move cannot be undone. */
  readonly moves: readonly (readonly Move[])[];
  /** For each actor: its ranking of the states. */
  readonly rankings: readonly StateRanking[];
}

/** Where each actor can go from and come from each state, as flat lists. */
export interface ConflictGraph {
  readonly actors: readonly string[];
  readonly states: readonly string[];
  /** For each actor: `next[start[s]] … next[start[s + 1] − 1]` are the states it can move to from s. */
  readonly forward: readonly Adjacency[];
  /** The same backwards: the states it can come from. */
  readonly backward: readonly Adjacency[];
  /** For each actor: worth of each state; higher is better, only the order counts. */
  readonly worth: readonly Float64Array[];
}

/** Neighbours of each state, one list after the other. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly next: Int32Array;
}

/**
 * Make a conflict ready for analysis.
 *
 * @throws NegotiationError for moves to or from states that do not exist, moves that lead nowhere, and rankings
 *   that are no orders of all states.
 * @see Fang, Hipel & Kilgour (1993), Interactive Decision Making: the graph model for conflict resolution [fang1993]
 */
export function conflictGraph(conflict: Conflict): ConflictGraph {
  const { actors, states, moves, rankings } = conflict;
  if (states.length === 0) fail('states', 'is empty', 'Name at least one state.');
  if (actors.length === 0) fail('actors', 'is empty', 'Name at least one actor.');
  for (const [name, list] of [
    ['moves', moves],
    ['rankings', rankings],
  ] as const)
    if (list.length !== actors.length)
      fail(name, `has ${list.length} entries for ${actors.length} actors`, 'Give one for each actor.');
  for (const [a, list] of moves.entries()) checkMoves(list, `moves[${a}]`, states);
  return {
    actors,
    states,
    forward: moves.map((list) => adjacency(list, states.length)),
    backward: moves.map((list) =>
      adjacency(
        list.map(([from, to]) => [to, from]),
        states.length,
      ),
    ),
    worth: rankings.map((ranking, a) => worthOf(ranking, `rankings[${a}]`, states)),
  };
}

/** The same conflict with other preferences: for each actor the worth of each state, higher being better. */
export function withWorth(graph: ConflictGraph, worth: readonly Float64Array[]): ConflictGraph {
  return { ...graph, worth };
}

/** The states an actor can move to from a state. */
export function movesFrom(graph: ConflictGraph, actor: number, state: number): Int32Array {
  const { start, next } = graph.forward[actor]!;
  return next.subarray(start[state], start[state + 1]);
}

/** The states an actor can move to and prefers to where it is: its unilateral improvements. */
export function improvementsFrom(graph: ConflictGraph, actor: number, state: number): number[] {
  const worth = graph.worth[actor]!;
  return [...movesFrom(graph, actor, state)].filter((to) => worth[to]! > worth[state]!);
}

/** Read a ranking as worth: the last tier is 0, each tier above it one more. */
export function worthOf(ranking: StateRanking, where: string, states: readonly string[]): Float64Array {
  const worth = new Float64Array(states.length).fill(-1);
  for (const [tier, entry] of ranking.entries())
    for (const state of typeof entry === 'number' ? [entry] : entry) {
      checkState(state, `${where}[${tier}]`, states);
      if (worth[state] !== -1)
        fail(
          `${where}[${tier}]`,
          `repeats ${states[state]}`,
          'A preference is an order: rank each state once.',
        );
      worth[state] = ranking.length - 1 - tier;
    }
  const missing = worth.indexOf(-1);
  if (missing !== -1)
    fail(
      where,
      `leaves out ${states[missing]}`,
      'Rank every state; those without a preference share a tier.',
    );
  return worth;
}

function checkMoves(moves: readonly Move[], where: string, states: readonly string[]): void {
  for (const [m, [from, to]] of moves.entries()) {
    checkState(from, `${where}[${m}]`, states);
    checkState(to, `${where}[${m}]`, states);
    if (from === to)
      fail(
        `${where}[${m}]`,
        `leads from ${states[from]} to itself`,
        'Leave it out: staying is always possible.',
      );
  }
}

function checkState(state: number, where: string, states: readonly string[]): void {
  if (!(Number.isInteger(state) && state >= 0 && state < states.length))
    fail(
      where,
      `names state ${state}, which is not among the feasible states`,
      `Use an index from 0 to ${states.length - 1}.`,
    );
}

function adjacency(moves: readonly Move[], states: number): Adjacency {
  const start = new Int32Array(states + 1);
  for (const [from] of moves) start[from + 1]!++;
  for (let s = 0; s < states; s++) start[s + 1]! += start[s]!;
  const place = start.slice();
  const next = new Int32Array(moves.length);
  for (const [from, to] of moves) next[place[from]!++] = to;
  return { start, next };
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'conflictGraph', where, what, remedy });
}
