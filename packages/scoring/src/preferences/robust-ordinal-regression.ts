import type { AlternativeId, PerformanceTable } from '@steelyard/model';

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

/**
 * Find which preferences follow from a few statements, whatever the value functions (robust ordinal regression).
 *
 * What is necessary needs no further judgement; what is only possible does. Value functions may have any rising shape.
 *
 * @throws {@link ScoringError} If a statement names no alternative, or no value function agrees with all statements.
 * @see Greco, Mousseau & Słowiński (2008), Ordinal regression revisited [greco2008]
 */
export async function robustOrdinalRegression(
  table: PerformanceTable,
  statements: readonly PreferenceStatement[],
): Promise<RobustRelations> {
  const { robustRelations } = await import('./robust-relations.ts');
  return robustRelations(table, statements);
}
