import type { PerformanceTable, TableCriterion, Weights } from '@steelyard/model';
import fc from 'fast-check';

/** A table with weights for its criteria. */
export interface WeightedTable {
  readonly table: PerformanceTable;
  readonly weights: Weights;
}

/** Which problems are made. */
export interface WeightedTableSettings {
  /** Whether performances stay above 0, as some methods need; otherwise they have either sign and may be 0. */
  readonly positive?: boolean;
  /** Most alternatives; 6 unless given. */
  readonly alternatives?: number;
  /** Most criteria; 5 unless given. */
  readonly criteria?: number;
}

/**
 * Make tables that try a method: ties, columns without spread, zero weights, copies and scales from 1e-6 to 1e9.
 *
 * Shrinks to few alternatives and criteria and small whole numbers.
 */
export function weightedTables(settings: WeightedTableSettings = {}): fc.Arbitrary<WeightedTable> {
  const { positive = false, alternatives = 6, criteria = 5 } = settings;
  return fc
    .tuple(fc.integer({ min: 1, max: alternatives }), fc.integer({ min: 1, max: criteria }))
    .chain(([n, m]) =>
      fc
        .record({
          columns: fc.array(column(n, positive), { minLength: m, maxLength: m }),
          directions: fc.array(fc.constantFrom('maximize' as const, 'minimize' as const), {
            minLength: m,
            maxLength: m,
          }),
          weights: fc
            .array(weight, { minLength: m, maxLength: m })
            .filter((list) => list.some((each) => each > 0)),
          copies: fc.boolean(),
        })
        .map(({ columns, directions, weights, copies }) => {
          const rows = Array.from({ length: n }, (_, i) => columns.map((values) => values[i]!));
          if (copies && n > 1) rows[n - 1] = [...rows[0]!];
          return weightedTable(rows, directions, weights);
        }),
    );
}

/** Names the alternatives a, b, c … and the criteria c1, c2 … of a table. */
export function weightedTable(
  rows: readonly (readonly number[])[],
  directions: readonly TableCriterion['direction'][],
  weights: readonly number[],
): WeightedTable {
  const criteria = directions.map((direction, j) => ({ id: `c${j + 1}`, direction }));
  return {
    table: { alternatives: rows.map((_, i) => String.fromCharCode(97 + i)), criteria, rows },
    weights: Object.fromEntries(criteria.map(({ id }, j) => [id, weights[j]!])),
  };
}

/** What a problem puts to the test. */
export interface TableFeatures {
  readonly tiedPerformances: boolean;
  readonly constantColumn: boolean;
  readonly zeroWeight: boolean;
  readonly copiedAlternative: boolean;
  readonly extremeScale: boolean;
  readonly oneAlternative: boolean;
  readonly oneCriterion: boolean;
  readonly negativePerformance: boolean;
  readonly zeroPerformance: boolean;
}

/** Say what a problem puts to the test, so that a generator can be seen to reach it. */
export function tableFeatures({ table, weights }: WeightedTable): TableFeatures {
  const { rows, criteria } = table;
  const columns = criteria.map((_, j) => rows.map((row) => row[j]!));
  const sizes = rows.flat().map(Math.abs);
  return {
    tiedPerformances: columns.some((values) => new Set(values).size < values.length),
    constantColumn: rows.length > 1 && columns.some((values) => new Set(values).size === 1),
    zeroWeight: criteria.some(({ id }) => weights[id] === 0),
    copiedAlternative: new Set(rows.map((row) => row.join())).size < rows.length,
    extremeScale: sizes.some((size) => size >= 1e8) || sizes.some((size) => size > 0 && size <= 1e-5),
    oneAlternative: rows.length === 1,
    oneCriterion: criteria.length === 1,
    negativePerformance: rows.flat().some((value) => value < 0),
    zeroPerformance: rows.flat().includes(0),
  };
}

const weight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.double({ min: 0.01, max: 100, noNaN: true }) },
);

function column(n: number, positive: boolean): fc.Arbitrary<readonly number[]> {
  const many = (cell: fc.Arbitrary<number>) => fc.array(cell, { minLength: n, maxLength: n });
  const whole = fc.integer({ min: positive ? 1 : -3, max: 5 });
  const real = fc.double({ min: positive ? 0.1 : -10, max: 10, noNaN: true }).map(roundOff);
  const scaled = fc
    .tuple(many(real), fc.constantFrom(1e-6, 1e9))
    .map(([values, scale]) => values.map((value) => value * scale));
  const constant = whole.map((value) => new Array<number>(n).fill(value));
  return fc.oneof(
    { weight: 4, arbitrary: many(whole) },
    { weight: 3, arbitrary: many(real) },
    { weight: 1, arbitrary: scaled },
    { weight: 1, arbitrary: constant },
  );
}

/** Keeps denormal numbers out, whose few digits say nothing of a method. */
const roundOff = (value: number) => Math.round(value * 1e6) / 1e6;
