import { type ConflictGraph, withWorth } from './conflict-graph.ts';
import { type StabilityConcept, stability } from './stability.ts';

/** How one actor would have to think better of a state. */
export interface PreferenceRaise {
  readonly actor: number;
  /** By how many tiers of its ranking the state must rise. */
  readonly tiers: number;
  /** States it must come to rank no higher than the wanted one, the least preferred first. */
  readonly over: readonly number[];
}

/** What would make a state an equilibrium. */
export interface Stabilization {
  /** The changes of preference; empty when it is an equilibrium already. */
  readonly raises: readonly PreferenceRaise[];
  /** The worth of each state after the changes, for each actor. */
  readonly worth: readonly Float64Array[];
}

/**
 * Find the smallest rise of a wanted state in the rankings that makes it an equilibrium (inverse analysis).
 *
 * Each actor for whom the state is unstable raises it tier by tier, to a tie with the tier above, until it is stable;
 * since one actor's new preferences can change how it answers another, this is repeated until all hold together.
 *
 * @see Kinsara, Kilgour & Hipel (2015), Inverse approach to the graph model for conflict resolution [kinsara2015]
 */
export function stabilize(graph: ConflictGraph, state: number, concept: StabilityConcept): Stabilization {
  const worth = graph.worth.map((row) => row.slice());
  const raises = graph.actors.map(() => 0);
  const isStable = (actor: number) =>
    stability(withWorth(graph, worth))[concept].stable[actor]!.includes(state);

  for (let changed = true; changed; ) {
    changed = false;
    for (const [actor, row] of worth.entries())
      while (!isStable(actor)) {
        const above = row.reduce(
          (next, value) => (value > row[state]! && value < next ? value : next),
          Number.POSITIVE_INFINITY,
        );
        row[state] = above;
        raises[actor]!++;
        changed = true;
      }
  }
  return {
    worth,
    raises: raises.flatMap((tiers, actor) => (tiers === 0 ? [] : [{ actor, tiers, over: overtaken(actor) }])),
  };

  function overtaken(actor: number): number[] {
    const before = graph.worth[actor]!;
    return graph.states
      .map((_, s) => s)
      .filter((s) => before[s]! > before[state]! && before[s]! <= worth[actor]![state]!)
      .sort((a, b) => before[a]! - before[b]!);
  }
}
