import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { rank } from '../rank.ts';
import { additiveValue, contributions } from './additive-value.ts';
import { topValues, type ValueTable, valueTable } from './value-table.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const values: fc.Arbitrary<{ table: ValueTable; weights: Record<string, number> }> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([n, m]) => {
    const criteria = Array.from({ length: m }, (_, j) => `c${j}`);
    return fc.record({
      table: fc.record({
        alternatives: fc.constant(Array.from({ length: n }, (_, i) => `a${i}`)),
        criteria: fc.constant(criteria),
        rows: fc.array(fc.array(unit, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
      }),
      weights: fc
        .array(fc.oneof(fc.constant(0), unit), { minLength: m, maxLength: m })
        .filter((weights) => weights.some((weight) => weight > 0))
        .map((weights) => Object.fromEntries(criteria.map((id, j) => [id, weights[j]!]))),
    });
  });

describe('additiveValue', () => {
  it('adds up weighted values over the criteria tree', () => {
    const top = topValues(smallProblem, valueTable(smallProblem));
    expect(top.criteria).toEqual(['security', 'cost']);
    expect(top.rows[0]).toEqual([0.75 * 1 + 0.25 * 0.25, 0.8]);
    expect(additiveValue(top, { security: 3, cost: 1 }).get('treaty')).toBeCloseTo(0.809375, 12);
  });

  it('scores exactly the sum of the contributions, in their order', () => {
    fc.assert(
      fc.property(values, ({ table, weights }) => {
        const parts = contributions(table, weights);
        for (const [id, score] of additiveValue(table, weights))
          expect(parts[id]!.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
      }),
    );
  });

  it('counts a criterion of weight 0 as if it were absent, even where a value is missing', () => {
    const table = {
      alternatives: ['a', 'b'],
      criteria: ['x', 'y'],
      rows: [
        [0.2, Number.NaN],
        [0.4, 1],
      ],
    };
    expect([...additiveValue(table, { x: 2, y: 0 }).values()]).toEqual([0.2, 0.4]);
  });

  it('names the cell, the method and the remedy where it has no answer', () => {
    const table = { alternatives: ['a'], criteria: ['x', 'y'], rows: [[0.2, Number.NaN]] };
    expect(() => additiveValue(table, { x: 1, y: 1 })).toThrow(/additiveValue: the value of a on y is NaN/);
    expect(() => additiveValue(table, { x: 1 })).toThrow(/no weight for y/);
    expect(() => additiveValue(table, { x: 1, y: 0, z: 1 })).toThrow(/weight for z, which is no criterion/);
    expect(() => additiveValue(table, { x: -1, y: 1 })).toThrow(/weight of x is -1/);
    expect(() => additiveValue(table, JSON.parse('{ "x": null, "y": 1 }'))).toThrow(/weight of x is null/);
    expect(() => additiveValue(table, { x: 0, y: 0 })).toThrow(/all weights are 0/);
    const twice = { alternatives: ['a', 'a'], criteria: ['x'], rows: [[0.2], [0.3]] };
    expect(() => additiveValue(twice, { x: 1 })).toThrow(/two have the alternative id a/);
    const same = { alternatives: ['a'], criteria: ['x', 'x'], rows: [[0.2, 0.3]] };
    expect(() => additiveValue(same, { x: 1 })).toThrow(/two have the criterion id x/);
  });
});

describe('rank', () => {
  it('ties scores that differ by rounding only', () => {
    const ranking = rank(
      new Map([
        ['a', 0.3],
        ['b', 0.1 + 0.2],
        ['c', 0.9],
        ['d', 0],
      ]),
    );
    expect(ranking.alternatives.map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
      ['c', 1, false],
      ['a', 2, true],
      ['b', 2, true],
      ['d', 4, false],
    ]);
  });

  it('ties scores that are all one but for rounding, unless told to compare every digit', () => {
    const scores = new Map([
      ['a', 0.3],
      ['b', 0.1 + 0.2],
    ]);
    const ranksOf = (relativeTolerance?: number) =>
      rank(scores, { ...(relativeTolerance !== undefined && { relativeTolerance }) }).alternatives.map(
        (p) => p.rank,
      );
    expect(ranksOf()).toEqual([1, 1]);
    expect(ranksOf(0)).toEqual([1, 2]);
  });

  it('puts the lowest first where lower is better', () => {
    const ranking = rank(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
      { best: 'lowest' },
    );
    expect(ranking.alternatives.map(({ id, score }) => [id, score])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('refuses a score that has no place in an order', () => {
    expect(() => rank(new Map([['a', Number.NaN]]))).toThrow(/rank: the score of a is NaN/);
  });
});
