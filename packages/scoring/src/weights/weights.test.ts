import { publishedExample, publishedFigures, publishedTable, weightedTable } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSteps } from '../steps.ts';
import { ahp } from './ahp.ts';
import { ahpScores } from './ahp-scores.ts';
import { bestWorst } from './best-worst.ts';
import { bestWorstLinear } from './best-worst-linear.ts';
import { directWeights, smartWeights, swingWeights } from './direct-weights.ts';
import { rankOrderCentroid, rankReciprocalWeights, rankSumWeights } from './rank-order-weights.ts';
import { criticWeights, entropyWeights, merecWeights } from './spread-weights.ts';

const houses = publishedExample('ahp-saaty1990-house').input.matrix as number[][];
const items = (n: number) => Array.from({ length: n }, (_, k) => `c${k + 1}`);

describe('direct, swing and SMART weights', () => {
  it('share points out as in the office of Goodwin & Wright', () => {
    const { input, expected } = publishedExample('swing-office-location');
    const names = input.attributes as string[];
    const points = Object.fromEntries(names.map((name, k) => [name, (input.points as number[])[k]!]));
    for (const method of [swingWeights, directWeights, smartWeights])
      names.forEach((name, k) => {
        expect(method(points)[name]).toBeCloseTo((expected.weights as number[])[k]!, 12);
      });
  });

  it('name the method and the criterion that is wrong', () => {
    expect(() => swingWeights({ cost: -1 })).toThrow(/swingWeights: the weight of cost is -1/);
    expect(() => directWeights({ cost: 0 })).toThrow(/directWeights: all weights are 0/);
    expect(() => smartWeights({})).toThrow(/smartWeights: all weights are 0/);
  });

  it('take weights whose sum is no double', () => {
    expect(directWeights({ a: Number.MAX_VALUE, b: Number.MAX_VALUE })).toEqual({ a: 0.5, b: 0.5 });
  });
});

describe('weights by rank', () => {
  it.each([2, 3, 4, 5, 6, 8, 10])('give the closed forms for %i criteria', (n) => {
    const id = `rank-weights-n${n}`;
    for (const [name, method] of [
      ['roc', rankOrderCentroid],
      ['rs', rankSumWeights],
      ['rr', rankReciprocalWeights],
    ] as const)
      Object.values(method(items(n))).forEach((weight, k) => {
        expect(weight).toBeCloseTo(publishedFigures(id, name)[k]!, 12);
      });
  });

  it('refuse an empty order and a repeated criterion', () => {
    expect(() => rankOrderCentroid([])).toThrow(/no criterion is named/);
    expect(() => rankSumWeights(['a', 'b', 'a'])).toThrow(/a is named twice/);
  });
});

describe('ahp', () => {
  it('reproduces the house of Saaty (1990)', () => {
    const result = ahp({ items: items(8), ratios: houses });
    const { expected } = publishedExample('ahp-saaty1990-house');
    Object.values(result.weights).forEach((weight, k) => {
      expect(weight).toBeCloseTo((expected.weights as number[])[k]!, 3);
    });
    expect(result.consistencyRatio).toBeCloseTo(0.169, 3);
    expect(result.notReciprocal).toEqual([]);
    expect(result.mostInconsistent?.items).toEqual(['c1', 'c3', 'c7']);
    expect(result.mostInconsistent?.factor).toBeCloseTo(54, 9);
  });

  it('keeps eigenvector and geometric mean apart: they rank two criteria of the house differently', () => {
    const weights = (priority: 'eigenvector' | 'geometric') =>
      ahp({ items: items(8), ratios: houses }, { priority }).weights;
    expect(weights('eigenvector').c3).toBeGreaterThan(weights('eigenvector').c7!);
    expect(weights('geometric').c3).toBeLessThan(weights('geometric').c7!);
  });

  it('finds the weights that consistent comparisons come from', () => {
    const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (own) => {
        const ratios = own.map((a) => own.map((b) => a / b));
        const total = own.reduce((a, b) => a + b);
        for (const priority of ['eigenvector', 'geometric', 'column-mean'] as const) {
          const result = ahp({ items: items(own.length), ratios }, { priority });
          Object.values(result.weights).forEach((found, k) => {
            expect(found).toBeCloseTo(own[k]! / total, 10);
          });
          expect(result.consistencyIndex).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it('reports pairs that are not reciprocal and computes all the same', () => {
    const result = ahp({
      items: ['a', 'b'],
      ratios: [
        [1, 3],
        [1, 1],
      ],
    });
    expect(result.notReciprocal).toEqual([['a', 'b']]);
    expect(result.consistencyRatio).toBe(0);
  });

  it('refuses a ratio that is not above 0, no square, and sizes without a random index', () => {
    expect(() =>
      ahp({
        items: ['a', 'b'],
        ratios: [
          [1, 0],
          [1, 1],
        ],
      }),
    ).toThrow(/ratio of a to b is 0/);
    expect(() => ahp({ items: ['a', 'b'], ratios: [[1, 2]] })).toThrow(/no square of 2/);
    const many = items(16);
    expect(() => ahp({ items: many, ratios: many.map(() => many.map(() => 1)) })).toThrow(
      /no random index for 16/,
    );
    expect(() => ahp({ items: items(301), ratios: [] })).toThrow(/ahp: there are 301 items.*from 0 to 300/);
  });
});

describe('a ratio that no double can carry on with', () => {
  it('is refused by name instead of becoming NaN', () => {
    const ratios = [
      [1, 1e200],
      [1e-200, 1],
    ];
    expect(() => ahp({ items: ['x', 'y'], ratios })).toThrow(/ratio of x to y is 1e\+200/);
  });
});

describe('the steps of ahp', () => {
  it('are the comparisons and what they make of the priorities, as it is done by hand', () => {
    const ratios = [
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ];
    const { result, steps } = withSteps((settings) => ahp({ items: ['x', 'y', 'z'], ratios }, settings));
    expect(steps[0]).toEqual({
      name: 'comparisons',
      rows: ['x', 'y', 'z'],
      columns: ['x', 'y', 'z'],
      cells: ratios,
    });
    expect(steps[1]!.columns).toEqual(['priority', 'comparisons × priorities', 'growth']);
    const near = (cells: readonly number[]) => cells.map((cell) => expect.closeTo(cell, 12));
    expect(steps[1]!.cells).toEqual([
      near([4 / 7, 12 / 7, 3]),
      near([2 / 7, 6 / 7, 3]),
      near([1 / 7, 3 / 7, 3]),
    ]);
    expect(result.lambdaMax).toBeCloseTo(3, 12);
  });
});

describe('ahpScores', () => {
  const { input, expected } = publishedExample('ahp-leader');
  const criteria = { items: input.criteria as string[], ratios: input.criteria_matrix as number[][] };
  const under = Object.fromEntries(
    criteria.items.map((id, k) => [
      id,
      { items: input.alternatives as string[], ratios: (input.alternative_matrices as number[][][])[k]! },
    ]),
  );

  it('chooses the leader', () => {
    const { scores } = ahpScores(criteria, under);
    [...scores.values()].forEach((score, k) => {
      expect(score).toBeCloseTo((expected.score as number[])[k]!, 2);
    });
  });

  it('shows what each criterion adds to each score, to the published digits', () => {
    const { steps } = withSteps((settings) => ahpScores(criteria, under, settings));
    expect(steps.map(({ name }) => name)).toEqual([
      'comparisons',
      'priorities',
      ...criteria.items.flatMap((id) => [`comparisons under ${id}`, `priorities under ${id}`]),
      'weighted priorities',
    ]);
    const { rows, columns, cells } = steps.at(-1)!;
    expect([rows, columns]).toEqual([['Tom', 'Dick', 'Harry'], criteria.items]);
    [0.119, 0.392, 0.036].forEach((byExperience, i) => {
      expect(Math.abs(cells[i]![0]! - byExperience)).toBeLessThan(0.001);
    });
  });

  it('wants the same alternatives compared under every criterion', () => {
    const { Age: _, ...rest } = under;
    expect(() => ahpScores(criteria, rest)).toThrow(/under Age other alternatives/);
  });
});

const cars = {
  bestToOthers: { price: 8, quality: 2, style: 1 },
  othersToWorst: { price: 1, quality: 5, style: 8 },
};

describe('bestWorst', () => {
  it('reproduces the choice of a car of Rezaei (2015)', () => {
    const result = bestWorst(cars);
    expect(result.inconsistency).toBeCloseTo(4 - Math.sqrt(14), 12);
    expect(result.consistencyRatio).toBeCloseTo(0.058, 3);
    expect(result.weights.style).toBeCloseTo(0.589, 2);
  });

  it('is exact where comparisons agree, also about intervals', () => {
    const result = bestWorst({ bestToOthers: { a: 1, b: 2, c: 4 }, othersToWorst: { a: 4, b: 2, c: 1 } });
    expect(result.inconsistency).toBe(0);
    expect(result.weights.a).toBeCloseTo(4 / 7, 12);
    expect(result.intervals.b!.low).toBeCloseTo(2 / 7, 12);
    expect(result.intervals.b!.high).toBeCloseTo(2 / 7, 12);
  });

  it('says how far apart weights lie that fit equally well', () => {
    const result = bestWorst({
      bestToOthers: { a: 1, b: 2, c: 3, d: 8 },
      othersToWorst: { a: 8, b: 7, c: 2, d: 1 },
    });
    expect(result.intervals.c!.high - result.intervals.c!.low).toBeGreaterThan(0.01);
    for (const { low, high } of Object.values(result.intervals)) expect(low).toBeLessThanOrEqual(high);
  });

  it('names the list and criterion that lack a ratio', () => {
    expect(() => bestWorst({ bestToOthers: { a: 1, b: 2 }, othersToWorst: { a: 2 } })).toThrow(
      /othersToWorst says nothing of b/,
    );
    expect(() => bestWorst({ bestToOthers: { a: 1, b: 0.5 }, othersToWorst: { a: 2, b: 1 } })).toThrow(
      /says 0.5 of b/,
    );
    expect(() => bestWorst({ bestToOthers: { a: 2, b: 2 }, othersToWorst: { a: 2, b: 1 } })).toThrow(
      /is the best/,
    );
    expect(() => bestWorst({ bestToOthers: { a: 1, b: 2 }, othersToWorst: { a: 2, b: 3 } })).toThrow(
      /is the worst/,
    );
  });
});

describe('bestWorstLinear', () => {
  it('gives the optimum of the linear model', async () => {
    const { weights, inconsistency } = await bestWorstLinear(cars);
    const expected = publishedFigures('bwm-linear', 'weights');
    Object.values(weights).forEach((weight, k) => {
      expect(weight).toBeCloseTo(expected[k]!, 9);
    });
    expect(inconsistency).toBeCloseTo(0.0357142857, 9);
  });
});

describe('spread of criteria', () => {
  it.each([
    ['entropy-elsayed2017', entropyWeights, 6],
    ['entropy-jmcdm', entropyWeights, 8],
    ['critic-diakoulaki1995', criticWeights, 7],
    ['critic-jmcdm', criticWeights, 5],
    ['merec-keshavarz2021', merecWeights, 12],
  ] as const)('reproduces %s', (id, method, digits) => {
    const { shares, measures } = method(publishedTable(id).table);
    Object.values(shares).forEach((share, k) => {
      expect(share).toBeCloseTo(publishedFigures(id, 'weights')[k]!, digits);
    });
    expect(measures).toBe('spread');
  });

  it.each([entropyWeights, criticWeights, merecWeights])(
    'gives a criterion without spread no share',
    (method) => {
      const { table } = weightedTable(
        [
          [1, 5, 2],
          [2, 5, 1],
          [3, 5, 4],
        ],
        ['maximize', 'maximize', 'minimize'],
        [1, 1, 1],
      );
      expect(method(table)).toMatchObject({ shares: { c2: 0 }, withoutSpread: ['c2'] });
      const alike = weightedTable(
        [
          [1, 2],
          [1, 2],
        ],
        ['maximize', 'maximize'],
        [1, 1],
      );
      expect(method(alike.table).shares).toEqual({ c1: 0.5, c2: 0.5 });
    },
  );

  it('shares alike among criteria with spread where CRITIC finds none in conflict', () => {
    const { table } = weightedTable(
      [
        [1, 5, 10],
        [2, 5, 20],
      ],
      ['maximize', 'maximize', 'maximize'],
      [1, 1, 1],
    );
    expect(criticWeights(table)).toMatchObject({
      shares: { c1: 0.5, c2: 0, c3: 0.5 },
      withoutSpread: ['c2'],
    });
  });

  it('refuses what has no share or logarithm', () => {
    const negative = weightedTable([[-1], [2]], ['maximize'], [1]).table;
    expect(() => entropyWeights(negative)).toThrow(/entropyWeights: the performance of a on c1 is negative/);
    const zero = weightedTable([[0], [2]], ['maximize'], [1]).table;
    expect(() => merecWeights(zero)).toThrow(/merecWeights: the performance of a on c1 is 0/);
    expect(Object.values(entropyWeights(zero).shares)).toEqual([1]);
  });
});
