import { margin, type Pairwise } from './tally.ts';
import { allTied, type Winners } from './winners.ts';

/** Copeland's scores and who has the highest. */
export interface CopelandCount extends Winners {
  /** Duels won minus duels lost, −(m − 1) … m − 1. */
  readonly scores: readonly number[];
}

/**
 * Elect whoever wins most duels, each loss taking one win away (Copeland).
 *
 * It counts how many duels are won, not by how much, and often ties.
 *
 * @see Copeland (1951), A reasonable social welfare function [copeland1951]
 */
export function copeland(pairwise: Pairwise): CopelandCount {
  const scores = Array.from({ length: pairwise.size }, (_, a) => {
    let score = 0;
    for (let b = 0; b < pairwise.size; b++) score += Math.sign(margin(pairwise, a, b));
    return score;
  });
  return { scores, ...allTied(scores) };
}
