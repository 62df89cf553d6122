import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFraction, asNumber, exactSum, mergeExactSums } from './exact-sum.ts';
import { describeMoments, mergeMoments, momentsOf } from './moments.ts';
import { mergeSketches, quantileSketch, sketchQuantiles } from './quantile-sketch.ts';
import { emptyRankCounts, mergeRankCounts, shareOf } from './rank-counts.ts';
import { itemCount, OverlapError } from './shard-tree.ts';

const random = { seed: 7, stream: 0 };
const rows = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });
const cuts = fc.array(fc.nat(60), { maxLength: 5 });

/** Cuts a row at places and hands each piece on with the index of its first value. */
function pieces<T>(
  row: readonly number[],
  at: readonly number[],
  make: (part: number[], from: number) => T,
): T[] {
  const edges = [0, ...at.map((cut) => Math.min(cut, row.length)), row.length].sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => make(row.slice(edges[i], edge), edges[i]!));
}

describe('moments', () => {
  it('sum what cancels exactly', () => {
    const moments = describeMoments(momentsOf([1e16, 1, -1e16, 1, 3]));
    expect(moments).toMatchObject({
      count: 5,
      sum: 5,
      mean: 1,
      m2: 2e32,
      m3: -6e32,
      minimum: -1e16,
      maximum: 1e16,
    });
  });

  it('have the same bits whatever the split and the order of merging', () => {
    fc.assert(
      fc.property(rows, cuts, (row, at) => {
        const shards = pieces(row, at, momentsOf);
        const forwards = shards.reduce(mergeMoments);
        const backwards = shards.reduceRight((after, before) => mergeMoments(after, before));
        expect(forwards).toEqual(momentsOf(row));
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('agree with the plain formulas', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { mean = 0, m2 = 0 } = describeMoments(momentsOf(row)) ?? {};
        const plain = row.reduce((a, b) => a + b, 0) / row.length;
        expect(Math.abs(mean - plain)).toBeLessThanOrEqual(1e-8);
        const squares = row.reduce((a, b) => a + (b - plain) ** 2, 0);
        expect(Math.abs(m2 - squares)).toBeLessThanOrEqual(1e-9 * Math.max(1, squares));
      }),
    );
  });

  it('say nothing of no value, and refuse what is no number or counts twice', () => {
    expect(describeMoments(momentsOf([]))).toBeNull();
    expect(describeMoments(momentsOf([4]))).toMatchObject({ variance: 0, standardError: 0 });
    expect(() => momentsOf([1, NaN])).toThrow(/value 1 is NaN/);
    expect(() => mergeMoments(momentsOf([1, 2, 3]), momentsOf([3, 4], 2))).toThrow(OverlapError);
    expect(itemCount(mergeMoments(momentsOf([1, 2, 3]), momentsOf([3, 4], 5)))).toBe(5);
  });
});

describe('exact sums', () => {
  it('lose nothing', () => {
    expect(asNumber(exactSum([1e300, 1, -1e300, 5e-324]))).toBe(1);
    expect(asFraction(exactSum([0.5, 0.25]))).toEqual({ numerator: 3n, denominator: 4n });
    expect(asFraction(exactSum([]))).toEqual({ numerator: 0n, denominator: 1n });
    expect(asNumber(exactSum([5e-324, 5e-324]))).toBe(1e-323);
    expect(() => exactSum([Infinity])).toThrow(/value 0 is Infinity/);
  });

  it('do not depend on order or split', () => {
    fc.assert(
      fc.property(rows, cuts, (row, at) => {
        const merged = pieces(row, at, (part) => exactSum(part)).reduceRight(mergeExactSums);
        expect(merged).toEqual(exactSum(row));
        expect(asNumber(exactSum([row[0]!]))).toBe(row[0] === 0 ? 0 : row[0]);
      }),
    );
  });
});

describe('quantile sketches', () => {
  it('have the same bits whatever the split and the order of merging', () => {
    fc.assert(
      fc.property(rows, cuts, (row, at) => {
        const make = (part: readonly number[], from: number) =>
          quantileSketch(part, from, random, { size: 8 });
        const shards = pieces(row, at, make);
        const whole = make(row, 0);
        expect(shards.reduce(mergeSketches)).toEqual(whole);
        expect(shards.reduceRight((after, before) => mergeSketches(after, before))).toEqual(whole);
      }),
    );
  });

  it('are exact while everything fits, and near afterwards', () => {
    const row = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_000);
    expect(sketchQuantiles(quantileSketch(row.slice(0, 500), 0, random), [0, 1])).toEqual([
      Math.min(...row.slice(0, 500)),
      Math.max(...row.slice(0, 500)),
    ]);
    for (const [i, value] of sketchQuantiles(quantileSketch(row, 0, random), [0.05, 0.5, 0.95]).entries())
      expect(Math.abs(value / 100_000 - [0.05, 0.5, 0.95][i]!)).toBeLessThan(0.004);
  });

  it('refuse what they cannot answer', () => {
    const sketch = quantileSketch([1], 0, random);
    expect(() => sketchQuantiles(quantileSketch([], 0, random), [0.5])).toThrow(/empty/);
    expect(() => sketchQuantiles(sketch, [2])).toThrow(/probability is 2/);
    expect(() => quantileSketch([1], 0, random, { size: 3 })).toThrow(/size is 3/);
    expect(() => quantileSketch([NaN], 4, random)).toThrow(/value 4 is NaN/);
    expect(() => mergeSketches(sketch, quantileSketch([1], 1, random, { size: 8 }))).toThrow(
      /differ in size/,
    );
  });
});

describe('rank counts', () => {
  it('add up', () => {
    const one = {
      counts: [
        [1, 0],
        [0, 1],
      ],
      total: 1,
    };
    expect(mergeRankCounts(mergeRankCounts(one, emptyRankCounts(2)), one)).toEqual({
      counts: [
        [2, 0],
        [0, 2],
      ],
      total: 2,
    });
    expect(() => mergeRankCounts(one, emptyRankCounts(3))).toThrow(/2 things and the other 3/);
    expect(shareOf(1, 4)).toEqual({ share: 0.25, standardError: Math.sqrt(0.1875 / 4) });
    expect(() => shareOf(0, 0)).toThrow(/no draws/);
  });
});
