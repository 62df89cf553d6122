import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, mode, scaleBounds, support } from './distribution.ts';
import type { Distribution } from './performance.ts';

const scale = { kind: 'natural', low: 0, high: 10 } as const;
const examples: readonly (readonly [Distribution, number, number, number, number])[] = [
  [{ kind: 'exact', value: 3 }, 3, 3, 3, 3],
  [{ kind: 'interval', low: 1, high: 4 }, 2.5, 2.5, 1, 4],
  [{ kind: 'triangular', low: 0, mode: 1, high: 5 }, 1, 2, 0, 5],
  [{ kind: 'pert', low: 0, mode: 1, high: 8 }, 1, 2, 0, 8],
  [{ kind: 'normal', mean: 4, standardDeviation: 1 }, 4, 4, 0, 10],
  [{ kind: 'normal', mean: 4, standardDeviation: 0 }, 4, 4, 4, 4],
  [
    {
      kind: 'discrete',
      values: [
        { value: 9, probability: 0 },
        { value: 2, probability: 0.5 },
        { value: 1, probability: 0.5 },
      ],
    },
    2,
    1.5,
    1,
    2,
  ],
];

describe('distributions', () => {
  it.each(examples)('%j has its mode, mean and bounds', (distribution, itsMode, itsMean, low, high) => {
    expect(mode(distribution)).toBe(itsMode);
    expect(mean(distribution)).toBeCloseTo(itsMean, 12);
    expect(support(distribution, scale)).toEqual({ low, high });
  });

  it('keeps mode and mean between the bounds', () => {
    const ordered = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ordered, fc.constantFrom('triangular', 'pert'), (points, kind) => {
        const [low, middle, high] = points.sort((a, b) => a - b);
        const distribution = { kind, low: low!, mode: middle!, high: high! } as const;
        for (const point of [mode(distribution), mean(distribution)]) {
          expect(point).toBeGreaterThanOrEqual(low! - 1e-12);
          expect(point).toBeLessThanOrEqual(high! + 1e-12);
        }
      }),
    );
  });

  it('finds the middle of an interval as wide as numbers go', () => {
    expect(mode({ kind: 'interval', low: Number.MAX_VALUE / 2, high: Number.MAX_VALUE })).toBeLessThan(
      Infinity,
    );
  });

  it('takes the outer levels of an anchored scale', () => {
    expect(scaleBounds({ kind: 'anchored', levels: [0, 1, 4] })).toEqual({ low: 0, high: 4 });
  });
});
