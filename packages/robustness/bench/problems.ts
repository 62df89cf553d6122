import { readFileSync } from 'node:fs';
import type { AdditiveProblem, CrossImpactMatrix, Triangle } from '@steelyard/robustness';

const reference = new URL('../../testing/reference/robustness/', import.meta.url);
const casesOf = (name: string) => JSON.parse(readFileSync(new URL(name, reference), 'utf8')).cases;

/** 12 alternatives judged on 10 criteria. */
export const twelveByTen: AdditiveProblem = {
  judgements: casesOf('monte-carlo-ensemble.json')[0].problem.triangular as readonly (readonly Triangle[])[],
};

/** 17 descriptors with 408,146,688 combinations (SEI's nested socio-economic scenarios). */
export const nestedScenarios: CrossImpactMatrix = (() => {
  const { descriptors, matrix } = casesOf('cross-impact-balance.json').find(
    ({ id }: { id: string }) => id === 'sei-nested',
  );
  return {
    variantCounts: descriptors.map(({ variants }: { variants: readonly string[] }) => variants.length),
    impacts: matrix,
  };
})();

/** Columns of repeatable numbers in [0, 1). */
export function randomColumns(count: number, rows: number): Float64Array[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => Float64Array.from({ length: rows }, next));
}

/** Samples of which those in a corner of the first two inputs are mostly of interest. */
export function cornerSample(rows: number, inputs: number) {
  const [noise, ...columns] = randomColumns(inputs + 1, rows);
  const interest = Float64Array.from({ length: rows }, (_, i) =>
    (columns[0]![i]! > 0.6 && columns[1]![i]! < 0.5 && noise![i]! < 0.9) || noise![i]! > 0.95 ? 1 : 0,
  );
  return { columns, interest };
}
