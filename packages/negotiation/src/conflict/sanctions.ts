import type { ConflictGraph } from './conflict-graph.ts';

/** Which moves opponents may use to answer: any, or only those that improve their own position. */
export type Answers = 'any-move' | 'improvements';

/**
 * Find, from each state, the lowest figure an actor's opponents can bring about by a legal sequence of moves.
 *
 * In a legal sequence any opponents move in any order; one may move again, but not twice in a row. Works backwards
 * from the states with the lowest figures over pairs of state and last mover, so each pair is visited once.
 *
 * @param figures - One for each state.
 * @returns For each state the lowest figure reachable by one or more moves; +∞ where no opponent can move.
 */
export function lowestReachable(
  graph: ConflictGraph,
  actor: number,
  figures: Float64Array,
  answers: Answers,
): Float64Array {
  const states = graph.states.length;
  const opponents = graph.actors.map((_, j) => j).filter((j) => j !== actor);
  const lowest = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  // Pairs (state, last mover) that are known to lead to a figure as low as those visited so far.
  const done = new Uint8Array(states * opponents.length);
  const stack = new Int32Array(states * opponents.length);
  const byFigure = Int32Array.from({ length: states }, (_, s) => s).sort((a, b) => figures[a]! - figures[b]!);

  for (const target of byFigure)
    for (let j = 0; j < opponents.length; j++) {
      const first = target * opponents.length + j;
      if (done[first]) continue;
      done[first] = 1;
      stack[0] = first;
      spread(1, figures[target]!);
    }
  return lowest;

  function spread(count: number, figure: number): void {
    let open = count;
    while (open > 0) {
      const pair = stack[--open]!;
      const j = pair % opponents.length;
      const to = (pair - j) / opponents.length;
      const mover = opponents[j]!;
      const worth = graph.worth[mover]!;
      const { start, next } = graph.backward[mover]!;
      for (let m = start[to]!; m < start[to + 1]!; m++) {
        const from = next[m]!;
        if (answers === 'improvements' && !(worth[to]! > worth[from]!)) continue;
        if (figure < lowest[from]!) lowest[from] = figure;
        for (let last = 0; last < opponents.length; last++) {
          if (last === j) continue;
          const before = from * opponents.length + last;
          if (done[before]) continue;
          done[before] = 1;
          stack[open++] = before;
        }
      }
    }
  }
}

/** For each state the best an actor can make of it: by staying, or by one move of its own. */
export function bestEscape(graph: ConflictGraph, actor: number): Float64Array {
  const worth = graph.worth[actor]!;
  const { start, next } = graph.forward[actor]!;
  return worth.map((here, s) => {
    let best = here;
    for (let m = start[s]!; m < start[s + 1]!; m++) best = Math.max(best, worth[next[m]!]!);
    return best;
  });
}
