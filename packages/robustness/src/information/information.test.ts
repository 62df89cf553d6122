import { uniformAt } from '@steelyard/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalInformation, normalSampleInformation } from './normal-information.ts';
import { partialInformation, perfectInformation } from './perfect-information.ts';
import { sampledInformation } from './sampled-information.ts';

const value = fc.double({ min: -10, max: 10, noNaN: true });
const grids = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });

describe('value of information', () => {
  it('is the unit normal loss for two alternatives with a normal advantage (Raiffa & Schlaifer 1961)', () => {
    expect(normalInformation(0, 1)).toBeCloseTo(0.3989422804014327, 14);
    expect(normalInformation(1, 0.2)).toBeCloseTo(1.0692331067666323e-8, 20);
    expect(normalInformation(3, 0)).toBe(0);
    expect(normalSampleInformation(0.2, 1, 2, 10)).toBeCloseTo(0.24656465201180727, 12);
    expect(normalSampleInformation(0.2, 0, 2, 10)).toBe(0);
  });

  it('is never negative, and nothing is worth more than knowing everything', () => {
    fc.assert(
      fc.property(grids, (values) => {
        const { evpi } = perfectInformation({ values });
        const levels = [0, 0, 0, 1, 1, 1];
        const partial = partialInformation({ values }, levels);
        expect(partial).toBeGreaterThanOrEqual(0);
        expect(partial).toBeLessThanOrEqual(evpi + 1e-12);
        expect(partialInformation({ values }, [0, 1, 2, 3, 4, 5])).toBeCloseTo(evpi, 12);
        expect(partialInformation({ values }, [0, 0, 0, 0, 0, 0])).toBe(0);
      }),
    );
  });

  it('is estimated from draws with a standard error', () => {
    const draws = 20_000;
    const z = Array.from({ length: draws }, (_, i) => uniformAt({ seed: 3, stream: 0 }, i) * 2 - 1);
    const noise = Array.from({ length: draws }, (_, i) => uniformAt({ seed: 3, stream: 1 }, i) * 2 - 1);
    const values = [z.map((x, i) => x + noise[i]!), z.map(() => 0)];
    const { value: worth, standardError } = sampledInformation(values, z);
    expect(Math.abs(worth - 0.25)).toBeLessThan(5 * standardError + 0.01);
    expect(
      sampledInformation(
        [
          [1, 2],
          [0, 3],
        ],
        [0, 1],
        2,
      ).value,
    ).toBe(0.5);
  });

  it('refuses what does not fit', () => {
    expect(() => partialInformation({ values: [[1, 2]] }, [0])).toThrow(/1 levels for 2 scenarios/);
    expect(() => sampledInformation([], [])).toThrow(/no draws/);
    expect(() => sampledInformation([[1]], [1, 2])).toThrow(/all 2 draws/);
    expect(() => normalInformation(NaN, 1)).toThrow(/mean is NaN/);
    expect(() => normalSampleInformation(0, 1, 0, 1)).toThrow(/above 0/);
  });
});
