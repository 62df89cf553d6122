import { majorityHolder } from './elimination.ts';
import type { Tally } from './tally.ts';
import { allTied, type Winners } from './winners.ts';

/** How deep Bucklin had to go and what it counted there. */
export interface BucklinResult extends Winners {
  /** The rank at which a majority was first reached; `null` when none ever is. */
  readonly rank: number | null;
  /** Voters who place each candidate at that rank or above. */
  readonly votes: readonly number[];
}

/**
 * Elect by adding second places, third places and so on until somebody has a majority (Bucklin).
 *
 * At the first rank where a candidate is supported by more than half of all voters, the largest support wins.
 * Tied candidates share the best of their ranks; those left off a ballot are never supported by it. When no
 * majority is ever reached, the largest support at the end wins.
 *
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function bucklin(tally: Tally): BucklinResult {
  const { size, counts, order, tiers, named, voters } = tally;
  const gained = new Float64Array(size * size);
  for (let b = 0; b < counts.length; b++) {
    const start = b * size;
    let rank = 0;
    for (let i = start; i < start + named[b]!; i++) {
      if (i > start && tiers[i] !== tiers[i - 1]) rank = i - start;
      gained[rank * size + order[i]!]! += counts[b]!;
    }
  }
  const votes = new Float64Array(size);
  for (let rank = 0; rank < size; rank++) {
    for (let c = 0; c < size; c++) votes[c]! += gained[rank * size + c]!;
    if (majorityHolder(votes, voters) !== undefined)
      return { rank: rank + 1, votes: [...votes], ...allTied(votes) };
  }
  return { rank: null, votes: [...votes], ...allTied(votes) };
}
