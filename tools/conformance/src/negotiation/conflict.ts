import { type Conflict, conflictGraph, stability } from '@steelyard/negotiation';
import type { NegotiationKind } from './question.ts';

/** Stable states and equilibria of a conflict graph. */
export const graphModel: NegotiationKind = (input) => ({
  ...stability(
    conflictGraph({
      actors: input.decision_makers as Conflict['actors'],
      states: input.states as Conflict['states'],
      moves: input.moves as Conflict['moves'],
      rankings: input.rankings_best_to_worst as Conflict['rankings'],
    }),
  ),
});
