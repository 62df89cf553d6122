import type { AlternativeId, CriterionId, PerformanceTable, Scores } from '@steelyard/model';
import type { ValuePoints } from '../value/value-function.ts';

/** A stated order and how finely value functions may bend to fit it. */
export interface UtastarSettings {
  /** Place of each alternative, 1 the best; equal places mean equally good. */
  readonly ranking: Readonly<Record<AlternativeId, number>>;
  /** From worst to best, by criterion; every performance seen unless given. */
  readonly breakpoints?: Readonly<Record<CriterionId, readonly number[]>>;
  /** Least difference in value between alternatives of different place; 0.01 unless given. */
  readonly leastDifference?: number;
}

/** Additive value functions that reproduce a stated order as well as any. */
export interface UtastarResult {
  /** Sum of what must be added to and taken from values to reproduce the order; 0 where it is reproduced. */
  readonly error: number;
  /** Lowest and highest weight of each criterion among all functions that fit as well. */
  readonly weightRanges: Readonly<Record<CriterionId, { readonly low: number; readonly high: number }>>;
  /** Mean of the functions at those ends; weights are inside. */
  readonly valueFunctions: Readonly<Record<CriterionId, ValuePoints>>;
  /** Under that mean. */
  readonly scores: Scores;
  /** Agreement of the scores with the order, in [−1, 1]; 1 where each pair agrees. */
  readonly kendallTau: number;
}

/**
 * Infer additive value functions from a stated order of alternatives (UTASTAR).
 *
 * Many functions fit a few examples: the weight ranges say how little the order tells. Do not take the mean for what
 * somebody values.
 *
 * @param table - The alternatives that were ordered × m criteria.
 * @throws {@link ScoringError} If an alternative has no place, breakpoints do not fit, or the least difference is not above 0.
 * @see Siskos & Yannacopoulos (1985), UTASTAR: an ordinal regression method [siskos1985]
 */
export async function utastar(table: PerformanceTable, settings: UtastarSettings): Promise<UtastarResult> {
  const { fitUtastar } = await import('./fit-utastar.ts');
  return fitUtastar(table, settings);
}
