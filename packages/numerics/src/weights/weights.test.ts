import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLinearProgram } from '../linear/linear-program.ts';
import { constrainedWeights } from './hit-and-run.ts';
import { mixingOf } from './mixing.ts';
import { ImpossibleConstraintsError, innermostWeights } from './polytope.ts';
import { fillDirichlet, fillOrderedWeights, fillSimplex } from './simplex.ts';

const random = { seed: 11, stream: 0 };
const rowsOf = (out: Float64Array, n: number) =>
  Array.from({ length: out.length / n }, (_, i) => [...out.slice(i * n, i * n + n)]);
const meanOf = (rows: readonly (readonly number[])[], k: number) =>
  rows.reduce((total, row) => total + row[k]!, 0) / rows.length;

describe('weights', () => {
  it('are not negative, sum to 1 and do not depend on the pieces they are drawn in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(50), (n, from) => {
        const whole = new Float64Array(n * (from + 3));
        fillSimplex(whole, n, random);
        const part = new Float64Array(n * 3);
        fillSimplex(part, n, random, from);
        expect([...part]).toEqual([...whole.slice(from * n)]);
        for (const row of rowsOf(whole, n)) {
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('have the Dirichlet means', () => {
    const out = new Float64Array(3 * 2000);
    fillDirichlet(out, [1, 2.5, 6.5], random);
    [0.1, 0.25, 0.65].forEach((mean, k) => {
      expect(Math.abs(meanOf(rowsOf(out, 3), k) - mean)).toBeLessThan(0.01);
    });
    expect(() => fillDirichlet(out, [1, 0, 1], random)).toThrow(/concentration 1 is 0/);
  });

  it('respect an order of importance, with rank order centroids as means', () => {
    const out = new Float64Array(3 * 4000);
    fillOrderedWeights(out, [2, 0, 1], random);
    const rows = rowsOf(out, 3);
    expect(rows.every(([a = 0, b = 0, c = 0]) => c >= a && a >= b)).toBe(true);
    [5 / 18, 1 / 9, 11 / 18].forEach((mean, k) => {
      expect(Math.abs(meanOf(rows, k) - mean)).toBeLessThan(0.01);
    });
    expect(() => fillOrderedWeights(out, [0, 0, 1], random)).toThrow(/each of 3 places once/);
    expect(() => fillSimplex(new Float64Array(5), 2, random)).toThrow(/no whole rows/);
  });
});

describe('weights under constraints', () => {
  const atMostHalf = { name: 'cost at most half', coefficients: [1, 0, 0], atMost: 0.5 };
  const costOverRisk = { name: 'cost at least risk', coefficients: [-1, 1, 0], atMost: 0 };

  it('satisfy them, and are uniform (mean of the triangle they leave)', () => {
    const { weights, mixing } = constrainedWeights(3, [costOverRisk], 4000, random);
    expect(weights.every(([cost = 0, risk = 0]) => cost >= risk - 1e-12)).toBe(true);
    expect(mixing.mixed).toBe(true);
    [0.5, 1 / 6, 1 / 3].forEach((mean, k) => {
      expect(Math.abs(meanOf(weights, k) - mean)).toBeLessThan(0.03);
    });
    expect(constrainedWeights(3, [costOverRisk], 40, random).weights).toEqual(
      constrainedWeights(3, [costOverRisk], 40, random).weights,
    );
  });

  it('are refused by name where they contradict each other', () => {
    const cheap = { name: 'cost at most a tenth', coefficients: [1, 0, 0], atMost: 0.1 };
    const dear = { name: 'cost at least a fifth', coefficients: [-1, 0, 0], atMost: -0.2 };
    try {
      innermostWeights(3, [costOverRisk, cheap, dear, atMostHalf]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ImpossibleConstraintsError);
      if (error instanceof ImpossibleConstraintsError)
        expect(error.constraints).toEqual(['cost at most a tenth', 'cost at least a fifth']);
    }
  });

  it('are refused where they leave a single point or do not fit', () => {
    const fixed = { name: 'cost at most nothing', coefficients: [1, 0, 0], atMost: 0 };
    expect(() => innermostWeights(3, [fixed])).toThrow(/leave no room/);
    expect(() => innermostWeights(1, [])).toThrow(/at least 2/);
    expect(() => innermostWeights(2, [atMostHalf])).toThrow(/3 coefficients for 2/);
    expect(() => innermostWeights(3, [{ ...atMostHalf, atMost: NaN }])).toThrow(/not finite/);
    expect(() => constrainedWeights(3, [], 10, random, { chains: 0 })).toThrow(/whole numbers/);
  });

  it('are told from walks that have not met', () => {
    const apart = [
      Array.from({ length: 50 }, (_, i) => [i % 2]),
      Array.from({ length: 50 }, (_, i) => [10 + (i % 2)]),
    ];
    expect(mixingOf(apart)).toMatchObject({ mixed: false });
    expect(mixingOf([[[1]]])).toMatchObject({ effectiveSampleSize: 0, mixed: false });
  });
});

describe('linear programs', () => {
  it('find the best corner, no corner, or no limit', () => {
    const rows = [
      [1, 1],
      [1, 3],
    ];
    expect(solveLinearProgram({ objective: [3, 2], rows, limits: [4, 6] })).toMatchObject({
      value: 12,
      x: [4, 0],
    });
    expect(
      solveLinearProgram({
        objective: [1, 0],
        rows: [
          [1, 0],
          [-1, 0],
        ],
        limits: [1, -2],
      }).status,
    ).toBe('infeasible');
    expect(solveLinearProgram({ objective: [1, 1], rows: [[1, -1]], limits: [1] }).status).toBe('unbounded');
    expect(solveLinearProgram({ objective: [-1], rows: [[-1]], limits: [-2] })).toMatchObject({
      value: -2,
      x: [2],
    });
  });
});
