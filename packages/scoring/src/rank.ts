import type { RankedAlternative, Ranking, Scores } from '@steelyard/model';
import { ranks } from '@steelyard/numerics';
import { ScoringError } from './scoring-error.ts';
import { extremes } from './table/normalize.ts';

/** How scores become a ranking. */
export interface RankingSettings {
  /** Which end is best; `highest` unless given. */
  readonly best?: 'highest' | 'lowest';
  /**
   * Scores no further apart than this share of their range are a tie; 1e-12 unless given. With any share above 0, so are
   * scores whose first 14 digits are the same: what is left of them is rounding.
   */
  readonly relativeTolerance?: number;
}

/**
 * Order alternatives from best to worst, with ties.
 *
 * Scores that differ only by rounding tie; a run of scores each that close to the next is one tie.
 * Tied alternatives stay in the order of the scores given.
 *
 * @throws {@link ScoringError} If a score is no finite number.
 *
 * @example
 * ```ts
 * import { rank } from '@steelyard/scoring';
 *
 * const scores = new Map([['treaty', 0.3], ['package', 0.1 + 0.2], ['pact', 0.1]]);
 * rank(scores).alternatives.map(({ rank }) => rank); // → [1, 1, 3]
 * ```
 */
export function rank(scores: Scores, settings: RankingSettings = {}): Ranking {
  const { best = 'highest', relativeTolerance = 1e-12 } = settings;
  const ids = [...scores.keys()];
  const sign = best === 'highest' ? 1 : -1;
  const oriented = Float64Array.from(scores.values(), (score) => sign * score);
  const tolerance = toleranceFor(oriented, relativeTolerance);
  const faulty = oriented.findIndex((score) => !Number.isFinite(score));
  if (faulty >= 0)
    throw new ScoringError({
      method: 'rank',
      what: `the score of ${ids[faulty]} is ${scores.get(ids[faulty]!)}`,
      why: 'It has no place in an order.',
      remedy: 'Score it, or leave it out.',
      cell: { alternative: ids[faulty]! },
    });
  const places = ranks(oriented, { tolerance });
  const sharing = new Map<number, number>();
  for (const place of places) sharing.set(place, (sharing.get(place) ?? 0) + 1);
  const alternatives = ids.map(
    (id, i): RankedAlternative => ({
      id,
      rank: places[i]!,
      score: scores.get(id)!,
      tied: sharing.get(places[i]!)! > 1,
    }),
  );
  return { alternatives: alternatives.sort((a, b) => a.rank - b.rank), tolerance };
}

/** A share of the range, but no less than rounding leaves: where all scores are one, their range is nothing else. */
function toleranceFor(scores: Float64Array, share: number): number {
  if (scores.length === 0 || share === 0) return 0;
  const { least, most } = extremes(scores);
  return Math.max(share * (most - least), 1e-14 * Math.max(-least, most));
}
