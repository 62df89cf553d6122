import {
  eliminateOneByOne,
  eliminateTogether,
  lowest,
  majorityHolder,
  type RoundResult,
} from './elimination.ts';
import { firstPlaces } from './remaining.ts';
import type { Tally } from './tally.ts';
import type { Winners } from './winners.ts';

/**
 * Elect by dropping whoever has fewest first places, round by round (instant runoff).
 *
 * Stops when somebody has more than half of the ballots that still name a candidate. Whoever wins under some
 * order of breaking ties wins. Raising a candidate on ballots can make it lose.
 *
 * @throws NegotiationError for more than 31 candidates, or ties without end.
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function instantRunoff(tally: Tally): Winners {
  return eliminateOneByOne('instantRunoff', tally, (remaining) => round(tally, remaining));
}

/**
 * Elect by instant runoff, dropping all candidates tied for last at once.
 *
 * If all that remain are tied, all win.
 *
 * @throws NegotiationError for more than 31 candidates.
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function instantRunoffTogether(tally: Tally): Winners {
  return eliminateTogether('instantRunoffTogether', tally, (remaining) => round(tally, remaining));
}

function round(tally: Tally, remaining: number): RoundResult {
  const { votes, active } = firstPlaces(tally, remaining);
  const elected = majorityHolder(votes, active);
  if (elected !== undefined) return { elected };
  const out = lowest(votes, remaining);
  // Whoever stands first on no ballot goes before all others, and its going changes no first place.
  return { out, inAnyOrder: votes[out[0]!] === 0 && active > 0 };
}
