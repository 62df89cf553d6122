import type { AlternativeId } from '../problem/primitives.ts';
import type { Weights } from './table.ts';

/** Where an alternative's score lies over all draws. */
export interface ScoreRange {
  readonly alternative: AlternativeId;
  /** 5th percentile. */
  readonly low: number;
  readonly median: number;
  /** 95th percentile. */
  readonly high: number;
  readonly mean: number;
}

/**
 * How often each alternative takes each rank when weights and performances are drawn (SMAA-2).
 *
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export interface RankAcceptability {
  readonly alternatives: readonly AlternativeId[];
  /** Row an alternative, column a rank from 1 (first column) to n; each row sums to 1. Ties share the better rank. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** Standard error of each figure above; 0 where it is exact. */
  readonly standardErrors: readonly (readonly number[])[];
  /** Mean of the weights that put an alternative first; null where none did. */
  readonly centralWeights: readonly (Weights | null)[];
  /** Share of draws in which the row's alternative scores strictly above the column's; ties count half. Diagonal 0. */
  readonly pairwiseWinning: readonly (readonly number[])[];
  readonly sampleCount: number;
}
