import type { PerformanceTable, Weights } from '@steelyard/model';
import { fillUniform } from '@steelyard/numerics';
import type { ValueTable } from '@steelyard/scoring';

/** A table of random performances in [0, 1), every other criterion minimized; the same at every run. */
export function randomTable(alternatives: number, criteria: number): PerformanceTable {
  const values = new Float64Array(alternatives * criteria);
  fillUniform(values, { seed: 1, stream: 1 });
  return {
    alternatives: Array.from({ length: alternatives }, (_, i) => `a${i}`),
    criteria: Array.from({ length: criteria }, (_, j) => ({
      id: `c${j}`,
      direction: j % 2 === 0 ? 'maximize' : 'minimize',
    })),
    rows: Array.from({ length: alternatives }, (_, i) =>
      Array.from(values.subarray(i * criteria, (i + 1) * criteria)),
    ),
  };
}

/** Weights 1, 2, 3 … in the order of the criteria. */
export function risingWeights({ criteria }: Pick<PerformanceTable, 'criteria'>): Weights {
  return Object.fromEntries(criteria.map(({ id }, j) => [id, j + 1]));
}

/** Random values in [0, 1), the same at every run. */
export function randomValues(alternatives: number, criteria: number): ValueTable {
  const table = randomTable(alternatives, criteria);
  return { ...table, criteria: table.criteria.map(({ id }) => id) };
}
