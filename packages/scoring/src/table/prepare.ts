import type { AlternativeId, CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { checkWeights } from './check-weights.ts';

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

/**
 * Check a table and its weights and arrange it by columns.
 *
 * A criterion of weight 0 is taken out before its performances are looked at.
 *
 * @param method - The method that asks, for its errors.
 * @throws {@link ScoringError} If sizes do not match, ids repeat, a performance is no finite number, or the weights say nothing.
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
    weights: Float64Array.from(kept, (j) => all[j]!),
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
  checkIds(method, 'alternative', table.alternatives);
  checkIds(method, 'criterion', ids);
  if (table.rows.length !== table.alternatives.length)
    throw new ScoringError({
      method,
      what: `the table has ${table.rows.length} rows for ${table.alternatives.length} alternatives`,
      why: 'Each row is one alternative.',
      remedy: 'Give one row an alternative, in their order.',
    });
  table.rows.forEach((row, i) => {
    if (row.length !== ids.length)
      throw new ScoringError({
        method,
        what: `the row of ${table.alternatives[i]} has ${row.length} numbers for ${ids.length} criteria`,
        why: 'A missing number would shift all that follow.',
        remedy: 'Give one number a criterion, in their order.',
        cell: { alternative: table.alternatives[i]! },
      });
  });
}

function checkIds(method: string, kind: 'alternative' | 'criterion', ids: readonly string[]): void {
  if (ids.length === 0)
    throw new ScoringError({
      method,
      what: `the table has no ${kind}`,
      why: 'There is nothing to compare.',
      remedy: 'Add at least one.',
    });
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id))
      throw new ScoringError({
        method,
        what: `two have the ${kind} id ${id}`,
        why: 'Results are given by id, so one would hide the other.',
        remedy: 'Give each its own id.',
        cell: { [kind]: id },
      });
    seen.add(id);
  }
}

function columnsOf(method: string, table: PerformanceTable, kept: readonly number[]): Float64Array[] {
  const { rows } = table;
  const columns = kept.map(() => new Float64Array(rows.length));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let k = 0; k < kept.length; k++) {
      const value = row[kept[k]!];
      if (!Number.isFinite(value)) throw notFinite(method, table, i, kept[k]!, value);
      columns[k]![i] = value!;
    }
  }
  return columns;
}

function notFinite(
  method: string,
  table: PerformanceTable,
  i: number,
  j: number,
  value: unknown,
): ScoringError {
  const alternative = table.alternatives[i]!;
  const criterion = table.criteria[j]!.id;
  return new ScoringError({
    method,
    what: `the performance of ${alternative} on ${criterion} is ${value}`,
    why: 'No method can score a gap or an endless number.',
    remedy: 'State it, choose a policy for missing performances, or drop the alternative or the criterion.',
    cell: { alternative, criterion },
  });
}
