import type { AlternativeId, CriterionId, PerformanceTable, Scores, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { refuseEmpty, refuseRepeated } from './check-ids.ts';
import { checkWeights } from './check-weights.ts';
import { performanceFault } from './performance-fault.ts';
import type { PreparedTable } from './prepared-table.ts';

/**
 * Check a table and its weights and arrange it by columns.
 *
 * A criterion of weight 0 is taken out before its performances are looked at. That no two alternatives share an id is
 * seen when scores are named.
 *
 * @param method - The method that asks, for its errors.
 * @throws {@link ScoringError} If sizes do not match, criteria repeat, a performance is no finite number, or the weights say nothing.
 */
export function prepare(method: string, table: PerformanceTable, weights: Weights): PreparedTable {
  const ids = table.criteria.map(({ id }) => id);
  checkShape(method, table, ids);
  const all = checkWeights(method, ids, weights);
  const kept = ids.map((_, j) => j).filter((j) => all[j]! > 0);
  return {
    method,
    alternatives: table.alternatives,
    criteria: kept.map((j) => ids[j]!),
    maximized: kept.map((j) => table.criteria[j]!.direction === 'maximize'),
    columns: columnsOf(method, table, kept),
    weights: kept.length === ids.length ? all : all.filter((weight) => weight > 0),
  };
}

/**
 * Check a table for a method that takes no weights and arrange it by columns; each criterion weighs the same.
 *
 * @throws {@link ScoringError} As {@link prepare} does.
 */
export function prepareUnweighted(method: string, table: PerformanceTable): PreparedTable {
  return prepare(method, table, Object.fromEntries(table.criteria.map(({ id }) => [id, 1])));
}

function checkShape(method: string, table: PerformanceTable, ids: readonly CriterionId[]): void {
  refuseEmpty(method, 'alternative', table.alternatives);
  refuseEmpty(method, 'criterion', ids);
  refuseRepeated(method, 'criterion', ids);
  if (table.rows.length !== table.alternatives.length)
    throw new ScoringError({
      method,
      what: `the table has ${table.rows.length} rows for ${table.alternatives.length} alternatives`,
      why: 'Each row is one alternative.',
      remedy: 'Give one row an alternative, in their order.',
    });
  const i = table.rows.findIndex((row) => row.length !== ids.length);
  if (i >= 0)
    throw new ScoringError({
      method,
      what: `the row of ${table.alternatives[i]} has ${table.rows[i]!.length} numbers for ${ids.length} criteria`,
      why: 'A missing number would shift all that follow.',
      remedy: 'Give one number a criterion, in their order.',
      cell: { alternative: table.alternatives[i]! },
    });
}

/**
 * Name each score by its alternative.
 *
 * @throws {@link ScoringError} If two alternatives share an id.
 */
export function scoreMap(
  method: string,
  alternatives: readonly AlternativeId[],
  scores: ArrayLike<number>,
): Scores {
  const map = new Map<AlternativeId, number>();
  for (let i = 0; i < alternatives.length; i++) map.set(alternatives[i]!, scores[i]!);
  if (map.size !== alternatives.length) refuseRepeated(method, 'alternative', alternatives);
  return map;
}

function columnsOf(method: string, table: PerformanceTable, kept: readonly number[]): Float64Array[] {
  const { rows } = table;
  const columns = kept.map(() => new Float64Array(rows.length));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let k = 0; k < kept.length; k++) {
      const value = row[kept[k]!]!;
      const size = value < 0 ? -value : value;
      if (!(size <= largestSize && (size >= smallestSize || size === 0)) || typeof value !== 'number')
        throw unusable(method, table, i, kept[k]!, value);
      columns[k]![i] = value;
    }
  }
  return columns;
}

/** Beyond this, and below its inverse, squares and sums leave what a double can hold. */
const largestSize = 1e150;
const smallestSize = 1e-150;

function unusable(
  method: string,
  { alternatives, criteria }: PerformanceTable,
  i: number,
  j: number,
  value: unknown,
): ScoringError {
  return performanceFault({ method, alternatives, criteria: criteria.map(({ id }) => id) }, i, j, {
    is: value,
    why: 'No method can score a gap, an endless number, or one beyond 1e150 or within 1e-150 of 0.',
    remedy: 'State it, choose a policy for missing performances, or drop the alternative or the criterion.',
  });
}
