import type { AlternativeId, CriterionId } from '../problem/primitives.ts';

/**
 * The nearest weight of one criterion or group at which another alternative comes first, the others keeping their
 * proportions.
 */
export interface WeightFlip {
  readonly criterion: CriterionId;
  /** Weight now, in [0, 1]. */
  readonly from: number;
  /** Weight at which the lead changes, in [0, 1]. */
  readonly to: number;
  readonly newLeader: AlternativeId;
}

/** A relation between mechanisms that an alternative's portfolio does not respect. */
export interface PortfolioFinding {
  readonly alternative: AlternativeId;
  readonly relation: string;
  readonly type: 'requires' | 'excludes' | 'conflicts';
  /** Level of the first mechanism in the portfolio. */
  readonly fromLevel: number;
  /** Level of the second mechanism in the portfolio; 0 means absent. */
  readonly toLevel: number;
}
