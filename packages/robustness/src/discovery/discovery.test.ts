import { uniformAt } from '@steelyard/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxQuality } from './box.ts';
import { classificationTree } from './cart.ts';
import { findBox } from './prim.ts';
import { limitQuantile } from './prim-rules.ts';

/** Uniform inputs of which those in a corner of the first two are of interest. */
function corner(rows: number, inputs = 3) {
  const columns = Array.from({ length: inputs }, (_, k) =>
    Array.from({ length: rows }, (_, i) => uniformAt({ seed: 5, stream: k }, i)),
  );
  const interest = Array.from({ length: rows }, (_, i) =>
    columns[0]![i]! > 0.7 && columns[1]![i]! < 0.4 ? 1 : 0,
  );
  return { columns, interest };
}

describe('PRIM', () => {
  it('finds the corner, limits the two inputs that make it and says so', () => {
    const found = findBox(corner(800));
    expect(found.density).toBeGreaterThan(0.9);
    expect(found.coverage).toBeGreaterThan(0.8);
    expect(found.limits.map(({ input }) => input)).toEqual([0, 1]);
    expect(found.limits[0]?.atLeast).toBeCloseTo(0.7, 1);
    expect(found.limits[0]?.atLeastQuasiP).toBeLessThan(0.001);
    expect(found.limits[1]?.atMost).toBeCloseTo(0.4, 1);
    expect(found.limits[1]?.atLeast).toBeUndefined();
  });

  it('reports boxes that are what it says they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 120 }),
        fc.constantFrom('lenient1', 'lenient2', 'original'),
        (rows, objective) => {
          const sample = corner(rows);
          if (!sample.interest.includes(1)) return;
          const found = findBox(sample, { objective });
          for (const { box, ...quality } of found.trajectory)
            expect(boxQuality(sample, box)).toEqual(quality);
          expect(found.trajectory[0]).toMatchObject({ count: rows, coverage: 1 });
          expect(found.mass).toBeGreaterThanOrEqual(0.05 - 1e-12);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('moves a limit outwards where values are tied, so that a cut cuts something', () => {
    expect(limitQuantile(Float64Array.from([1, 1, 1, 2, 3]), 5, 0.1)).toBe(1.5);
    expect(limitQuantile(Float64Array.from([1, 2, 3, 3, 3]), 5, 0.9)).toBe(2.5);
  });

  it('refuses a sample without interest, a wrong number or a wrong setting', () => {
    const sample = corner(50);
    expect(() => findBox({ ...sample, interest: sample.interest.map(() => 0) })).toThrow(
      /nothing to describe/,
    );
    expect(() => findBox({ columns: [], interest: [] })).toThrow(/no samples/);
    expect(() => findBox({ columns: [[1, NaN]], interest: [0, 1] })).toThrow(/sample 1 of input 0 is NaN/);
    expect(() => findBox({ columns: [[1, 2]], interest: [0, 2] })).toThrow(/interest 1 is 2/);
    expect(() => findBox({ columns: [[1]], interest: [0, 1] })).toThrow(/1 samples/);
    expect(() => findBox(sample, { peelAlpha: 0.5 })).toThrow(/peelAlpha is 0.5/);
  });
});

describe('the classification tree', () => {
  it('finds the corner too, and its leaves share out all samples', () => {
    const sample = corner(600);
    const leaves = classificationTree(sample);
    expect(leaves[0]!.density).toBeGreaterThan(0.95);
    expect(leaves[0]!.box[0]![0]).toBeCloseTo(0.7, 1);
    expect(leaves.reduce((total, { count }) => total + count, 0)).toBe(600);
    expect(leaves.reduce((total, { coverage }) => total + coverage, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...leaves.map(({ mass }) => mass))).toBeGreaterThanOrEqual(0.05);
  });

  it('refuses a setting that makes no tree', () => {
    expect(() => classificationTree(corner(50), { depth: 0 })).toThrow(/depth is 0/);
    expect(() => classificationTree(corner(50), { massMin: 0.9 })).toThrow(/massMin is 0.9/);
  });
});
