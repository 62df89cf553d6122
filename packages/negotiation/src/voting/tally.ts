import { NegotiationError } from '../error.ts';

/** One way of voting, and how many voted so. */
export interface Ballot {
  /**
   * Candidates from best to worst, as indices into the profile's candidates. An inner list is a tie.
   * Candidates that are left out count as tied below all that are named.
   */
  readonly ranking: readonly (number | readonly number[])[];
  /** Voters who cast it; 1 unless given. Positive, not necessarily whole. */
  readonly count?: number;
}

/** Everybody's ballots on the same candidates. */
export interface Profile {
  readonly candidates: readonly string[];
  readonly ballots: readonly Ballot[];
}

/** How many voters place one candidate above another. */
export interface Pairwise {
  /** Number of candidates, m. */
  readonly size: number;
  /** m × m by rows: voters who rank the row's candidate strictly above the column's. */
  readonly support: Float64Array;
}

/** A profile counted once, ready for every rule. */
export interface Tally extends Pairwise {
  /** Voters in all. */
  readonly voters: number;
  /** Voters for each kind of ballot. */
  readonly counts: Float64Array;
  /** Ballots × m: the candidates named, best first. */
  readonly order: Uint8Array;
  /** Ballots × m: the tier (0 is best) of the candidate at that place of `order`. */
  readonly tiers: Uint8Array;
  /** How many candidates each ballot names. */
  readonly named: Uint8Array;
}

const mostCandidates = 255;

/**
 * Count a profile: who is above whom, and every ballot in a compact form.
 *
 * A tie on a ballot supports neither side. A ballot that leaves candidates out prefers each named candidate
 * to each unnamed one and says nothing among the unnamed.
 *
 * @throws NegotiationError for an unknown or repeated candidate, a count that is not positive, no candidates or no ballots.
 */
export function tally({ candidates, ballots }: Profile): Tally {
  const size = candidates.length;
  if (size === 0) fail('candidates', 'has nobody to vote for', 'Name at least one candidate.');
  if (size > mostCandidates)
    fail('candidates', `has ${size} entries`, `Keep to ${mostCandidates} candidates at most.`);
  if (ballots.length === 0) fail('ballots', 'is empty', 'Add at least one ballot.');

  const support = new Float64Array(size * size);
  const counts = new Float64Array(ballots.length);
  const order = new Uint8Array(ballots.length * size);
  const tiers = new Uint8Array(ballots.length * size);
  const named = new Uint8Array(ballots.length);
  const seenOn = new Int32Array(size).fill(-1);
  let voters = 0;

  for (const [b, { ranking, count = 1 }] of ballots.entries()) {
    if (!(count > 0 && Number.isFinite(count)))
      fail(`ballots[${b}].count`, `is ${count}`, 'Give the number of voters, more than zero.');
    let place = b * size;
    for (let tier = 0; tier < ranking.length; tier++) {
      const entry = ranking[tier]!;
      if (typeof entry === 'number') place = put(entry, tier, place, b);
      else for (const candidate of entry) place = put(candidate, tier, place, b);
    }
    counts[b] = count;
    named[b] = place - b * size;
    voters += count;
    addSupport(b, count, place);
  }
  return { size, support, voters, counts, order, tiers, named };

  function put(candidate: number, tier: number, place: number, b: number): number {
    if (!(Number.isInteger(candidate) && candidate >= 0 && candidate < size))
      fail(
        `ballots[${b}].ranking`,
        `names candidate ${candidate}, who does not stand`,
        `Use an index from 0 to ${size - 1}.`,
      );
    if (seenOn[candidate] === b)
      fail(
        `ballots[${b}].ranking`,
        `names ${candidates[candidate]} twice`,
        'A ballot is an order: name each candidate at most once.',
      );
    seenOn[candidate] = b;
    order[place] = candidate;
    tiers[place] = tier;
    return place + 1;
  }

  function addSupport(b: number, count: number, end: number): void {
    const start = b * size;
    for (let i = start; i < end; i++) {
      const row = order[i]! * size;
      const tier = tiers[i]!;
      for (let j = i + 1; j < end; j++) if (tiers[j] !== tier) support[row + order[j]!]! += count;
      if (end - start < size)
        for (let other = 0; other < size; other++) if (seenOn[other] !== b) support[row + other]! += count;
    }
  }
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'tally', where, what, remedy });
}

/** Write pairwise support as rows. */
export function supportRows({ size, support }: Pairwise): number[][] {
  return Array.from({ length: size }, (_, i) => [...support.subarray(i * size, (i + 1) * size)]);
}

/** Majority of the first over the second, negative when the second is ahead. */
export function margin({ size, support }: Pairwise, a: number, b: number): number {
  return support[a * size + b]! - support[b * size + a]!;
}
