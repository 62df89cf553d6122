import type { CriterionId } from '@steelyard/model';

/** How many levels each criterion has, from the worst, 0, up. */
export type LevelCounts = Readonly<Record<CriterionId, number>>;

/** Two made-up alternatives that differ on two criteria only: one is better on the first, the other on the second. */
export interface TradeOff {
  /** Levels of the two criteria. */
  readonly a: Readonly<Record<CriterionId, number>>;
  readonly b: Readonly<Record<CriterionId, number>>;
}

/** A trade-off with what somebody said of it. */
export interface AnsweredTradeOff extends TradeOff {
  readonly preferred: 'a' | 'b' | 'equal';
}
