import type { AlternativeId } from '@steelyard/model';

/** A statement that one alternative is better than another. */
export interface PreferenceStatement {
  readonly better: AlternativeId;
  readonly worse: AlternativeId;
}

/** What holds for every, and for some, additive value function that agrees with some statements. Rows and columns are alternatives. */
export interface RobustRelations {
  /** Whether the row's alternative is at least as good as the column's under all of them. */
  readonly necessary: readonly (readonly boolean[])[];
  /** Whether it is under at least one. */
  readonly possible: readonly (readonly boolean[])[];
}
