import { margin, type Pairwise } from './tally.ts';
import { allTied, type Winners } from './winners.ts';

/** Each candidate's worst duel, and whose is least bad. */
export interface MinimaxCount extends Winners {
  /** Largest margin by which another candidate beats this one; 0 when none does. */
  readonly worstDefeats: readonly number[];
}

/**
 * Elect whoever's worst defeat is smallest (minimax on margins, Simpson–Kramer).
 *
 * It elects the Condorcet winner but can elect a Condorcet loser in a cycle of large margins.
 *
 * @see Simpson (1969), On defining areas of voter choice [simpson1969]
 */
export function minimax(pairwise: Pairwise): MinimaxCount {
  const { size } = pairwise;
  const worstDefeats = Array.from({ length: size }, (_, a) => {
    let worst = 0;
    for (let b = 0; b < size; b++) worst = Math.max(worst, margin(pairwise, b, a));
    return worst;
  });
  return { worstDefeats, ...allTied(worstDefeats.map((defeat) => -defeat)) };
}
