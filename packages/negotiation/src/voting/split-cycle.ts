import { strongestPaths } from './strongest-paths.ts';
import { margin, type Pairwise } from './tally.ts';
import type { Winners } from './winners.ts';

/**
 * Elect everybody who is undefeated once each cycle is split at its weakest victory (split cycle).
 *
 * A victory stands unless a chain of victories at least as strong leads back. Several candidates often win:
 * the rule leaves the rest to a tie-break that must be named.
 *
 * @see Holliday & Pacuit (2023), Split Cycle [holliday2023]
 */
export function splitCycle(pairwise: Pairwise): Winners {
  const { size } = pairwise;
  const paths = strongestPaths(pairwise, 'margins');
  const winners: number[] = [];
  for (let a = 0; a < size; a++) {
    let defeated = false;
    for (let b = 0; b < size && !defeated; b++) {
      const victory = margin(pairwise, b, a);
      defeated = victory > 0 && victory > paths[a * size + b]!;
    }
    if (!defeated) winners.push(a);
  }
  return { winners, tieConvention: 'all-tied' };
}
