import type { Weights } from '@steelyard/model';

/** Weights by the linear model, with the contradiction that is left. */
export interface LinearBestWorstResult {
  /** Summing to 1. */
  readonly weights: Weights;
  /** The largest |weight − ratio × other weight| (ξ); itself the measure of contradiction, near 0 is good. */
  readonly inconsistency: number;
}
