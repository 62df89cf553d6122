import { ScoringError } from '../scoring-error.ts';
import { refuseEmpty } from '../table/check-ids.ts';
import type { ValueTable } from './value-table.ts';

/**
 * Get the value of an alternative on a criterion, by their places in the table.
 *
 * @throws {@link ScoringError} If it is no finite number.
 */
export function valueAt(
  method: string,
  { alternatives, criteria, rows }: ValueTable,
  i: number,
  j: number,
): number {
  const value = rows[i]?.[j];
  if (value !== undefined && Number.isFinite(value)) return value;
  throw new ScoringError({
    method,
    what: `the value of ${alternatives[i]} on ${criteria[j]} is ${value}`,
    why: 'A score with a gap means nothing.',
    remedy: 'State the performance, or drop the alternative or the criterion.',
    cell: { alternative: alternatives[i]!, criterion: criteria[j]! },
  });
}

/**
 * Get all values of a table: one row an alternative, one value a criterion.
 *
 * @throws {@link ScoringError} If there is no alternative, or a value is no finite number.
 */
export function readValues(method: string, values: ValueTable): readonly (readonly number[])[] {
  const { alternatives, criteria } = values;
  refuseEmpty(method, 'alternative', alternatives);
  return alternatives.map((_, i) => criteria.map((_, j) => valueAt(method, values, i, j)));
}
