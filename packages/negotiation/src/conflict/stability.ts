import type { ConflictGraph } from './conflict-graph.ts';
import { bestEscape, lowestReachable } from './sanctions.ts';

/** The five ways in which a state can be stable, from the hardest to meet to the easiest and between. */
export const stabilityConcepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;

/**
 * Why an actor stays: it has no better move (`nash`); every better move can be answered by something no better than
 * where it stood (`gmr`), from which it cannot escape (`smr`), by moves that pay for those who answer (`seq`), or both (`sseq`).
 */
export type StabilityConcept = (typeof stabilityConcepts)[number];

/** Where one concept holds. */
export interface StableStates {
  /** For each actor: the states stable for it, ascending. */
  readonly stable: readonly (readonly number[])[];
  /** States stable for all actors. */
  readonly equilibria: readonly number[];
}

/**
 * Find the stable states and equilibria of a conflict under all five concepts.
 *
 * For each actor, what the others can bring about after each of its moves is found once for all states; two or more
 * actors, legal sequences of any length.
 *
 * @see Fang, Hipel & Kilgour (1993) [fang1993]; Howard (1971) for GMR and SMR [howard1971]; Fraser & Hipel (1979) for SEQ [fraser1979]; Rêgo & Vieira (2017) for SSEQ [rego2017]
 */
export function stability(graph: ConflictGraph): Readonly<Record<StabilityConcept, StableStates>> {
  const perActor = graph.actors.map((_, actor) => stableFor(graph, actor));
  const collect = (concept: StabilityConcept): StableStates => {
    const stable = perActor.map((found) => found[concept]);
    const common = stable.map((states) => new Set(states));
    return { stable, equilibria: stable[0]!.filter((s) => common.every((set) => set.has(s))) };
  };
  return {
    nash: collect('nash'),
    gmr: collect('gmr'),
    smr: collect('smr'),
    seq: collect('seq'),
    sseq: collect('sseq'),
  };
}

/** For each concept, the lowest worth with which each move of an actor can be answered. */
export function worstAnswers(
  graph: ConflictGraph,
  actor: number,
): Readonly<Record<StabilityConcept, Float64Array>> {
  const worth = graph.worth[actor]!;
  const best = bestEscape(graph, actor);
  return {
    nash: new Float64Array(graph.states.length).fill(Number.POSITIVE_INFINITY),
    gmr: lowestReachable(graph, actor, worth, 'any-move'),
    smr: lowestReachable(graph, actor, best, 'any-move'),
    seq: lowestReachable(graph, actor, worth, 'improvements'),
    sseq: lowestReachable(graph, actor, best, 'improvements'),
  };
}

function stableFor(graph: ConflictGraph, actor: number): Record<StabilityConcept, number[]> {
  const worth = graph.worth[actor]!;
  const { start, next } = graph.forward[actor]!;
  const answers = worstAnswers(graph, actor);
  const statesWhere = (worst: Float64Array): number[] => {
    const states: number[] = [];
    for (let s = 0; s < worth.length; s++) {
      let isStable = true;
      for (let m = start[s]!; m < start[s + 1]! && isStable; m++) {
        const to = next[m]!;
        isStable = worth[to]! <= worth[s]! || worst[to]! <= worth[s]!;
      }
      if (isStable) states.push(s);
    }
    return states;
  };
  return {
    nash: statesWhere(answers.nash),
    gmr: statesWhere(answers.gmr),
    smr: statesWhere(answers.smr),
    seq: statesWhere(answers.seq),
    sseq: statesWhere(answers.sseq),
  };
}
