import type { WeightSpread } from '@steelyard/model';
import type { SmaaKernel } from './kernel.ts';

/** How weights vary while ranks are counted. */
export interface TallySettings {
  readonly spread: WeightSpread;
  /** Standard deviation of each weight's logarithm where `spread` is `around`; 0.3 unless given. */
  readonly sigma?: number;
  /** Whether scores are kept for `scoreRanges`; they are unless told otherwise. */
  readonly keepsScores?: boolean;
  /** What does the work; the fastest that is loaded unless given. The figures have the same bits with any. */
  readonly kernel?: SmaaKernel;
}
