import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../problem/problem.ts';
import { problemMigrations } from './migrations.ts';
import { parseProblem, readProblem } from './parse-problem.ts';

const old = readFileSync(new URL('../../fixtures/version-0.yaml', import.meta.url), 'utf8');

const faultsOf = (text: string) => {
  const result = parseProblem(text);
  return result.ok ? [] : result.faults;
};

describe('a file of version 0', () => {
  it('still opens', () => {
    const problem = readProblem(old);
    expect(problem.schemaVersion).toBe(1);
    expect(problem.alternatives.map(({ id, role }) => [id, role])).toEqual([
      ['today', 'baseline'],
      ['ferry', 'candidate'],
    ]);
    expect(problem.performances).toEqual([
      { alternative: 'today', criterion: 'reach', distribution: { kind: 'exact', value: 1200 } },
      { alternative: 'today', criterion: 'cost', distribution: { kind: 'exact', value: 0 } },
      {
        alternative: 'ferry',
        criterion: 'reach',
        distribution: { kind: 'triangular', low: 2000, mode: 5000, high: 7000 },
      },
      { alternative: 'ferry', criterion: 'cost', distribution: { kind: 'exact', value: 12 } },
    ]);
  });

  it.each([
    ['a misspelt option', '  ferry:\n', '  fery:\n', 'P302', 21, 3, 'performances.fery'],
    ['a misspelt criterion', '    reach: {', '    reech: {', 'P302', 22, 5, 'performances.ferry.reech'],
    ['a bound out of order', 'low: 2000', 'low: 6000', 'P310', 22, 49, 'performances.ferry.reach.mode'],
    ['an unknown role', 'role: baseline', 'role: base', 'P204', 6, 11, 'options.0.role'],
    [
      'a row that is no map',
      '    reach: 1200\n    cost: 0\n',
      '    - 1\n',
      'P201',
      19,
      5,
      'performances.today',
    ],
  ])('shows %s where its author wrote it', (_, good, bad, code, line, column, path) => {
    const found = faultsOf(old.replace(good, bad)).find((fault) => fault.code === code);
    expect(found).toMatchObject({ line, column, path });
  });
});

it('refuses a file of a newer version without judging the rest', () => {
  const faults = faultsOf(old.replace('schemaVersion: 0', `schemaVersion: ${schemaVersion + 1}`));
  expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([['P115', 2, 16]]);
});

it.each(['one', '1.5', '[1]'])('says that %s is no version', (version) => {
  const codes = faultsOf(old.replace('schemaVersion: 0', `schemaVersion: ${version}`)).map(
    ({ code }) => code,
  );
  expect(codes).toContain('P204');
});

it('has a migration from each version before the present one', () => {
  expect([...problemMigrations.keys()]).toEqual(
    Array.from({ length: schemaVersion }, (_, version) => version),
  );
});
