import {
  publishedExample,
  publishedTable,
  type WeightedTable,
  weightedTable,
  weightedTables,
} from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSteps } from '../steps.ts';
import { electre1 } from './electre-1.ts';
import { electre3 } from './electre-3.ts';
import { electreTri } from './electre-tri.ts';
import { gaiaPlane } from './gaia.ts';
import { kernelOf } from './kernel.ts';
import { mrSort } from './mr-sort.ts';
import type { PreferenceFunction } from './preference-function.ts';
import { promethee, prometheePreferences, prometheeRelation } from './promethee.ts';

const preferencesFor = ({ table }: WeightedTable, preference: PreferenceFunction) =>
  Object.fromEntries(table.criteria.map(({ id }) => [id, preference]));
const limits = { indifferenceThreshold: 0.5, preferenceThreshold: 2 };

describe('promethee', () => {
  it('reproduces the emergency response of Zhao (2013)', () => {
    const problem = publishedTable('promethee-zhao2013');
    const flows = promethee(problem.table, problem.weights, {
      preferences: preferencesFor(problem, { kind: 'usual' }),
    });
    const { expected } = publishedExample('promethee-zhao2013');
    for (const [name, scores] of [
      ['phi', flows.netFlow],
      ['phi_plus', flows.positiveFlow],
      ['phi_minus', flows.negativeFlow],
    ] as const)
      [...scores.values()].forEach((flow, i) => {
        expect(flow).toBeCloseTo((expected[name] as number[])[i]!, 9);
      });
  });

  const functions: readonly PreferenceFunction[] = [
    { kind: 'usual' },
    { kind: 'u-shape', indifferenceThreshold: 1 },
    { kind: 'v-shape', preferenceThreshold: 2 },
    { kind: 'level', ...limits },
    { kind: 'linear', ...limits },
    { kind: 'linear', indifferenceThreshold: 1, preferenceThreshold: 1 },
    { kind: 'gaussian', sigma: 1.5 },
  ];
  it.each(functions)('gives by sorting the flows that every pair gives: $kind', (preference) => {
    fc.assert(
      fc.property(weightedTables({ alternatives: 12 }), (problem) => {
        const { table, weights } = problem;
        const settings = { preferences: preferencesFor(problem, preference) };
        const pairs = prometheePreferences(table, weights, settings);
        const n = table.alternatives.length;
        const flows = promethee(table, weights, settings);
        const mean = (sum: number) => (n === 1 ? 0 : sum / (n - 1));
        table.alternatives.forEach((id, a) => {
          const forth = mean(pairs[a]!.reduce((x, y) => x + y, 0));
          const back = mean(pairs.reduce((sum, row) => sum + row[a]!, 0));
          expect(Math.abs(flows.positiveFlow.get(id)! - forth)).toBeLessThan(1e-12);
          expect(Math.abs(flows.negativeFlow.get(id)! - back)).toBeLessThan(1e-12);
        });
      }),
    );
  });

  it('keeps twelve digits where values are far larger than their differences', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [1e9 + ((i * 37) % 101) / 7]);
    const problem = weightedTable(rows, ['maximize'], [1]);
    const ids = rows.map((_, i) => `x${i}`);
    const table = { ...problem.table, alternatives: ids };
    const settings = { preferences: preferencesFor(problem, { kind: 'linear', ...limits }) };
    const pairs = prometheePreferences(table, problem.weights, settings);
    const { netFlow } = promethee(table, problem.weights, settings);
    ids.forEach((id, a) => {
      const forth = pairs[a]!.reduce((x, y) => x + y, 0);
      const back = pairs.reduce((sum, row) => sum + row[a]!, 0);
      expect(Math.abs(netFlow.get(id)! - (forth - back) / 199)).toBeLessThan(1e-12);
    });
  });

  it('names the criterion whose thresholds are out of order or missing', () => {
    const problem = weightedTable([[1], [2]], ['maximize'], [1]);
    const wrong = preferencesFor(problem, {
      kind: 'linear',
      indifferenceThreshold: 2,
      preferenceThreshold: 1,
    });
    expect(() => promethee(problem.table, problem.weights, { preferences: wrong })).toThrow(
      /linear .* of c1 .*out of order/,
    );
    expect(() => promethee(problem.table, problem.weights, { preferences: {} })).toThrow(
      /no preference function for c1/,
    );
    const flat = preferencesFor(problem, { kind: 'gaussian', sigma: 0 });
    expect(() => promethee(problem.table, problem.weights, { preferences: flat })).toThrow(/sigma above 0/);
  });

  it('gives alternatives that beat each other in a circle net flows of 0, not what rounding leaves', () => {
    const circle = weightedTable(
      [
        [1, 2, 4],
        [2, 4, 1],
        [4, 1, 2],
      ],
      ['maximize', 'maximize', 'maximize'],
      [1, 1, 1],
    );
    const preferences = preferencesFor(circle, { kind: 'v-shape', preferenceThreshold: 3 });
    const { netFlow } = promethee(circle.table, circle.weights, { preferences });
    expect([...netFlow.values()]).toEqual([0, 0, 0]);
  });

  it('gives one alternative flows of 0', () => {
    const problem = weightedTable([[1]], ['maximize'], [1]);
    const flows = promethee(problem.table, problem.weights, {
      preferences: preferencesFor(problem, { kind: 'usual' }),
    });
    expect(flows.netFlow.get('a')).toBe(0);
    expect(prometheeRelation(flows, 'a', 'a')).toBe('indifferent');
  });
});

describe('gaiaPlane', () => {
  it('keeps all variance of two criteria and puts alternatives where their flows are', () => {
    const problem = weightedTable(
      [
        [1, 3],
        [2, 1],
        [3, 2],
      ],
      ['maximize', 'maximize'],
      [1, 2],
    );
    const flows = promethee(problem.table, problem.weights, {
      preferences: preferencesFor(problem, { kind: 'usual' }),
    });
    const plane = gaiaPlane(flows, problem.weights);
    expect(plane.kept).toBeCloseTo(1, 12);
    problem.table.alternatives.forEach((id, i) => {
      const own = [flows.criterionFlows.c1![i]!, flows.criterionFlows.c2![i]!];
      const [x, y] = plane.alternatives[id]!;
      expect(x ** 2 + y ** 2).toBeCloseTo(own[0]! ** 2 + own[1]! ** 2, 12);
    });
    for (const [j, id] of ['c1', 'c2'].entries())
      expect(
        plane.weights[0] * plane.criteria[id]![0] + plane.weights[1] * plane.criteria[id]![1],
      ).toBeCloseTo([1 / 3, 2 / 3][j]!, 12);
  });

  it('draws no plane of more axes than anyone can read', () => {
    const ids = Array.from({ length: 201 }, (_, j) => `c${j}`);
    const flows = {
      netFlow: new Map([['a', 0]]),
      criterionFlows: Object.fromEntries(ids.map((id) => [id, [0]])),
    };
    expect(() => gaiaPlane(flows, Object.fromEntries(ids.map((id) => [id, 1])))).toThrow(
      /gaiaPlane: there are 201 criteria/,
    );
  });

  it('says how much it loses, and draws nothing where all are alike', () => {
    const problem = weightedTable(
      [
        [1, 3, 2, 5],
        [2, 1, 9, 4],
        [3, 2, 4, 1],
        [5, 9, 1, 2],
      ],
      ['maximize', 'maximize', 'maximize', 'maximize'],
      [1, 1, 1, 1],
    );
    const flows = promethee(problem.table, problem.weights, {
      preferences: preferencesFor(problem, { kind: 'usual' }),
    });
    const { kept } = gaiaPlane(flows, problem.weights);
    expect(kept).toBeGreaterThan(0.5);
    expect(kept).toBeLessThan(1);
    const alike = weightedTable(
      [
        [1, 1],
        [1, 1],
      ],
      ['maximize', 'maximize'],
      [1, 1],
    );
    const none = promethee(alike.table, alike.weights, {
      preferences: preferencesFor(alike, { kind: 'usual' }),
    });
    expect(gaiaPlane(none, alike.weights)).toMatchObject({ kept: 1, alternatives: { a: [0, 0], b: [0, 0] } });
  });
});

describe('electre1', () => {
  it('reproduces the kernel of the business location of Cebrián (2009)', () => {
    const { table, weights } = publishedTable('electre1-cebrian2009');
    const result = electre1(table, weights, {
      concordanceThreshold: 0.65,
      discordanceThreshold: 0.35,
      normalization: 'share',
    });
    expect(result.kernel).toEqual(['A5']);
  });

  it('takes alternatives that outrank each other in a circle as one', () => {
    const cycle = [
      [false, true, false, false],
      [false, false, true, false],
      [true, false, false, true],
      [false, false, false, false],
    ];
    expect(kernelOf(cycle)).toEqual([0, 1, 2]);
    expect(kernelOf([[false]])).toEqual([0]);
  });

  it('has no objections where all perform alike, and refuses thresholds that are no shares', () => {
    const alike = weightedTable([[1], [1]], ['maximize'], [1]);
    const settings = { concordanceThreshold: 0.7, discordanceThreshold: 0.3 };
    expect(electre1(alike.table, alike.weights, settings).kernel).toEqual(['a', 'b']);
    expect(() => electre1(alike.table, alike.weights, { ...settings, concordanceThreshold: 2 })).toThrow(
      /is 2/,
    );
  });

  it('takes no shares of a column that is negative somewhere or 0 throughout', () => {
    const settings = {
      concordanceThreshold: 0.7,
      discordanceThreshold: 0.3,
      normalization: 'share',
    } as const;
    const negative = weightedTable([[-3], [1]], ['maximize'], [1]);
    expect(() => electre1(negative.table, negative.weights, settings)).toThrow(
      /electre1: the performance of a on c1 is negative/,
    );
    const nothing = weightedTable([[0], [0]], ['maximize'], [1]);
    expect(() => electre1(nothing.table, nothing.weights, settings)).toThrow(/all performances on c1 are 0/);
  });
});

describe('electre3', () => {
  it('does not prefer where credibilities differ by exactly what the cut discerns, however sums round', () => {
    const { table, weights } = weightedTable(
      [
        [0, 2, 2, 1],
        [2, 2, 0, 0],
      ],
      ['maximize', 'maximize', 'maximize', 'maximize'],
      [5, 2, 5, 3],
    );
    const none = { indifferenceThreshold: 0, preferenceThreshold: 0 };
    const result = electre3(table, weights, { thresholds: { c1: none, c2: none, c3: none, c4: none } });
    expect(result.credibility[0]![1]).toBeCloseTo(10 / 15, 12);
    expect(result.credibility[1]![0]).toBeCloseTo(7 / 15, 12); // 3/15 less, which is 0.3 − 0.15 × 10/15
    expect([result.descending, result.ascending]).toEqual([[['a', 'b']], [['a', 'b']]]);
  });

  const schools = publishedTable('electre3-schools');
  const thresholds = {
    Location: { indifferenceThreshold: 0.2, preferenceThreshold: 1, vetoThreshold: 3.5 },
    Quality: { indifferenceThreshold: 1, preferenceThreshold: 2, vetoThreshold: 4 },
  };

  it('reproduces credibilities and both distillations of the choice of schools', () => {
    const result = electre3(schools.table, schools.weights, { thresholds });
    const { expected } = publishedExample('electre3-schools');
    result.credibility.flat().forEach((sigma, k) => {
      expect(sigma).toBeCloseTo((expected.sigma as number[][]).flat()[k]!, 6);
    });
    const classes = [['School-B', 'School-C'], ['School-D'], ['School-A']];
    expect([result.descending, result.ascending]).toEqual([classes, classes]);
    expect(result.relation[1]).toEqual(['above', 'indifferent', 'indifferent', 'above']);
  });

  it('names the criterion whose thresholds are missing or out of order', () => {
    const { Quality: _, ...rest } = thresholds;
    expect(() => electre3(schools.table, schools.weights, { thresholds: rest })).toThrow(
      /no thresholds for Quality/,
    );
    const wrong = { ...thresholds, Quality: { indifferenceThreshold: 3, preferenceThreshold: 2 } };
    expect(() => electre3(schools.table, schools.weights, { thresholds: wrong })).toThrow(
      /of Quality are out of order/,
    );
  });

  it('puts one alternative into one class', () => {
    const one = weightedTable([[1]], ['maximize'], [1]);
    const result = electre3(one.table, one.weights, {
      thresholds: { c1: { indifferenceThreshold: 0, preferenceThreshold: 0 } },
    });
    expect([result.descending, result.ascending, result.credibility]).toEqual([[['a']], [['a']], [[1]]]);
  });
});

describe('the cut of distillation', () => {
  it('must not rise, or lowering it would never end', () => {
    const { table, weights } = publishedTable('electretri-ghiaus-step');
    const thresholds = Object.fromEntries(
      table.criteria.map(({ id }) => [id, { indifferenceThreshold: 1, preferenceThreshold: 20 }]),
    );
    const distillation = { intercept: -1, slope: 0 };
    expect(() => electre3(table, weights, { thresholds, distillation })).toThrow(/cut falls by -1/);
  });
});

describe('electreTri', () => {
  const id = 'electretri-ghiaus-step';
  const { table, weights } = publishedTable(id);
  const settings = {
    profiles: [
      { c1: 10, c2: 15 },
      { c1: 15, c2: 20 },
    ],
    thresholds: {
      c1: { indifferenceThreshold: 1, preferenceThreshold: 2, vetoThreshold: 4 },
      c2: { indifferenceThreshold: 2, preferenceThreshold: 4, vetoThreshold: 8 },
    },
    cut: 0.7,
  };

  it('sorts the step-by-step example by both rules', () => {
    const result = electreTri(table, weights, settings);
    expect([...result.pessimistic.values()]).toEqual([0, 2, 0]);
    expect([...result.optimistic.values()]).toEqual([0, 2, 2]);
  });

  it('shows what speaks for and against each outranking, as the guide works it out', () => {
    const { result, steps } = withSteps((asked) => electreTri(table, weights, { ...settings, ...asked }));
    expect(result).toEqual(electreTri(table, weights, settings));
    expect(steps.map(({ name }) => name)).toEqual([
      'over profile 1',
      'over profile 2',
      'under profile 1',
      'under profile 2',
    ]);
    const [overFirst, overSecond, , underSecond] = steps;
    expect(overFirst!.columns).toEqual([
      'concordance on c1',
      'concordance on c2',
      'concordance',
      'discordance on c1',
      'discordance on c2',
      'credibility',
    ]);
    const near = (cells: readonly number[]) => cells.map((cell) => expect.closeTo(cell, 12));
    expect(overFirst!.cells[0]).toEqual(near([0.5, 1, 0.65, 0, 0, 0.65]));
    expect(overSecond!.cells[0]).toEqual(near([0, 1, 0.3, 1, 0, 0]));
    expect(underSecond!.cells[2]).toEqual(near([1, 0, 0.7, 0, 0.75, (0.7 * 0.25) / 0.3]));
  });

  it('names what is wrong with profiles and cut', () => {
    const falling = { ...settings, profiles: [...settings.profiles].reverse() };
    expect(() => electreTri(table, weights, falling)).toThrow(/profile 2 is worse than profile 1 on c1/);
    expect(() =>
      electreTri(table, weights, { ...settings, profiles: [{ c1: 1 }, { c1: 2, c2: 3 }] }),
    ).toThrow(/profile 1 has no performance on c2/);
    expect(() => electreTri(table, weights, { ...settings, cut: 0 })).toThrow(/the cut is 0/);
  });
});

describe('mrSort', () => {
  const { table, weights } = publishedTable('mrsort-transport');
  const categories = [
    { name: 'Good', lowerProfile: { Price: 3, Time: 11, Comfort: 3 }, vetoes: { Price: 9 } },
    { name: 'Medium', lowerProfile: { Price: 7, Time: 25, Comfort: 2 }, vetoes: { Comfort: 0 } },
  ];

  it('shows what reaches each profile, how much that weighs and what is vetoed, as it is done by hand', () => {
    const { result, steps } = withSteps((asked) =>
      mrSort(table, weights, { ...asked, categories, lowest: 'Bad', majority: 0.5 }),
    );
    expect([...result.values()]).toEqual(['Good', 'Medium', 'Bad', 'Bad', 'Bad']);
    expect(steps.map(({ name }) => name)).toEqual([
      'reaches Good',
      'reaches Medium',
      'weight that agrees',
      'vetoed',
    ]);
    expect(steps[0]!.columns).toEqual(['Price', 'Time', 'Comfort']);
    expect(steps[0]!.cells).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
    expect(steps[2]!.cells[0]).toEqual([expect.closeTo(4 / 6, 12), expect.closeTo(4 / 6, 12)]);
    expect(steps[3]!.cells).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('sorts the transport example with its vetoes', () => {
    const sorted = mrSort(table, weights, { categories, lowest: 'Bad', majority: 0.5 });
    expect([...sorted.values()]).toEqual(['Good', 'Medium', 'Bad', 'Bad', 'Bad']);
    const rising = [...categories].reverse();
    expect(() => mrSort(table, weights, { categories: rising, lowest: 'Bad', majority: 0.5 })).toThrow(
      /is worse than/,
    );
    expect(() => mrSort(table, weights, { categories, lowest: 'Bad', majority: 2 })).toThrow(/majority is 2/);
  });
});
