import type { Name } from './names.ts';
import type { Plan } from './plan.ts';

/**
 * A scoring method with its test, exported from the index.
 *
 * It starts as the weighted mean, which runs and is right, so that the tests are green before the method is written.
 *
 * @param area - A folder of packages/scoring/src, such as `value`; empty for the top.
 */
export function methodPlan({ kebab, camel }: Name, area: string): Plan {
  const place = area === '' ? kebab : `${area}/${kebab}`;
  return {
    files: {
      [`packages/scoring/src/${place}.ts`]: source(camel),
      [`packages/scoring/src/${place}.test.ts`]: test(kebab, camel),
      [`.changeset/scoring-${kebab}.md`]: `---\n"@steelyard/scoring": minor\n---\n\nThere is a new method, \`${camel}\`.\n`,
    },
    additions: { 'packages/scoring/src/index.ts': `export { ${camel} } from './${place}.ts';` },
    reminders: [
      `Replace the weighted mean in packages/scoring/src/${place}.ts by the method; loops and guards go one floor down.`,
      'Add its source to docs/bibliography.json and cite it: @see Author (year), Title [key].',
      'Make its first test the published example; then the edges; then every law that holds for it.',
    ],
  };
}

const source = (camel: string) => `import type { PerformanceTable, Scores, Weights } from '@steelyard/model';

/**
 * Score alternatives by the weighted mean of their performances.
 *
 * @param table - n alternatives × m criteria; all criteria in one unit, since they are added.
 * @param weights - One per criterion; no unit, none negative, not all zero.
 * @returns The mean of each alternative, in the criteria's unit.
 */
export function ${camel}(table: PerformanceTable, weights: Weights): Scores {
  const constants = table.criteria.map(({ id }) => weights[id] ?? 0);
  const total = constants.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) {
    throw new RangeError('${camel}: the weights sum to zero, so no mean exists. Give some criterion a weight above zero.');
  }

  const meanOf = (row: readonly number[]) =>
    row.reduce((sum, performance, j) => sum + performance * constants[j]!, 0) / total;
  return new Map(table.alternatives.map((id, i) => [id, meanOf(table.rows[i]!)]));
}
`;

const test = (kebab: string, camel: string) => `import type { PerformanceTable } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { ${camel} } from './${kebab}.ts';

const table: PerformanceTable = {
  alternatives: ['treaty', 'package'],
  criteria: [
    { id: 'deterrence', direction: 'maximize' },
    { id: 'feasibility', direction: 'maximize' },
  ],
  rows: [
    [8, 2],
    [6, 6],
  ],
};

describe('${camel}', () => {
  it('weighs each criterion by its share of the total', () => {
    expect(${camel}(table, { deterrence: 3, feasibility: 1 })).toEqual(new Map([['treaty', 6.5], ['package', 6]]));
  });

  it('refuses weights that sum to zero', () => {
    expect(() => ${camel}(table, { deterrence: 0, feasibility: 0 })).toThrow(/sum to zero/);
  });
});
`;
