import { publishedExample, publishedFigures, publishedTable, weightedTable } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { piecewiseLinear } from './value-function.ts';
import { waspas } from './waspas.ts';
import { weightedProduct } from './weighted-product.ts';
import { weightedSum } from './weighted-sum.ts';

describe('weightedSum', () => {
  it.each([
    ['wsm-jmcdm-4x4', 'ratio'],
    ['wsm-jmcdm-5x7', 'ratio'],
    ['wsm-kracka2010', 'sum'],
  ] as const)('reproduces %s', (id, normalization) => {
    const { table, weights } = publishedTable(id);
    [...weightedSum(table, weights, { normalization }).values()].forEach((score, i) => {
      expect(Math.abs(score - publishedFigures(id, 'score')[i]!)).toBeLessThanOrEqual(
        publishedExample(id).tolerance,
      );
    });
  });

  it('gives a criterion without spread its whole weight', () => {
    const { table, weights } = weightedTable(
      [
        [1, 5],
        [2, 5],
      ],
      ['maximize', 'minimize'],
      [1, 3],
    );
    expect([...weightedSum(table, weights).values()]).toEqual([0.75, 1]);
  });

  it('names the cell that has no ratio', () => {
    const { table, weights } = weightedTable([[1], [0]], ['minimize'], [1]);
    expect(() => weightedSum(table, weights, { normalization: 'ratio' })).toThrow(
      /performance of b on c1 is 0/,
    );
    expect(() => weightedSum(table, weights, { normalization: 'sum' })).toThrow(
      /performance of b on c1 is 0/,
    );
  });

  it('names what is wrong with the table itself', () => {
    const { table, weights } = weightedTable([[1], [2]], ['maximize'], [1]);
    const broken = [
      [{ ...table, rows: [[1]] }, /1 rows for 2 alternatives/],
      [{ ...table, rows: [[1], [2, 3]] }, /row of b has 2 numbers for 1 criteria/],
      [{ ...table, alternatives: ['a', 'a'] }, /two have the alternative id a/],
      [
        {
          ...table,
          criteria: [...table.criteria, ...table.criteria],
          rows: [
            [1, 1],
            [2, 2],
          ],
        },
        /two have the criterion id c1/,
      ],
      [{ ...table, criteria: [], rows: [[], []] }, /table has no criterion/],
      [{ ...table, alternatives: [], rows: [] }, /table has no alternative/],
      [{ ...table, rows: [[1], [Number.POSITIVE_INFINITY]] }, /performance of b on c1 is Infinity/],
      [{ ...table, rows: [[1], [1e200]] }, /performance of b on c1 is 1e\+200/],
      [{ ...table, rows: [[1], [1e-200]] }, /performance of b on c1 is 1e-200/],
    ] as const;
    for (const [wrong, message] of broken) expect(() => weightedSum(wrong, weights)).toThrow(message);
  });
});

describe('weightedProduct', () => {
  it('reproduces the worked example with six criteria', () => {
    const { table, weights } = publishedTable('wpm-jmcdm');
    [...weightedProduct(table, weights).values()].forEach((score, i) => {
      expect(score).toBeCloseTo(publishedFigures('wpm-jmcdm', 'score')[i]!, 9);
    });
  });

  it('does not underflow for 300 criteria', () => {
    const many = Array.from({ length: 300 }, () => 1e-3);
    const { table, weights } = weightedTable(
      [many, many.map(() => 1)],
      many.map(() => 'maximize'),
      many.map(() => 1),
    );
    expect(weightedProduct(table, weights).get('a')).toBeCloseTo(1e-3, 12);
  });
});

describe('waspas', () => {
  it('reproduces the worked example', () => {
    const { table, weights } = publishedTable('waspas-jmcdm');
    [...waspas(table, weights).values()].forEach((score, i) => {
      expect(score).toBeCloseTo(publishedFigures('waspas-jmcdm', 'score')[i]!, 6);
    });
    expect(() => waspas(table, weights, { sumShare: -0.1 })).toThrow(/sumShare is -0.1/);
  });
});

describe('piecewiseLinear', () => {
  it.each([
    ['pwl-rsmaa-pvf3', 'refuse'],
    ['pwl-rsmaa-pvf4', 'refuse'],
    ['pwl-rsmaa-pvf5', 'extrapolate'],
    ['pwl-rsmaa-pvf6', 'clip'],
  ] as const)('reproduces %s', (id, outOfBounds) => {
    const { input } = publishedExample(id);
    const worth = piecewiseLinear({ x: input.x as number[], y: input.y as number[] }, outOfBounds);
    (input.query as number[]).forEach((at, k) => {
      expect(worth(at)).toBeCloseTo(publishedFigures(id, 'value')[k]!, 12);
    });
  });
});
