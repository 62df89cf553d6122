import type { Scores } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { valueAt } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';
import { type Capacity, readCapacity } from './capacity.ts';

/**
 * Score alternatives by values whose weights depend on which criteria do well together (Choquet integral).
 *
 * Says that two criteria overlap, or only count together, which a sum cannot. Every set of criteria needs a worth, so
 * nobody can state it for many; and all values must be on one scale.
 *
 * @param values - n alternatives × m criteria, all on one scale. The capacity names the same criteria.
 * @returns A score for each alternative, between its smallest and largest value.
 * @throws {@link ScoringError} If the capacity is incomplete or falls, or a value is no finite number.
 * @see Grabisch (1996), The application of fuzzy integrals in multicriteria decision making [grabisch1996]
 */
export function choquet(values: ValueTable, capacity: Capacity): Scores {
  const worth = readCapacity('choquet', capacity);
  const places = capacity.criteria.map((id) => values.criteria.indexOf(id));
  if (places.includes(-1) || places.length !== values.criteria.length)
    throw new ScoringError({
      method: 'choquet',
      what: 'the capacity and the table have different criteria',
      why: 'Every criterion needs its worth in every set.',
      remedy: 'State the capacity for the criteria of the table.',
    });
  return new Map(
    values.alternatives.map((id, i) => [
      id,
      integrate(
        places.map((place) => valueAt('choquet', values, i, place)),
        worth,
      ),
    ]),
  );
}

/** Climbs from the smallest value up; each step counts what the criteria that reach it are worth together. */
function integrate(values: readonly number[], worth: Float64Array): number {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  let reaching = worth.length - 1;
  let before = 0;
  let total = 0;
  for (const j of order) {
    total += (values[j]! - before) * worth[reaching]!;
    before = values[j]!;
    reaching &= ~(1 << j);
  }
  return total;
}
