import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorrelationError, cholesky, SingularError, solveLinear } from '../linear/cholesky.ts';
import { uniformAt } from '../random/uniform.ts';
import { correlation, rankCorrelation } from './correlation.ts';
import { gaussianCopula } from './gaussian-copula.ts';
import { induceRankCorrelation } from './iman-conover.ts';

const random = { seed: 4, stream: 2 };
const uniforms = (n: number, stream: number) =>
  Array.from({ length: n }, (_, i) => uniformAt({ seed: 4, stream }, i));
const wanted = [
  [1, 0.7, 0],
  [0.7, 1, -0.4],
  [0, -0.4, 1],
];

describe('correlated judgements', () => {
  it('reach the rank correlations wanted (copula)', () => {
    const copula = gaussianCopula(wanted);
    const rows = Array.from({ length: 4000 }, (_, i) =>
      copula([0, 1, 2].map((d) => uniformAt({ seed: 1, stream: d }, i))),
    );
    for (const [i, row] of wanted.entries())
      for (const [j, value] of row.entries())
        expect(
          Math.abs(
            rankCorrelation(
              rows.map((r) => r[i]!),
              rows.map((r) => r[j]!),
            ) - value,
          ),
        ).toBeLessThan(0.05);
    expect(rows.flat().every((u) => u > 0 && u < 1)).toBe(true);
  });

  it('reach the rank correlations wanted and keep every value (Iman & Conover 1982)', () => {
    const columns = [0, 1, 2].map((d) => uniforms(1000, d));
    const moved = induceRankCorrelation(columns, wanted, random);
    for (const [d, column] of moved.entries()) expect([...column].sort()).toEqual([...columns[d]!].sort());
    for (const [i, row] of wanted.entries())
      for (const [j, value] of row.entries())
        expect(Math.abs(rankCorrelation(moved[i]!, moved[j]!) - value)).toBeLessThan(0.03);
  });

  it('are refused where no quantities can move together like that', () => {
    const impossible = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    expect(() => gaussianCopula(impossible)).toThrow(CorrelationError);
    expect(() =>
      cholesky([
        [1, 0.2],
        [0.3, 1],
      ]),
    ).toThrow(/symmetric/);
    expect(() => cholesky([[1, 0]])).toThrow(/needs 1/);
    expect(() =>
      induceRankCorrelation(
        [
          [1, 2],
          [1, 2],
        ],
        [
          [1, 0],
          [0, 1],
        ],
        random,
      ),
    ).toThrow(/more than 2/);
  });
});

describe('correlation', () => {
  it('is ±1 for rows that rise or fall together and 0 for one that stands still', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 14);
    expect(rankCorrelation([1, 2, 30], [9, 4, 1])).toBeCloseTo(-1, 14);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(() => correlation([1], [1])).toThrow(/at least 2/);
    expect(() => rankCorrelation([1, 2], [1])).toThrow(/equal length/);
  });
});

describe('linear equations', () => {
  it('are solved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (x) => {
          const matrix = [
            [0, 2, 1],
            [1, 5, 0],
            [3, 0, 4],
          ];
          const right = matrix.map((row) => row.reduce((total, value, k) => total + value * x[k]!, 0));
          solveLinear(matrix, right).forEach((value, k) => {
            expect(Math.abs(value - x[k]!)).toBeLessThan(1e-12);
          });
        },
      ),
    );
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow(SingularError);
  });
});
