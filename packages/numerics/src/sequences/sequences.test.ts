import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discrepancies } from './discrepancy.ts';
import { fillLatinHypercube, permuted } from './latin-hypercube.ts';
import type { Scrambling } from './scrambling.ts';
import { fillSobol, mostSobolDimensions, sobolPoint } from './sobol.ts';

const random = { seed: 20261122, stream: 3 };
const scramblings: readonly (Scrambling | undefined)[] = [
  undefined,
  { kind: 'owen', random },
  { kind: 'shift', random },
];

describe('the Sobol’ sequence', () => {
  it('reproduces single points of Joe & Kuo (2008)', () => {
    expect(sobolPoint(0, 3)).toEqual([0, 0, 0]);
    expect(sobolPoint(7, 6)).toEqual([0.125, 0.625, 0.375, 0.125, 0.125, 0.375]);
    expect(sobolPoint(1023, 2)).toEqual([0.0009765625, 0.7529296875]);
    expect(sobolPoint(2 ** 29 - 1, 2)).toEqual([1.862645149230957e-9, 0.533333333209157]);
  });

  it('puts exactly one of 2^8 points into each elementary box, scrambled or not', () => {
    const m = 8;
    for (const scrambling of scramblings) {
      const out = new Float64Array(2 * 2 ** m);
      fillSobol(out, 2, 0, scrambling);
      for (let a = 0; a <= m; a++) {
        const boxes = new Set<string>();
        for (let i = 0; i < 2 ** m; i++)
          boxes.add(`${Math.floor(out[2 * i]! * 2 ** a)} ${Math.floor(out[2 * i + 1]! * 2 ** (m - a))}`);
        expect(boxes.size).toBe(2 ** m);
      }
    }
  });

  it('does not depend on the pieces it is filled in', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.integer({ min: 1, max: 700 }),
        fc.constantFrom(...scramblings),
        (start, count, how) => {
          const whole = new Float64Array(count * 3);
          fillSobol(whole, 3, start, how);
          const last = sobolPoint(start + count - 1, 3, how);
          expect([...whole.slice(-3)]).toEqual(last);
          const half = Math.floor(count / 2);
          const second = new Float64Array((count - half) * 3);
          fillSobol(second, 3, start + half, how);
          expect([...second]).toEqual([...whole.slice(half * 3)]);
        },
      ),
    );
  });

  it('differs from seed to seed once scrambled', () => {
    const other: Scrambling = { kind: 'owen', random: { seed: 1, stream: 3 } };
    expect(sobolPoint(5, 4, other)).not.toEqual(sobolPoint(5, 4, scramblings[1]));
  });

  it('refuses what does not fit', () => {
    expect(() => fillSobol(new Float64Array(3), 2)).toThrow(/no whole rows of 2/);
    expect(() => sobolPoint(0, mostSobolDimensions + 1)).toThrow(/65 dimensions/);
    expect(() => sobolPoint(-1, 2)).toThrow(/index is -1/);
    expect(() => sobolPoint(0, 0)).toThrow(/0 dimensions/);
  });
});

describe('a Latin hypercube', () => {
  it('holds one point in each slice of each dimension, in whatever pieces it is filled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(1000), (size, seed) => {
        const whole = new Float64Array(size * 3);
        fillLatinHypercube(whole, 3, size, { seed, stream: 0 });
        for (let d = 0; d < 3; d++) {
          const slices = new Set(
            Array.from({ length: size }, (_, i) => Math.floor(whole[i * 3 + d]! * size)),
          );
          expect(slices.size).toBe(size);
        }
        const last = new Float64Array(3);
        fillLatinHypercube(last, 3, size, { seed, stream: 0 }, size - 1);
        expect([...last]).toEqual([...whole.slice(-3)]);
      }),
    );
  });

  it('orders by a permutation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (size, key) => {
        expect(new Set(Array.from({ length: size }, (_, i) => permuted(i, size, key))).size).toBe(size);
      }),
    );
  });

  it('refuses rows outside it', () => {
    expect(() => fillLatinHypercube(new Float64Array(6), 3, 1, random)).toThrow(
      /not within a hypercube of 1/,
    );
    expect(() => fillLatinHypercube(new Float64Array(5), 3, 9, random)).toThrow(/no whole rows/);
    expect(() => fillLatinHypercube(new Float64Array(3), 3, 0.5, random)).toThrow(/size is 0.5/);
  });
});

describe('discrepancies', () => {
  it('are those of a single central point by hand', () => {
    const { centred, wrapAround, l2Star } = discrepancies([[0.5]]);
    expect(centred).toBeCloseTo(1 / 12, 14);
    expect(wrapAround).toBeCloseTo(1.5 - 4 / 3, 14);
    expect(l2Star).toBeCloseTo(Math.sqrt(1 / 12), 14);
  });

  it('are smaller for Sobol’ points than for a line', () => {
    const rows = Array.from({ length: 64 }, (_, i) => sobolPoint(i, 2));
    const line = Array.from({ length: 64 }, (_, i) => [i / 64, i / 64]);
    expect(discrepancies(rows).centred).toBeLessThan(discrepancies(line).centred);
  });

  it('refuse no point and a point outside the cube', () => {
    expect(() => discrepancies([])).toThrow(/no points/);
    expect(() => discrepancies([[0.5], [1.5]])).toThrow(/outside the unit cube/);
  });
});
