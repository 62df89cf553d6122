import type { RankAcceptability, WeightSpread, Weights } from '@steelyard/model';
import type { ValueTable } from '../value/value-table.ts';
import type { SmaaKernel } from './kernel.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { tallyRanks } from './tally.ts';
import { certainValues } from './value-draws.ts';

/** What is drawn, and how often. */
export interface SmaaSettings {
  readonly sampleCount: number;
  /** An integer in [0, 2^53). */
  readonly seed: number;
  /** `any` unless given. */
  readonly spread?: WeightSpread;
  /** What weights lie around, on any positive scale; all alike unless given. */
  readonly weights?: Weights;
  /** What does the work; the fastest that is loaded unless given. The figures have the same bits with any. */
  readonly kernel?: SmaaKernel;
}

/**
 * Count how often each alternative takes each rank when values are certain and weights are not (SMAA-2).
 *
 * For uncertain values draw them with `sampleValues` and tally with `tallyRanks`; for up to three criteria
 * `exactRankAcceptability` needs no draws.
 *
 * @param values - n alternatives × m criteria or groups.
 * @throws {@link ScoringError} If a value is no finite number, the weights do not fit or say nothing, or there are more
 *   than 100 million draws.
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function smaa(values: ValueTable, settings: SmaaSettings): RankAcceptability {
  const { sampleCount, seed, spread = 'any', weights, kernel } = settings;
  const draws = certainValues(values, { seed, from: 0, to: sampleCount });
  const centre = weights ?? Object.fromEntries(values.criteria.map((id) => [id, 1]));
  return rankAcceptability([
    tallyRanks(draws, centre, { spread, keepsScores: false, ...(kernel && { kernel }) }),
  ]);
}
