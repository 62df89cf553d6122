import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys by code unit, as in RFC 8785, section 3.2.3', () => {
    const value = {
      '€': 'Euro',
      '\r': 'CR',
      \ufb33: 'Hebrew',
      '1': 'One',
      '😀': 'Emoji',
      '\u0080': 'Control',
      ö: 'o',
    };
    const keys = Object.keys(JSON.parse(canonicalJson(value)));
    expect(keys).toEqual(['1', '\r', '\u0080', 'ö', '€', '😀', '\ufb33']);
  });

  it('writes the same text whatever the order of keys', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: undefined })).toBe(canonicalJson({ b: { c: 2, d: 1 } }));
  });

  it('reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([Number.NaN, Infinity, 1n, () => 0, new Map(), new Date(0), [undefined]])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
