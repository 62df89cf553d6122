import type { RankedAlternative, Ranking, Scores } from '@steelyard/model';
import { ranks } from '@steelyard/numerics';
import { ScoringError } from './scoring-error.ts';

/** How scores become a ranking. */
export interface RankingSettings {
  /** Which end is best; `highest` unless given. */
  readonly best?: 'highest' | 'lowest';
  /** Scores no further apart than this share of their range are a tie; 1e-12 unless given. */
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
  const tolerance = relativeTolerance * rangeOf(oriented);
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

function rangeOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? 0 : most - least;
}
