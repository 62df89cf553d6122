import { eliminateOneByOne, lowest, majorityHolder } from './elimination.ts';
import { firstPlaces, lastPlaces } from './remaining.ts';
import type { Tally } from './tally.ts';
import type { Winners } from './winners.ts';

/** How {@link coombs} ends: when one candidate is left, or as soon as one has most first places. */
export interface CoombsSettings {
  /** Stop as soon as a candidate stands first on more than half of the ballots; false unless given. */
  readonly majorityStops?: boolean;
}

/**
 * Elect by dropping whoever has most last places, round by round (Coombs).
 *
 * Whoever wins under some order of breaking ties wins. Without the majority stop a candidate whom most put
 * first can be dropped.
 *
 * @throws NegotiationError for more than 31 candidates, or ties without end.
 * @see Coombs (1964), A Theory of Data [coombs1964]
 */
export function coombs(tally: Tally, { majorityStops = false }: CoombsSettings = {}): Winners {
  return eliminateOneByOne('coombs', tally, (remaining) => {
    if (majorityStops) {
      const { votes, active } = firstPlaces(tally, remaining);
      const elected = majorityHolder(votes, active);
      if (elected !== undefined) return { elected };
    }
    return {
      out: lowest(
        lastPlaces(tally, remaining).map((last) => -last),
        remaining,
      ),
    };
  });
}
