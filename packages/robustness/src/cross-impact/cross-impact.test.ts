import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistentScenarios } from './consistent-scenarios.ts';
import { inconsistency, totalImpactScore } from './cross-impact-matrix.ts';
import { successionBasins } from './succession.ts';

/** World trade, security and economy, as in the stored ScenarioWizard project of the Stockholm Environment Institute. */
const world = {
  variantCounts: [3, 3, 4],
  impacts: [
    [0, 0, 0, 1, 2, -3, -4, -2, 3, 3],
    [0, 0, 0, -2, 1, 1, 3, 5, -3, -5],
    [0, 0, 0, 2, 1, -3, -2, 0, 4, -2],
    [1, -3, 2, 0, 0, 0, -1, -1, 1, 1],
    [1, -2, 1, 0, 0, 0, 0, 1, 0, -1],
    [-2, 3, -1, 0, 0, 0, 1, 2, -1, -2],
    [-3, 5, -2, -3, 1, 2, 0, 0, 0, 0],
    [-2, 3, -1, -2, 1, 1, 0, 0, 0, 0],
    [2, -4, 2, 1, 0, -1, 0, 0, 0, 0],
    [3, -6, 3, -1, 1, 0, 0, 0, 0, 0],
  ],
};

const matrices = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((variantCounts) => {
    const size = variantCounts.reduce((a, b) => a + b, 0);
    const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size, maxLength: size });
    return fc.array(row, { minLength: size, maxLength: size }).map((impacts) => ({ variantCounts, impacts }));
  });

/** Every combination of variants. */
function combinations(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (before, count) =>
      before.flatMap((head) => Array.from({ length: count }, (_, variant) => [...head, variant])),
    [[]],
  );
}

describe('cross-impact balance', () => {
  it('finds the four published consistent scenarios of the world project', () => {
    const found = consistentScenarios(world);
    expect(found.map((scenario) => scenario.map((variant) => variant + 1))).toEqual([
      [1, 2, 3],
      [2, 2, 2],
      [2, 3, 2],
      [3, 1, 3],
    ]);
    expect(found.map((scenario) => totalImpactScore(world, scenario))).toEqual([8, 9, 15, 12]);
  });

  it('finds the same as full enumeration', () => {
    fc.assert(
      fc.property(matrices, fc.nat(3), (matrix, tolerance) => {
        const all = combinations(matrix.variantCounts);
        expect(consistentScenarios(matrix, tolerance)).toEqual(
          all.filter((scenario) => inconsistency(matrix, scenario) <= tolerance),
        );
      }),
    );
  });

  it('leads every scenario to one attractor; a consistent one stays where it is', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const basins = successionBasins(matrix);
        const total = combinations(matrix.variantCounts).length;
        expect(basins.reduce((sum, { size }) => sum + size, 0)).toBe(total);
        const resting = basins
          .filter(({ attractor }) => attractor.length === 1)
          .map(({ attractor }) => attractor[0]);
        expect(resting).toEqual(consistentScenarios(matrix));
      }),
    );
  });

  it('refuses matrices that do not fit', () => {
    expect(() => consistentScenarios({ variantCounts: [], impacts: [] })).toThrow(/no descriptors/);
    expect(() => consistentScenarios({ variantCounts: [0], impacts: [] })).toThrow(
      /descriptor 0 has 0 variants/,
    );
    expect(() => consistentScenarios({ variantCounts: [2], impacts: [[0, 0]] })).toThrow(
      /1 rows for 2 variants/,
    );
    expect(() => consistentScenarios({ variantCounts: [1], impacts: [[NaN]] })).toThrow(/row 0/);
    expect(() => consistentScenarios(world, -1)).toThrow(/tolerance is -1/);
    const huge = {
      variantCounts: new Array<number>(25).fill(2),
      impacts: new Array(50).fill(new Array(50).fill(0)),
    };
    expect(() => successionBasins(huge)).toThrow(/too many/);
  });
});
