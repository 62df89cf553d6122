import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law, laws } from './laws.ts';
import { publishedExample, publishedTable } from './published-example.ts';
import { tableFeatures, type WeightedTable, weightedTable, weightedTables } from './weighted-tables.ts';

describe('publishedExample', () => {
  it('reads tables by the names in the file', () => {
    const { table, weights } = publishedTable('topsis-hodgett-cars');
    expect(table.alternatives).toEqual(['Corsa', 'Clio', 'Fiesta']);
    expect(weights).toMatchObject({ Economy: 0.25 });
    expect(() => publishedExample('nothing')).toThrow(/there is no nothing/);
  });
});

describe('weightedTables', () => {
  it.each([true, false])('reaches every feature in 1,000 problems (positive: %s)', (positive) => {
    const seen = new Map<string, number>();
    for (const problem of fc.sample(weightedTables({ positive }), { numRuns: 1000, seed: 1 }))
      for (const [feature, present] of Object.entries(tableFeatures(problem)))
        seen.set(feature, (seen.get(feature) ?? 0) + Number(present));
    for (const [feature, count] of seen) {
      const impossible = positive && (feature === 'negativePerformance' || feature === 'zeroPerformance');
      if (impossible) expect([feature, count]).toEqual([feature, 0]);
      else expect([feature, count >= 50]).toEqual([feature, true]);
    }
  });
});

describe('laws', () => {
  const problem = weightedTable(
    [
      [1, 5],
      [2, 4],
      [3, 1],
    ],
    ['maximize', 'minimize'],
    [1, 2],
  );
  const luck = [0.4, 0.6, 0.5, 0.5] as const;
  const sums = ({ table, weights }: WeightedTable) =>
    new Map(
      table.alternatives.map((id, i) => [
        id,
        table.criteria.reduce(
          (sum, c, j) => sum + (c.direction === 'maximize' ? 1 : -1) * weights[c.id]! * table.rows[i]![j]!,
          0,
        ),
      ]),
    );

  it('are kept by a plain weighted sum where it should, and broken where it should not', () => {
    const broken = laws.filter(({ breach }) => breach(sums, problem, luck) !== undefined).map(({ id }) => id);
    expect(broken).toEqual(['scale-unit', 'shift-unit']);
  });

  it.each([
    ['finite', () => new Map([['a', Number.NaN]])],
    ['improving-helps', (p: WeightedTable) => new Map([...sums(p)].map(([id, score]) => [id, -score]))],
    ['dominance', (p: WeightedTable) => new Map([...sums(p)].map(([id, score]) => [id, -score]))],
    ['permute-alternatives', (p: WeightedTable) => new Map(p.table.alternatives.map((id, i) => [id, i]))],
    [
      'permute-criteria',
      (p: WeightedTable) => new Map(p.table.alternatives.map((id, i) => [id, p.table.rows[i]![0]!])),
    ],
    [
      'zero-weight',
      (p: WeightedTable) => new Map(p.table.alternatives.map((id, i) => [id, p.table.rows[i]![0]!])),
    ],
    ['copy-ties', (p: WeightedTable) => new Map(p.table.alternatives.map((id, i) => [id, i]))],
    [
      'mirror-criterion',
      (p: WeightedTable) => new Map(p.table.alternatives.map((id, i) => [id, p.table.rows[i]![0]!])),
    ],
    [
      'independence',
      (p: WeightedTable) =>
        new Map(
          p.table.alternatives.map((id, i) => [id, p.table.rows.length === 3 ? i : -p.table.rows[i]![0]!]),
        ),
    ],
  ] as const)('notice a method that breaks %s', (id, method) => {
    const found = [0.01, 0.5, 0.99].map((first) => law(id).breach(method, problem, [first, 0.9, 0.9, 0.5]));
    expect(found.some((text) => text !== undefined)).toBe(true);
  });
});
