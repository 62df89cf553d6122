import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RobustnessError } from '../errors.ts';
import { compareAttitudes } from './compare-attitudes.ts';
import { conditionalValueAtRisk, weightedQuantile } from './conditional-value-at-risk.ts';
import { eAdmissible, expectedValueRange } from './credal.ts';
import { firstOrderDominance, secondOrderDominance, statewiseDominance } from './dominance.ts';
import { expectedValue, laplace } from './expected-value.ts';
import { hurwicz, maximax, maximin } from './hurwicz.ts';
import { maximumRegret, meanRegret, percentileRegret, regretTable } from './regret.ts';
import { jointSatisficing, satisficing } from './satisficing.ts';
import {
  meanVariance,
  percentileKurtosis,
  percentileSkewness,
  sampleStandardDeviation,
  undesirableDeviations,
} from './spread.ts';

/** Stocks, bonds and money market when interest rates rise, stand still or fall. */
const investment = [
  [-4, 4, 12],
  [-2, 3, 8],
  [3, 2, 1],
];
const value = fc.double({ min: -100, max: 100, noNaN: true });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([n, s]) =>
    fc.array(fc.array(value, { minLength: s, maxLength: s }), { minLength: n, maxLength: n }),
  );
const equal = (values: readonly (readonly number[])[]) => values[0]!.map(() => 1 / values[0]!.length);

describe('measures on the investment table (Savage regret, as published)', () => {
  it('give the published regrets and choices', () => {
    const regrets = regretTable({ values: investment });
    expect(regrets.map(maximumRegret)).toEqual([7, 5, 11]);
    expect(investment.map(maximin)).toEqual([-4, -2, 1]);
    const { rows, wins } = compareAttitudes({ values: investment }, { pessimism: 0.6, threshold: 1 });
    const bestBy = (measure: string) => rows.find((row) => row.measure === measure)?.best;
    expect([bestBy('minimax-regret'), bestBy('maximin'), bestBy('maximax'), bestBy('laplace')]).toEqual([
      [1],
      [2],
      [0],
      [0],
    ]);
    expect(wins.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(rows.length);
  });

  it('split the atom at the edge of the worst tenth (Rockafellar & Uryasev 2002)', () => {
    expect(conditionalValueAtRisk([0, 10, 20], [0.2, 0.3, 0.5], 0.4)).toBe((0.2 * 0 + 0.2 * 10) / 0.4);
    expect(weightedQuantile([5, 1, 9], [0.2, 0.5, 0.3], 0.5)).toBe(1);
    expect(weightedQuantile([5, 1, 9], [0.2, 0.5, 0.3], 1)).toBe(9);
  });

  it('say nothing of a shape that is not there', () => {
    expect([percentileSkewness([3, 3, 3]), percentileKurtosis([3, 3, 3])]).toEqual([null, null]);
    expect([sampleStandardDeviation([4]), meanVariance([4]), undesirableDeviations([4])]).toEqual([0, 5, 0]);
  });
});

describe('laws of regret and its kin', () => {
  it('regret is never negative, and 0 for the best', () => {
    fc.assert(
      fc.property(tables, (values) => {
        const regrets = regretTable({ values });
        for (const s of values[0]!.keys()) {
          const column = regrets.map((row) => row[s]!);
          expect(Math.min(...column)).toBe(0);
        }
      }),
    );
  });

  it('a scenario of likelihood 0 changes nothing', () => {
    fc.assert(
      fc.property(tables, fc.array(value, { minLength: 5, maxLength: 5 }), (values, extra) => {
        const likelihoods = equal(values);
        const more = values.map((row, i) => [...row, extra[i]!]);
        const zero = [...likelihoods, 0];
        for (const [i, row] of values.entries()) {
          expect(expectedValue(more[i]!, zero)).toBeCloseTo(expectedValue(row, likelihoods), 9);
          expect(conditionalValueAtRisk(more[i]!, zero, 0.3)).toBeCloseTo(
            conditionalValueAtRisk(row, likelihoods, 0.3),
            9,
          );
          expect(satisficing(more[i]!, 0, zero)).toBeCloseTo(satisficing(row, 0, likelihoods), 12);
        }
        expect(regretTable({ values: more }).map((row) => meanRegret(row, zero))).toEqual(
          regretTable({ values }).map((row) => meanRegret(row, likelihoods)),
        );
        expect(firstOrderDominance({ values: more, likelihoods: zero })).toEqual(
          firstOrderDominance({ values, likelihoods }),
        );
      }),
    );
  });

  it('a scenario told twice changes no worst, best or largest regret', () => {
    fc.assert(
      fc.property(tables, (values) => {
        const more = values.map((row) => [...row, row[0]!]);
        const measures = (rows: readonly (readonly number[])[]) => [
          rows.map(maximin),
          rows.map(maximax),
          rows.map((row) => hurwicz(row, 0.3)),
          regretTable({ values: rows }).map(maximumRegret),
        ];
        expect(measures(more)).toEqual(measures(values));
      }),
    );
  });

  it('a scenario in which all do alike changes no regret', () => {
    fc.assert(
      fc.property(tables, value, (values, same) => {
        const more = values.map((row) => [...row, same]);
        expect(regretTable({ values: more }).map(maximumRegret)).toEqual(
          regretTable({ values }).map(maximumRegret),
        );
      }),
    );
  });

  it('a shift of all values shifts every measure of location and no regret', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -50, max: 50 }), (values, shift) => {
        const moved = values.map((row) => row.map((v) => v + shift));
        for (const [i, row] of values.entries()) {
          expect(laplace(moved[i]!)).toBeCloseTo(laplace(row) + shift, 8);
          expect(hurwicz(moved[i]!, 0.4)).toBeCloseTo(hurwicz(row, 0.4) + shift, 8);
          expect(undesirableDeviations(moved[i]!)).toBeCloseTo(undesirableDeviations(row), 8);
        }
        const percentile = (rows: readonly (readonly number[])[]) =>
          regretTable({ values: rows }).map((row) => percentileRegret(row));
        percentile(moved).forEach((regret, i) => {
          expect(regret).toBeCloseTo(percentile(values)[i]!, 8);
        });
      }),
    );
  });

  it('who dominates in every scenario dominates stochastically, to both orders', () => {
    fc.assert(
      fc.property(tables, (rough) => {
        const table = { values: rough.map((row) => row.map((v) => Math.round(v / 20))) };
        statewiseDominance(table).forEach((row, i) => {
          row.forEach((holds, j) => {
            if (!holds) return;
            expect(firstOrderDominance(table)[i]![j]).toBe(true);
            expect(secondOrderDominance(table)[i]![j]).toBe(true);
          });
        });
      }),
    );
  });
});

describe('likelihoods known within ranges', () => {
  const ranges = [
    { low: 0.1, high: 0.6 },
    { low: 0.2, high: 0.5 },
    { low: 0, high: 0.4 },
  ];

  it('give a range of expected values, reached at its ends', () => {
    const { low, high } = expectedValueRange(investment[0]!, ranges);
    expect(low).toBeCloseTo(0.6 * -4 + 0.4 * 4 + 0 * 12, 12);
    expect(high).toBeCloseTo(0.1 * -4 + 0.5 * 4 + 0.4 * 12, 12);
  });

  it('leave out alternatives that are best for no likelihoods at all', () => {
    expect(eAdmissible({ values: [...investment, [-9, -9, -9]] }, ranges)).not.toContain(3);
    expect(eAdmissible({ values: [[1, 1, 1]] }, ranges)).toEqual([0]);
  });

  it('are refused where they hold no likelihoods', () => {
    expect(() =>
      expectedValueRange(
        [1, 2],
        [
          { low: 0.7, high: 0.8 },
          { low: 0.6, high: 0.7 },
        ],
      ),
    ).toThrow(/Widen them/);
    expect(() => expectedValueRange([1], [{ low: 0.8, high: 0.2 }])).toThrow(/low below its high/);
  });
});

describe('tables that cannot be measured', () => {
  it('are refused, and the message says where', () => {
    const codes = [
      () => regretTable({ values: [] }),
      () => compareAttitudes({ values: [[]] }),
      () => regretTable({ values: [[1, 2], [1]] }),
      () => regretTable({ values: [[1, NaN]] }),
      () => compareAttitudes({ values: [[1, 2]], likelihoods: [0.5, 0.4] }),
      () => compareAttitudes({ values: [[1, 2]], likelihoods: [1.5, -0.5] }),
      () => hurwicz([1, 2], 2),
      () => conditionalValueAtRisk([1], [1], 0),
    ].map((run) => {
      try {
        run();
        return 'no error';
      } catch (error) {
        return error instanceof RobustnessError ? error.code : String(error);
      }
    });
    expect(codes).toEqual([
      'no-alternatives',
      'no-scenarios',
      'table-shape',
      'not-finite',
      'likelihoods',
      'likelihoods',
      'setting',
      'setting',
    ]);
    expect(() => compareAttitudes({ values: [[1, 2]], likelihoods: [0.5, 0.4] })).toThrow(/sum to 0.9/);
  });

  it('with one alternative have no agreement to speak of', () => {
    expect(compareAttitudes({ values: [[1, 2]] })).toMatchObject({ agreement: null });
    expect(
      compareAttitudes({
        values: [
          [1, 2],
          [1, 2],
        ],
      }),
    ).toMatchObject({ agreement: 1 });
  });

  it('count several thresholds at once', () => {
    expect(
      jointSatisficing(
        [
          [1, 5, 5],
          [5, 1, 5],
        ],
        [3, 3],
      ),
    ).toBeCloseTo(1 / 3, 14);
    expect(
      jointSatisficing(
        [
          [1, 5, 5],
          [5, 1, 5],
        ],
        [3, 3],
        [0.5, 0.3, 0.2],
      ),
    ).toBe(0.2);
  });
});
