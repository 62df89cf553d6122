import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantiles } from './quantile.ts';
import { ranks } from './ranks.ts';
import { sum } from './sum.ts';

describe('sum', () => {
  it('keeps what a plain sum loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Array(10).fill(0.1))).toBe(1);
  });
});

describe('ranks', () => {
  it('follows each rule for ties', () => {
    const values = [7, 9, 7, 1];
    expect(ranks(values)).toEqual([2, 1, 2, 4]);
    expect(ranks(values, { ties: 'average' })).toEqual([2.5, 1, 2.5, 4]);
    expect(ranks(values, { ties: 'dense' })).toEqual([2, 1, 2, 3]);
  });

  it('joins neighbours within the tolerance into one tie', () => {
    expect(ranks([0.1 + 0.2, 0.3, 0.2], { tolerance: 1e-12 })).toEqual([1, 1, 3]);
    expect(ranks([3, 2, 1], { tolerance: 1 })).toEqual([1, 1, 1]);
  });
});

describe('quantile', () => {
  it('lies on the line between neighbours', () => {
    expect(quantile([1, 2, 4], 0.75)).toBe(3);
    expect(quantile([5], 0.3)).toBe(5);
    expect(() => quantile([], 0.5)).toThrow(/no values/);
    expect(() => quantile([1], 1.5)).toThrow(/probability is 1.5/);
  });

  it('is the same with and without sorting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
        (values, probabilities) => {
          const sorted = Float64Array.from(values).sort();
          expect(quantiles(values, probabilities)).toEqual(probabilities.map((p) => quantile(sorted, p)));
        },
      ),
    );
  });
});
