import type { PerformanceTable } from '@steelyard/model';
import type { PreferenceStatement, RobustRelations } from './preference-statement.ts';

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
