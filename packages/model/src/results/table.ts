import type { Direction } from '../problem/criterion.ts';
import type { AlternativeId, CriterionId } from '../problem/primitives.ts';

/** A criterion as a column of a performance table. */
export interface TableCriterion {
  readonly id: CriterionId;
  readonly direction: Direction;
}

/** n alternatives × m criteria, each criterion in its own unit. */
export interface PerformanceTable {
  readonly alternatives: readonly AlternativeId[];
  readonly criteria: readonly TableCriterion[];
  /** One row an alternative, one number a criterion, in the order of the two lists. */
  readonly rows: readonly (readonly number[])[];
}

/** Trade-off constants by criterion; non-negative, no unit. Results carry them summing to 1. */
export type Weights = Readonly<Record<CriterionId, number>>;

/** The overall number that a method gives each alternative, in the table's order. */
export type Scores = ReadonlyMap<AlternativeId, number>;
