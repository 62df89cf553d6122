import { publishedExample, publishedFigures, publishedTable, weightedTable } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { withSteps } from '../steps.ts';
import { aras } from './aras.ts';
import { cocoso } from './cocoso.ts';
import { codas } from './codas.ts';
import { comet } from './comet.ts';
import { copras } from './copras.ts';
import { edas } from './edas.ts';
import { mabac } from './mabac.ts';
import { marcos } from './marcos.ts';
import { spotis } from './spotis.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';

const alike = weightedTable(
  [
    [2, 3],
    [2, 3],
    [2, 3],
  ],
  ['maximize', 'minimize'],
  [1, 2],
);
const negative = weightedTable(
  [
    [-2, 3],
    [2, 3],
    [1, 4],
  ],
  ['maximize', 'minimize'],
  [1, 2],
);
const zeroCost = weightedTable(
  [
    [2, 0],
    [2, 3],
    [1, 4],
  ],
  ['maximize', 'minimize'],
  [1, 2],
);
const values = (scores: ReadonlyMap<string, number>) => [...scores.values()];

function expectPublished(scores: ReadonlyMap<string, number>, id: string, name = 'score') {
  const published = publishedFigures(id, name);
  const { tolerance } = publishedExample(id);
  values(scores).forEach((score, i) => {
    expect(Math.abs(score - published[i]!)).toBeLessThanOrEqual(tolerance);
  });
}

describe('vikor', () => {
  it.each(['w1', 'w2', 'w3', 'w4'])(
    'reproduces the hydropower study of Opricovic & Tzeng (2007), weights %s',
    (set) => {
      const id = `vikor-opricovic2007-${set}`;
      const { table, weights } = publishedTable(id);
      const result = vikor(table, weights);
      expectPublished(result.groupDistance, id, 'S');
      expectPublished(result.largestRegret, id, 'R');
      expectPublished(result.index, id, 'Q');
      expect(result.compromise.map((name) => table.alternatives.indexOf(name))).toEqual(
        publishedFigures(id, 'compromise'),
      );
    },
  );

  it('gives an index of 0 and proposes all where all perform alike', () => {
    const result = vikor(alike.table, alike.weights);
    expect(values(result.index)).toEqual([0, 0, 0]);
    expect(result.compromise).toEqual(['a', 'b', 'c']);
  });

  it('proposes the only alternative there is', () => {
    const one = weightedTable([[1, 2]], ['maximize', 'minimize'], [1, 1]);
    expect(vikor(one.table, one.weights)).toMatchObject({ compromise: ['a'], hasAcceptableAdvantage: true });
  });

  it('refuses a share outside 0 to 1', () => {
    expect(() => vikor(alike.table, alike.weights, { groupShare: 1.2 })).toThrow(/vikor: groupShare is 1.2/);
  });
});

describe('spotis', () => {
  it.each(['ex1', 'ex2', 'esp'])('reproduces %s of Dezert et al. (2020)', (name) => {
    const id = `spotis-dezert2020-${name}`;
    const { table, weights } = publishedTable(id);
    const { input } = publishedExample(id);
    const byCriterion = <T>(list: readonly T[]) =>
      Object.fromEntries(table.criteria.map((criterion, j) => [criterion.id, list[j]!]));
    const bounds = (input.bounds as [number, number][]).map(([low, high]) => ({ low, high }));
    const best = input.expected_solution_point as number[] | undefined;
    const scores = spotis(table, weights, {
      bounds: byCriterion(bounds),
      ...(best && { expectedSolution: byCriterion(best) }),
    });
    expectPublished(scores, id);
  });

  it('names the criterion without bounds or without a range between them', () => {
    expect(() => spotis(alike.table, alike.weights, { bounds: { c1: { low: 0, high: 1 } } })).toThrow(
      /bounds of c2 are missing/,
    );
    const flat = { c1: { low: 0, high: 1 }, c2: { low: 1, high: 1 } };
    expect(() => spotis(alike.table, alike.weights, { bounds: flat })).toThrow(/bounds of c2 are 1 and 1/);
  });
});

describe('codas', () => {
  it('scores 0 where all are equally far from the worst, not what rounding leaves', () => {
    const rotated = weightedTable(
      [
        [2, 5, 3, 9],
        [5, 3, 9, 2],
        [3, 9, 2, 5],
        [9, 2, 5, 3],
      ],
      ['maximize', 'maximize', 'maximize', 'maximize'],
      [1, 1, 1, 1],
    );
    expect(values(codas(rotated.table, rotated.weights))).toEqual([0, 0, 0, 0]);
  });

  it.each(['codas-badi2017', 'codas-robot'])('reproduces %s', (id) => {
    const { table, weights } = publishedTable(id);
    expectPublished(codas(table, weights), id);
  });

  it('scores 0 where all perform alike', () => {
    expect(values(codas(alike.table, alike.weights))).toEqual([0, 0, 0]);
  });

  it('names the cell that it would divide by, and refuses a negative threshold', () => {
    expect(() => codas(zeroCost.table, zeroCost.weights)).toThrow(/codas: the performance of a on c2 is 0/);
    expect(() => codas(alike.table, alike.weights, { threshold: -1 })).toThrow(/threshold is -1/);
  });
});

describe('edas', () => {
  it.each(['edas-yazdani2020', 'edas-jmcdm'])('reproduces %s', (id) => {
    const { table, weights } = publishedTable(id);
    expectPublished(edas(table, weights), id);
  });

  it('scores 0.5 where all perform alike, also at a mean that rounds', () => {
    const tenths = weightedTable([[0.1], [0.1], [0.1]], ['maximize'], [1]);
    expect(values(edas(tenths.table, tenths.weights))).toEqual([0.5, 0.5, 0.5]);
  });

  it('refuses a mean of 0 or less', () => {
    const balanced = weightedTable([[-1], [1]], ['maximize'], [1]);
    expect(() => edas(balanced.table, balanced.weights)).toThrow(/mean performance on c1 is 0/);
  });
});

describe('copras', () => {
  it.each(['copras-road-design-1', 'copras-road-design-2'])('reproduces %s', (id) => {
    const { table, weights } = publishedTable(id);
    expectPublished(copras(table, weights), id);
  });

  it('punishes cost, which one library in use rewards', () => {
    const costs = weightedTable(
      [
        [1, 5],
        [1, 10],
      ],
      ['maximize', 'minimize'],
      [1, 1],
    );
    const [cheap, dear] = values(copras(costs.table, costs.weights));
    expect(cheap).toBeGreaterThan(dear!);
  });

  it('rests on the maximized criteria where none is minimized', () => {
    const gains = weightedTable([[1], [2]], ['maximize'], [1]);
    expect(values(copras(gains.table, gains.weights))).toEqual([0.5, 1]);
  });

  it('names the cell that has no ratio', () => {
    expect(() => copras(negative.table, negative.weights)).toThrow(
      /copras: the performance of a on c1 is negative/,
    );
  });
});

describe('marcos', () => {
  it.each(['marcos-ulutas2020', 'marcos-jmcdm'])('reproduces %s', (id) => {
    const { table, weights } = publishedTable(id);
    expectPublished(marcos(table, weights), id);
  });

  it('tends to the ratio to the ideal where the anti-ideal is worth nothing', () => {
    const zero = weightedTable(
      [
        [0, 1],
        [2, 0],
      ],
      ['maximize', 'maximize'],
      [1, 1],
    );
    expect(values(marcos(zero.table, zero.weights))).toEqual([0.5, 0.5]);
    const nothing = weightedTable([[0], [2]], ['maximize'], [1]);
    expect(values(marcos(nothing.table, nothing.weights))).toEqual([0, 1]);
  });
});

describe('mabac', () => {
  it('reproduces Pamučar & Ćirović (2015)', () => {
    const { table, weights } = publishedTable('mabac-pamucar2015');
    expectPublished(mabac(table, weights), 'mabac-pamucar2015');
  });

  it('scores 0 where all perform alike', () => {
    expect(values(mabac(alike.table, alike.weights))).toEqual([0, 0, 0]);
  });
});

describe('aras', () => {
  it('reproduces Stanujkic (2015)', () => {
    const { table, weights } = publishedTable('aras-stanujkic2015');
    expectPublished(aras(table, weights), 'aras-stanujkic2015');
  });

  it('scores 1 where all perform alike', () => {
    values(aras(alike.table, alike.weights)).forEach((score) => {
      expect(score).toBeCloseTo(1, 12);
    });
  });

  it('refuses a column of zeros', () => {
    const zeros = weightedTable([[0], [0]], ['maximize'], [1]);
    expect(() => aras(zeros.table, zeros.weights)).toThrow(/all performances on c1 are 0/);
  });
});

describe('cocoso', () => {
  it('reproduces Yazdani et al. (2019)', () => {
    const { table, weights } = publishedTable('cocoso-yazdani2019');
    expectPublished(cocoso(table, weights), 'cocoso-yazdani2019');
  });

  it('names the alternative that is the worst on everything', () => {
    const worst = weightedTable(
      [
        [1, 5],
        [3, 2],
      ],
      ['maximize', 'minimize'],
      [1, 1],
    );
    expect(() => cocoso(worst.table, worst.weights)).toThrow(/cocoso: a is the worst on every criterion/);
  });
});

describe('comet', () => {
  const id = 'comet-paradowski2021';
  const { table, weights } = publishedTable(id);
  const judge = (objects: typeof table) => topsis(objects, weights, { normalization: 'minmax' });

  it('reproduces the choice of processors of Paradowski et al. (2021)', () => {
    const levels = publishedExample(id).input.characteristic_values as number[][];
    const characteristicValues = Object.fromEntries(
      table.criteria.map((criterion, j) => [criterion.id, levels[j]!]),
    );
    expectPublished(comet(table, { characteristicValues, judge }), id);
  });

  it('shows the objects with their preferences and where each performance lies, as it is done by hand', () => {
    const one = weightedTable([[2.5, 0.5]], ['maximize', 'maximize'], [1, 1]);
    const sums = (objects: typeof table) =>
      new Map(
        objects.alternatives.map((name, k) => [name, objects.rows[k]![0]! / 10 + objects.rows[k]![1]!]),
      );
    const { result, steps } = withSteps((settings) =>
      comet(one.table, { ...settings, characteristicValues: { c1: [0, 10], c2: [0, 1] }, judge: sums }),
    );
    expect(steps).toEqual([
      {
        name: 'characteristic objects',
        rows: ['object-0', 'object-1', 'object-2', 'object-3'],
        columns: ['c1', 'c2', 'preference'],
        cells: [
          [0, 0, 0],
          [0, 1, 0.5],
          [10, 0, 0.5],
          [10, 1, 1],
        ],
      },
      { name: 'places among the values', rows: ['a'], columns: ['c1', 'c2'], cells: [[1.25, 1.5]] },
    ]);
    // 0.75 × 0.5 of object 1, 0.25 × 0.5 of object 2, 0.25 × 0.5 of object 3
    expect(result.get('a')).toBeCloseTo(0.375 * 0.5 + 0.125 * 0.5 + 0.125 * 1, 12);
  });

  it('scores 0 where the judge holds all objects equal, and refuses levels that do not rise', () => {
    const one = weightedTable([[1], [2]], ['maximize'], [1]);
    const flat = (objects: typeof table) => new Map(objects.alternatives.map((name) => [name, 3]));
    expect(values(comet(one.table, { characteristicValues: { c1: [0, 5] }, judge: flat }))).toEqual([0, 0]);
    expect(() => comet(one.table, { characteristicValues: { c1: [5, 0] }, judge: flat })).toThrow(/5, 0/);
    expect(() => comet(one.table, { characteristicValues: {}, judge: flat })).toThrow(/missing/);
  });
});

describe('settings that are no number', () => {
  const { table, weights } = weightedTable([[1], [2]], ['maximize'], [1]);

  it('are refused by SPOTIS and COMET instead of becoming NaN', () => {
    const bounds = { c1: { low: 0, high: 3 } };
    expect(() => spotis(table, weights, { bounds, expectedSolution: { c1: Number.NaN } })).toThrow(
      /expected solution on c1 is NaN/,
    );
    const characteristicValues = { c1: [0, 5] };
    expect(() => comet(table, { characteristicValues, judge: () => new Map() })).toThrow(
      /value of object-0 on the judge’s scale is undefined/,
    );
  });
});

describe('withSteps', () => {
  it('shows what a method made on the way, only when asked', () => {
    const { result, steps } = withSteps((settings) => edas(alike.table, alike.weights, settings));
    expect(result).toEqual(edas(alike.table, alike.weights));
    expect(steps.map(({ name }) => name)).toEqual(['above average', 'below average']);
    expect(steps[0]).toMatchObject({
      rows: ['a', 'b', 'c'],
      columns: ['c1', 'c2'],
      cells: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    });
  });

  it.each([
    ['topsis', topsis, ['normalized', 'weighted', 'ideal points', 'distances']],
    ['aras', aras, ['normalized']],
    ['codas', codas, ['weighted', 'distances']],
    ['copras', copras, ['weighted shares', 'benefits and costs']],
    ['mabac', mabac, ['weighted', 'border']],
    ['marcos', marcos, ['normalized']],
  ])('lays out the steps of %s', (_, method, names) => {
    const { table, weights } = publishedTable('copras-road-design-1');
    const { steps } = withSteps((settings) => method(table, weights, settings));
    expect(steps.map(({ name }) => name)).toEqual(names);
    for (const { rows, columns, cells } of steps) {
      expect(cells.length).toBe(rows.length);
      expect(cells.every((row) => row.length === columns.length && row.every(Number.isFinite))).toBe(true);
    }
  });
});
