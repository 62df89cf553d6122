import type { AlternativeId, CriterionId, Scores } from '@steelyard/model';
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
