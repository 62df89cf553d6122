import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { crossing, crossingText } from '../../test/crossing.ts';
import { problemFrom } from '../../test/problem-from.ts';
import { parseProblem } from './parse-problem.ts';

it('reads back every problem that was written as YAML, as JSON or not at all', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const problem = problemFrom(g);
      for (const written of [
        stringify(problem),
        JSON.stringify(problem),
        JSON.stringify(problem, null, 2),
        problem,
      ])
        expect(parseProblem(written)).toEqual({ ok: true, problem, warnings: [] });
    }),
  );
});

const json = JSON.stringify(crossing, null, 1);
const patches = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  ',',
  '"',
  "'",
  '{',
  ']',
  '-',
  '#',
  '&a',
  '*a',
  '!',
  '0',
  'NaN',
  '__proto__',
  'ї',
];

it('gives faults with a place for whatever is changed in a file, and never throws', () => {
  const edit = fc.tuple(
    fc.constantFrom(crossingText, json),
    fc.nat(),
    fc.nat(12),
    fc.constantFrom(...patches),
  );
  fc.assert(
    fc.property(edit, ([text, at, length, patch]) => {
      const i = at % text.length;
      const changed = text.slice(0, i) + patch + text.slice(i + length);
      const result = parseProblem(changed, { file: 'changed' });
      const faults = result.ok ? result.warnings : result.faults;
      if (!result.ok) expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
      const lines = changed.split('\n');
      for (const { code, line, column, message, file } of faults) {
        expect(file).toBe('changed');
        if (code === 'P116') continue; // stands for all that are not listed
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1);
        expect(message).toMatch(/[.?!]$/);
      }
    }),
    { numRuns: 200, examples: [[[json, 0, 0, '*a']]] },
  );
});

it('takes any plain data without throwing, and reaches nothing of the language', () => {
  const hostile = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'criteria',
    'alternatives',
    'schemaVersion',
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.dictionary(hostile, tie('node')),
      fc.array(tie('node')),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (value) => {
      for (const input of [value, JSON.stringify(value), stringify(value)]) {
        expect(parseProblem(input).ok).toBe(false);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>).criteria).toBeUndefined();
      }
    }),
  );
});
