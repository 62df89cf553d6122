import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readJson } from './read-json.ts';

const codesOf = (text: string) =>
  readJson(text, defaultLimits).faults.map(({ code, offset }) => `${code}@${offset}`);

describe('readJson', () => {
  it('reads what the language reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected: unknown = JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
        const { value, faults } = readJson(text, defaultLimits);
        if (faults.length === 0) expect(value).toEqual(expected);
        else expect(faults.every(({ code }) => code === 'P108')).toBe(true);
      }),
    );
  });

  it('refuses what the language refuses', () => {
    const nearlyJson = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '1', 'x', '\\', '\n'),
    );
    fc.assert(
      fc.property(nearlyJson, ([text, at, patch]) => {
        const i = at % (text.length + 1);
        const changed = text.slice(0, i) + patch + text.slice(i + 1);
        let wellFormed = true;
        try {
          JSON.parse(changed);
        } catch {
          wellFormed = false;
        }
        if (!wellFormed) expect(readJson(changed, defaultLimits).faults).not.toEqual([]);
      }),
    );
  });

  it.each([
    ['a duplicate key', '{"a":1,"a":2}', 'P107@7'],
    ['a reserved key', '{"a":1,"__proto__":{}}', 'P108@7'],
    ['NaN', '{"a": NaN}', 'P112@6'],
    ['infinity', '[-Infinity]', 'P112@1'],
    ['a number beyond all numbers', '[1e999]', 'P112@1'],
    ['a comma too many', '[1,2,]', 'P102@4'],
    ['a comma too few', '{"a":1 "b":2}', 'P102@7'],
    ['single quotes', "{'a':1}", 'P102@1'],
    ['an open text', '{"a":"b', 'P102@5'],
    ['an open bracket', '[1', 'P102@2'],
    ['a bad escape', '["\\q"]', 'P102@1'],
    ['a leading zero', '[01]', 'P102@1'],
    ['a line break in a text', '["a\nb"]', 'P102@3'],
    ['more after the end', '{} {}', 'P102@3'],
  ])('reports %s', (_, text, fault) => {
    expect(codesOf(text)).toEqual([fault]);
  });

  it('goes on after what can be mended', () => {
    expect(readJson('{"a":[1,],"b":NaN "c":3}', defaultLimits)).toMatchObject({ value: { a: [1], c: 3 } });
  });

  it('finds keys, values and, for what is absent, what is around it', () => {
    const { locate } = readJson('{\n "a": [1, {"b": 2}]\n}', defaultLimits);
    expect(locate([], false)).toBe(0);
    expect(locate(['a'], true)).toBe(3);
    expect(locate(['a'], false)).toBe(8);
    expect(locate(['a', 1, 'b'], false)).toBe(18);
    expect(locate(['a', 1, 'c'], true)).toBe(12);
  });

  it.each([
    ['depth', '['.repeat(1000), 'P104'],
    ['values', `[${'1,'.repeat(2000)}1]`, 'P105'],
    ['faults', `[${'1 '.repeat(900)}]`, 'P102'],
  ])('ends at its limit of %s', (_, text, code) => {
    const { value, faults } = readJson(text, { ...defaultLimits, values: 1000 });
    expect(value).toBeUndefined();
    expect(faults.at(-1)?.code).toBe(code);
  });
});
