import type { Tally } from './tally.ts';
import { allTied, type Winners } from './winners.ts';

/** Who stands first, or last, on how many ballots. */
export interface PlaceVotes extends Winners {
  /** Voters for each candidate; a place shared by k candidates gives each 1/k. */
  readonly votes: readonly number[];
}

/**
 * Elect whoever stands first on most ballots (plurality).
 *
 * It looks at first places only, so two similar candidates can split a majority and lose to a third whom
 * most voters put last.
 *
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function plurality(tally: Tally): PlaceVotes {
  const votes = new Float64Array(tally.size);
  for (let b = 0; b < tally.counts.length; b++) {
    const start = b * tally.size;
    const end = tierEnd(tally, start, start + tally.named[b]!);
    const share = tally.counts[b]! / (end - start || 1);
    for (let i = start; i < end; i++) votes[tally.order[i]!]! += share;
  }
  return { votes: [...votes], ...allTied(votes) };
}

/**
 * Elect whoever stands last on fewest ballots (anti-plurality).
 *
 * Candidates left off a ballot share its last place.
 *
 * @see Tideman (2006), Collective Decisions and Voting [tideman2006]
 */
export function antiPlurality(tally: Tally): PlaceVotes {
  const votes = new Float64Array(tally.size);
  for (let b = 0; b < tally.counts.length; b++) addLastPlaces(tally, b, votes);
  return { votes: [...votes], ...allTied(votes.map((last) => -last)) };
}

function addLastPlaces(tally: Tally, b: number, votes: Float64Array): void {
  const { size, order, tiers } = tally;
  const start = b * size;
  const end = start + tally.named[b]!;
  const unnamed = size - tally.named[b]!;
  if (unnamed > 0) {
    const share = tally.counts[b]! / unnamed;
    const named = new Set(order.subarray(start, end));
    for (let c = 0; c < size; c++) if (!named.has(c)) votes[c]! += share;
    return;
  }
  let first = end - 1;
  while (first > start && tiers[first - 1] === tiers[end - 1]) first--;
  const share = tally.counts[b]! / (end - first);
  for (let i = first; i < end; i++) votes[order[i]!]! += share;
}

function tierEnd({ tiers }: Tally, start: number, limit: number): number {
  let end = start;
  while (end < limit && tiers[end] === tiers[start]) end++;
  return end;
}
