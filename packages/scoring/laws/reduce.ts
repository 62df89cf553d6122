import type { Law, Luck, WeightedTable } from '@steelyard/testing';
import { breachOf, type Counterexample } from './ask.ts';
import type { MethodUnderLaw } from './methods.ts';

/**
 * Make a counterexample as small as single steps can: fewer alternatives and criteria, weights of 1, small whole numbers.
 */
export function reduce(method: MethodUnderLaw, law: Law, start: Counterexample): Counterexample {
  let found = start;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const problem of simpler(found.problem, method.positive ? 1 : 0)) {
      const luck = lucksFor(problem).find((each) => breachOf(method, law, problem, each) !== undefined);
      if (luck === undefined) continue;
      found = { ...found, problem, luck };
      isSmaller = true;
      break;
    }
  }
  return found;
}

/** One step simpler each, the largest steps first. */
function* simpler({ table, weights }: WeightedTable, least: number): Generator<WeightedTable> {
  const { alternatives, criteria, rows } = table;
  for (const gone of alternatives.keys()) {
    if (alternatives.length === 1) break;
    const keep = (_: unknown, i: number) => i !== gone;
    yield { table: { ...table, alternatives: alternatives.filter(keep), rows: rows.filter(keep) }, weights };
  }
  for (const [gone, { id }] of criteria.entries()) {
    if (criteria.length === 1) break;
    const keep = (_: unknown, j: number) => j !== gone;
    const { [id]: _weight, ...rest } = weights;
    if (!Object.values(rest).some((weight) => weight > 0)) continue;
    yield {
      table: { ...table, criteria: criteria.filter(keep), rows: rows.map((row) => row.filter(keep)) },
      weights: rest,
    };
  }
  for (const { id } of criteria)
    for (const weight of [1, 2, 3])
      if (sizeOf(weight) < sizeOf(weights[id]!)) yield { table, weights: { ...weights, [id]: weight } };
  for (const [j, { direction }] of criteria.entries())
    if (direction === 'minimize')
      yield {
        table: { ...table, criteria: criteria.with(j, { ...criteria[j]!, direction: 'maximize' }) },
        weights,
      };
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries())
      for (let simple = least; simple <= 9; simple++)
        if (sizeOf(simple) < sizeOf(value))
          yield { table: { ...table, rows: rows.with(i, row.with(j, simple)) }, weights };
}

/** Whole numbers from 0 up come before all others. */
const sizeOf = (value: number) => (Number.isInteger(value) && value >= 0 ? value : 1000 + Math.abs(value));

function lucksFor({ table }: WeightedTable): readonly Luck[] {
  const middles = (count: number) => Array.from({ length: count }, (_, k) => (k + 0.5) / count);
  return middles(table.alternatives.length).flatMap((i) =>
    middles(table.criteria.length).flatMap((j) => [
      [i, j, 0.5, 0] as const,
      [j, i, 0.5, 0] as const,
      [j, 0.95, 0, 0] as const,
    ]),
  );
}
