import { type ConflictGraph, improvementsFrom, movesFrom } from './conflict-graph.ts';
import { type PathStep, pathsFrom } from './paths.ts';
import type { StabilityConcept } from './stability.ts';

/** A better move of an actor and what answers it. */
export interface AnsweredMove {
  /** The state it would move to. */
  readonly to: number;
  /** A shortest answer of the others that leaves it no better off than where it stood; `null` when there is none. */
  readonly answer: readonly PathStep[] | null;
}

/** Why a state is, or is not, stable for an actor. */
export interface StabilityReason {
  readonly stable: boolean;
  /** Its better moves, each with the answer that deters it. */
  readonly improvements: readonly AnsweredMove[];
}

/**
 * Explain why an actor would stay in a state or leave it under a concept, move by move.
 *
 * @see Fang, Hipel & Kilgour (1993) [fang1993]
 */
export function stabilityReason(
  graph: ConflictGraph,
  actor: number,
  state: number,
  concept: StabilityConcept,
): StabilityReason {
  const worth = graph.worth[actor]!;
  const others = graph.actors.map((_, j) => j).filter((j) => j !== actor);
  const answers = concept === 'seq' || concept === 'sseq' ? 'improvements' : 'any-move';
  const deters = (end: number) => {
    if (worth[end]! > worth[state]!) return false;
    if (concept === 'gmr' || concept === 'seq') return true;
    return [...movesFrom(graph, actor, end)].every((to) => worth[to]! <= worth[state]!);
  };
  const improvements = improvementsFrom(graph, actor, state).map((to): AnsweredMove => {
    if (concept === 'nash') return { to, answer: null };
    const path = pathsFrom(graph, to, answers, others).find((p) => p.steps.length > 0 && deters(p.state));
    return { to, answer: path?.steps ?? null };
  });
  return { stable: improvements.every(({ answer }) => answer !== null), improvements };
}
