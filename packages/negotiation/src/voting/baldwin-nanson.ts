import { eliminateOneByOne, eliminateTogether, lowest } from './elimination.ts';
import { bitsOf, bordaAmong } from './remaining.ts';
import type { Tally } from './tally.ts';
import { tieTolerance, type Winners } from './winners.ts';

/**
 * Elect by dropping whoever has the lowest Borda score among those that remain (Baldwin).
 *
 * Whoever wins under some order of breaking ties wins. A Condorcet winner is never dropped.
 *
 * @throws NegotiationError for more than 31 candidates, or ties without end.
 * @see Baldwin (1926), The technique of the Nanson preferential majority system [baldwin1926]
 */
export function baldwin(tally: Tally): Winners {
  return eliminateOneByOne('baldwin', tally, (remaining) => ({
    out: lowest(bordaAmong(tally, remaining), remaining),
  }));
}

/**
 * Elect by dropping all whose Borda score is below the mean, again and again (Nanson).
 *
 * Only scores strictly below the mean are dropped; when nobody's is, all that remain win.
 *
 * @throws NegotiationError for more than 31 candidates.
 * @see Nanson (1882), Methods of election [nanson1882]
 */
export function nanson(tally: Tally): Winners {
  return eliminateTogether('nanson', tally, (remaining) => {
    const scores = bordaAmong(tally, remaining);
    const members = bitsOf(remaining);
    const mean = members.reduce((sum, c) => sum + scores[c]!, 0) / members.length;
    return { out: members.filter((c) => scores[c]! < mean - tieTolerance * mean) };
  });
}
