import type { Scores } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showCells } from '../steps.ts';
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
 * @param settings - Steps are one table an alternative: its values from the smallest up, how far each rises above the
 *   one before, and what the criteria that reach it are worth together.
 * @returns A score for each alternative, between its smallest and largest value.
 * @throws {@link ScoringError} If the capacity is incomplete or falls, or a value is no finite number.
 * @see Grabisch (1996), The application of fuzzy integrals in multicriteria decision making [grabisch1996]
 */
export function choquet(values: ValueTable, capacity: Capacity, settings: StepSettings = {}): Scores {
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
    values.alternatives.map((id, i) => {
      const steps = climb(
        places.map((place) => valueAt('choquet', values, i, place)),
        worth,
      );
      showCells(
        settings,
        `integral of ${id}`,
        steps.map(({ j }) => capacity.criteria[j]!),
        ['value', 'rise', 'worth', 'rise × worth'],
        (k, column) => {
          const { value, rise, reaching } = steps[k]!;
          return [value, rise, reaching, rise * reaching][column]!;
        },
      );
      return [id, steps.reduce((total, { rise, reaching }) => total + rise * reaching, 0)];
    }),
  );
}

/** One value of an integral. */
interface Step {
  readonly j: number;
  readonly value: number;
  /** Above the value before. */
  readonly rise: number;
  /** What the criteria with this value or more are worth together. */
  readonly reaching: number;
}

/** Climbs from the smallest value up. */
function climb(values: readonly number[], worth: Float64Array): readonly Step[] {
  let set = worth.length - 1;
  let before = 0;
  return [...values.keys()]
    .sort((a, b) => values[a]! - values[b]!)
    .map((j) => {
      const value = values[j]!;
      const step = { j, value, rise: value - before, reaching: worth[set]! };
      before = value;
      set &= ~(1 << j);
      return step;
    });
}
