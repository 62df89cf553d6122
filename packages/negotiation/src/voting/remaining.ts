import type { Tally } from './tally.ts';

/** Count the first places on each ballot among the candidates that remain. */
export interface Places {
  /** Voters for each candidate; a shared place gives each an equal part. */
  readonly votes: Float64Array;
  /** Voters whose ballot still names somebody who remains. */
  readonly active: number;
}

/** Count first places among the candidates in `remaining` (bits); a ballot that names none of them rests. */
export function firstPlaces(tally: Tally, remaining: number): Places {
  const { size, counts, order, tiers, named } = tally;
  const votes = new Float64Array(size);
  let active = 0;
  for (let b = 0; b < counts.length; b++) {
    const end = b * size + named[b]!;
    let i = b * size;
    while (i < end && !((remaining >> order[i]!) & 1)) i++;
    if (i === end) continue;
    active += counts[b]!;
    share(votes, order, tiers, i, end, remaining, counts[b]!);
  }
  return { votes, active };
}

/** Count last places among the candidates in `remaining` (bits); those left off a ballot share its last place. */
export function lastPlaces(tally: Tally, remaining: number): Float64Array {
  const { size, counts, order, tiers, named } = tally;
  const votes = new Float64Array(size);
  for (let b = 0; b < counts.length; b++) {
    const start = b * size;
    let last = start + named[b]! - 1;
    if (named[b]! < size) {
      let unnamed = remaining;
      for (let i = start; i <= last; i++) unnamed &= ~(1 << order[i]!);
      if (unnamed !== 0) {
        const members = bitsOf(unnamed);
        for (const c of members) votes[c]! += counts[b]! / members.length;
        continue;
      }
    }
    while (last > start && !((remaining >> order[last]!) & 1)) last--;
    let first = last;
    while (first > start && tiers[first - 1] === tiers[last]) first--;
    share(votes, order, tiers, first, last + 1, remaining, counts[b]!);
  }
  return votes;
}

/** Give the voters of one ballot to the remaining candidates of the tier that starts at `from`. */
function share(
  votes: Float64Array,
  order: Uint8Array,
  tiers: Uint8Array,
  from: number,
  end: number,
  remaining: number,
  voters: number,
): void {
  let members = 0;
  let last = from;
  for (let i = from; i < end && tiers[i] === tiers[from]; i++)
    if ((remaining >> order[i]!) & 1) {
      members++;
      last = i;
    }
  for (let i = from; i <= last; i++) if ((remaining >> order[i]!) & 1) votes[order[i]!]! += voters / members;
}

/** Borda's points among the candidates in `remaining` (bits). */
export function bordaAmong({ size, support, voters }: Tally, remaining: number): Float64Array {
  const scores = new Float64Array(size);
  const members = bitsOf(remaining);
  for (const a of members)
    for (const b of members)
      if (a !== b) scores[a]! += (voters + support[a * size + b]! - support[b * size + a]!) / 2;
  return scores;
}

/** The candidates in a set of bits. */
export function bitsOf(set: number): number[] {
  const members: number[] = [];
  for (let left = set; left !== 0; left &= left - 1) members.push(31 - Math.clz32(left & -left));
  return members;
}
