import type { AlternativeId, CriterionId } from '@steelyard/model';

/** A checked table by columns, without the criteria of weight 0. */
export interface PreparedTable {
  readonly method: string;
  readonly alternatives: readonly AlternativeId[];
  readonly criteria: readonly CriterionId[];
  /** Whether more is better, for each criterion. */
  readonly maximized: readonly boolean[];
  /** One column a criterion, one number an alternative. */
  readonly columns: readonly Float64Array[];
  /** One a criterion; they sum to 1. */
  readonly weights: Float64Array;
}
