import type { Pairwise } from './tally.ts';
import { allTied, type Winners } from './winners.ts';

/** Borda's points and who has most of them. */
export interface BordaCount extends Winners {
  /** Sum over voters of the candidates placed below, a tie counting half; 0 … (m − 1) · voters. */
  readonly scores: readonly number[];
}

/**
 * Elect by the sum of points m − 1, m − 2, … 0 for the places on each ballot (Borda).
 *
 * Tied candidates share the points of their places, and so do those left off a ballot. The order of two
 * candidates can turn when a third enters or leaves, and a candidate whom a majority puts first can lose.
 *
 * @param voters - Voters in all; a {@link Tally} knows it.
 * @see Borda (1784), Mémoire sur les élections au scrutin [borda1784]
 */
export function borda(pairwise: Pairwise & { readonly voters: number }): BordaCount {
  const { size, support, voters } = pairwise;
  const scores = Array.from({ length: size }, (_, a) => {
    let score = 0;
    for (let b = 0; b < size; b++) {
      if (a === b) continue;
      const above = support[a * size + b]!;
      score += above + (voters - above - support[b * size + a]!) / 2;
    }
    return score;
  });
  return { scores, ...allTied(scores) };
}
