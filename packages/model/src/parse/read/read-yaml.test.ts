import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { defaultLimits } from '../limits.ts';
import { readYaml } from './read-yaml.ts';

const codesOf = (text: string) => readYaml(text, defaultLimits).faults.map(({ code }) => code);

describe('readYaml', () => {
  it('reads back what was written', () => {
    const data = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
    );
    fc.assert(
      fc.property(data, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const { value: read, faults } = readYaml(stringify(plain), defaultLimits);
        if (faults.length === 0) expect(read).toEqual(plain);
        else expect(faults.every(({ code }) => code === 'P108')).toBe(true);
      }),
    );
  });

  it.each([
    ['a duplicate key', 'a: 1\na: 2', 'P107'],
    ['a reserved key', '__proto__: { a: 1 }', 'P108'],
    ['a second document', 'a: 1\n---\nb: 2', 'P109'],
    ['not a number', 'a: .nan', 'P112'],
    ['a number beyond all numbers', 'a: 1e999', 'P112'],
    ['a key that is a list', '? [a]\n: 1', 'P113'],
    ['a tag of a program', 'a: !!js/function x', 'P114'],
    ['a timestamp', 'a: !!timestamp 2026-01-01', 'P114'],
    ['an open quote', 'a: "b', 'P101'],
    ['a tab', 'a:\n\tb: 1', 'P101'],
    ['a bad indent', 'a: 1\n  b: 2', 'P101'],
    ['an alias without anchor', 'a: *b', 'P101'],
    ['a map inside itself', 'a: &a { b: *a }', 'P104'],
  ])('reports %s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('keeps days, words and versions as texts, as YAML 1.2 does', () => {
    expect(readYaml('day: 2026-07-01\nanswer: no\n', defaultLimits).value).toEqual({
      day: '2026-07-01',
      answer: 'no',
    });
    expect(readYaml('%YAML 1.1\n---\nanswer: no\n', defaultLimits).value).toEqual({ answer: 'no' });
  });

  it('repeats what an alias names, up to a limit', () => {
    expect(readYaml('a: &a [1]\nb: *a\n', defaultLimits).value).toEqual({ a: [1], b: [1] });
    const levels = 'bcdefghij'.split('').map((name, i) => {
      const before = 'abcdefghi'[i];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    });
    expect(codesOf(`a: &a [x]\n${levels.join('\n')}`)).toEqual(['P105']);
    expect(codesOf(`a: &a 1\nb: [${'*a, '.repeat(1001)}]`)).toEqual(['P106']);
    expect(codesOf(`a: &a 1\nb:\n${'  - *a\n'.repeat(1001)}`)).toEqual(['P106']);
    expect(codesOf(`a: |\n${'  * not an alias\n'.repeat(1001)}`)).toEqual([]);
  });

  it.each([
    ['flow lists', '['.repeat(100_000)],
    ['block lists', '- '.repeat(100_000)],
    ['flow maps', '{a: '.repeat(100_000)],
    ['block maps', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['explicit keys', '? '.repeat(100_000)],
  ])('ends early in deep %s', (_, text) => {
    expect(codesOf(text)).toEqual(['P104']);
  });

  it('ends early in endless directives and marks', () => {
    expect(codesOf('%A\n'.repeat(10_000))).toEqual(['P101']);
    const { faults } = readYaml('a: 1\n'.repeat(5000), { ...defaultLimits, values: 1000 });
    expect(faults.map(({ code }) => code)).toEqual(['P105']);
  });

  it.each([
    ['list items', '- 1\n'],
    ['empty keys', '?\n'],
    ['colons', ':\n'],
    ['empty maps in a list', '- {}\n'],
    ['line breaks', '\n'],
    ['comments', '#\n'],
    ['numbers that are not finite', '- 1e400\n'],
  ])('stops at as many words and marks as there may be values in a file full of %s', (_, line) => {
    const limits = { ...defaultLimits, values: 50_000 };
    const { faults } = readYaml(`a: 1\nb:\n${line.repeat(240_000 / line.length)}`, limits);
    expect(faults.map(({ code }) => code)).toEqual(['P105']);
    expect(faults[0]!.offset).toBeLessThan(175_000);
  });

  it('stops at a text full of backslashes that begin no escape, and reads one full of those that do', () => {
    for (const wrong of ['\\q', '\\B', '\\xg0', '\\UFFFFFFFF'])
      expect(codesOf(`a: "${wrong.repeat(100_000)}"`)).toEqual(['P101']);
    const right = '\\u0457\\x41\\n\\N\\\\\\U0010FFFF';
    expect(readYaml(`a: "${right.repeat(10_000)}"`, defaultLimits).faults).toEqual([]);
    expect(codesOf(`a: "${'\\q'.repeat(3)}"`)).toEqual(['P101']);
  });

  it('finds keys, values and, for what is absent, what is around it', () => {
    const { locate } = readYaml('a:\n  - b: 2\n    c: {d: 3}\ne:\nf: &x {g: 1}\nh: *x\n', defaultLimits);
    expect(locate(['a', 0, 'b'], false)).toBe(10);
    expect(locate(['a', 0, 'c', 'd'], true)).toBe(20);
    expect(locate(['a', 0, 'z'], false)).toBe(7);
    expect(locate(['h', 'g'], false)).toBe(39);
  });
});
