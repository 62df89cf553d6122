import type { RankAcceptability, ScoreRange, Weights } from '@steelyard/model';
import { quantiles, sum } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import type { RankTally } from './tally.ts';

/**
 * Turn tallies into how often each alternative takes each rank (SMAA-2).
 *
 * Acceptability says how much of what is uncertain favours an alternative, not how much better it is.
 *
 * @param tallies - Of runs that do not overlap, in any order; what comes out is the same however they were cut.
 * @throws {@link ScoringError} If there is no draw, or the tallies are of different problems.
 * @see Lahdelma, Hokkanen & Salminen (1998), SMAA [lahdelma1998]
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function rankAcceptability(tallies: readonly RankTally[]): RankAcceptability {
  const { alternatives, criteria, sampleCount, ranks, wins, leading } = addUp(tallies);
  const n = alternatives.length;
  const grid = (cell: (row: number, column: number) => number) =>
    alternatives.map((_, row) => alternatives.map((_, column) => cell(row, column)));
  const share = (row: number, column: number) => ranks[row * n + column]! / sampleCount;
  return {
    alternatives,
    rankAcceptability: grid(share),
    standardErrors: grid((row, column) => standardError(share(row, column), sampleCount)),
    centralWeights: alternatives.map((_, a): Weights | null => {
      const leads = ranks[a * n]!;
      if (leads === 0) return null;
      return Object.fromEntries(criteria.map((id, j) => [id, leading(a * criteria.length + j) / leads]));
    }),
    pairwiseWinning: grid((row, column) => {
      if (row === column) return 0;
      const won = wins[row * n + column]!;
      const lost = wins[column * n + row]!;
      return (won + (sampleCount - won - lost) / 2) / sampleCount;
    }),
    sampleCount,
  };
}

/**
 * Summarize where each alternative's score lies over all draws.
 *
 * @param tallies - As for {@link rankAcceptability}.
 * @returns In the order of the alternatives.
 * @throws {@link ScoringError} As {@link rankAcceptability} does.
 */
export function scoreRanges(tallies: readonly RankTally[]): readonly ScoreRange[] {
  const ordered = inOrder('scoreRanges', tallies);
  if (ordered.some(({ scores }) => scores.length === 0))
    throw new ScoringError({
      method: 'scoreRanges',
      what: 'the scores were not kept',
      why: 'Ranges are read from them.',
      remedy: 'Tally with keepsScores.',
    });
  const { alternatives } = ordered[0]!;
  return alternatives.map((alternative, a) => {
    const scores = joined(ordered, a);
    const [low, median, high] = quantiles(scores, [0.05, 0.5, 0.95]) as [number, number, number];
    return { alternative, low, median, high, mean: sum(scores) / scores.length };
  });
}

const standardError = (share: number, count: number) => Math.sqrt((share * (1 - share)) / count);

interface Total {
  readonly alternatives: RankTally['alternatives'];
  readonly criteria: RankTally['criteria'];
  readonly sampleCount: number;
  readonly ranks: Float64Array;
  readonly wins: Float64Array;
  readonly leading: (place: number) => number;
}

function addUp(tallies: readonly RankTally[]): Total {
  const ordered = inOrder('rankAcceptability', tallies);
  const { alternatives, criteria } = ordered[0]!;
  const total = (part: (tally: RankTally) => Float64Array) =>
    ordered.reduce<Float64Array>(
      (sums, tally) => addTo(sums, part(tally)),
      new Float64Array(part(ordered[0]!).length),
    );
  const whole = total((tally) => tally.leadingWeights);
  const rest = total((tally) => tally.leadingWeightsRest);
  return {
    alternatives,
    criteria,
    sampleCount: ordered.reduce((count, { from, to }) => count + to - from, 0),
    ranks: total((tally) => tally.ranks),
    wins: total((tally) => tally.wins),
    leading: (place) => whole[place]! * 2 ** -24 + rest[place]! * 2 ** -48,
  };
}

function addTo(sums: Float64Array, part: Float64Array): Float64Array {
  for (let i = 0; i < sums.length; i++) sums[i]! += part[i]!;
  return sums;
}

function inOrder(method: string, tallies: readonly RankTally[]): readonly RankTally[] {
  const ordered = tallies.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const first = ordered[0];
  if (first === undefined)
    throw new ScoringError({
      method,
      what: 'there are no draws',
      why: 'A share of nothing means nothing.',
      remedy: 'Draw at least once.',
    });
  for (let k = 1; k < ordered.length; k++) {
    const tally = ordered[k]!;
    const before = ordered[k - 1]!;
    const fault = before.to > tally.from ? 'overlap' : sameProblem(first, tally) ? undefined : 'differ';
    if (fault !== undefined)
      throw new ScoringError({
        method,
        what:
          fault === 'overlap'
            ? `draw ${tally.from} is counted twice`
            : 'the tallies are of different problems',
        why: 'Their sum would mean nothing.',
        remedy: 'Give tallies of runs of one problem that do not overlap.',
      });
  }
  return ordered;
}

function sameProblem(a: RankTally, b: RankTally): boolean {
  return a.alternatives.join() === b.alternatives.join() && a.criteria.join() === b.criteria.join();
}

function joined(tallies: readonly RankTally[], a: number): Float64Array {
  const all = new Float64Array(tallies.reduce((count, { from, to }) => count + to - from, 0));
  let place = 0;
  for (const { scores, from, to } of tallies) {
    const count = to - from;
    all.set(scores.subarray(a * count, (a + 1) * count), place);
    place += count;
  }
  return all;
}
