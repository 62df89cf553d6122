import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PhiloxCounter, type PhiloxKey, philox4x32 } from './philox.ts';
import { fillUniform, uniformAt } from './uniform.ts';

/** Known answers that come with Random123. */
const known: readonly [PhiloxCounter, PhiloxKey, readonly number[]][] = [
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
];

describe('philox4x32', () => {
  it('gives the known answers of Salmon et al. (2011)', () => {
    for (const [counter, key, words] of known) expect(philox4x32(counter, key)).toEqual(words);
  });
});

const address = fc.record({
  seed: fc.maxSafeNat(),
  stream: fc.nat({ max: 2 ** 32 - 1 }),
});
const start = fc.oneof(fc.nat(100), fc.constantFrom(2 ** 34 - 6, 2 ** 34, 2 ** 52));

describe('fillUniform', () => {
  it('agrees with the plain rounds at every number', () => {
    fc.assert(
      fc.property(address, start, fc.nat(40), (stream, from, count) => {
        const out = new Float64Array(count);
        fillUniform(out, stream, from);
        expect([...out]).toEqual(Array.from({ length: count }, (_, i) => uniformAt(stream, from + i)));
      }),
    );
  });

  it('gives the same numbers whatever the pieces', () => {
    fc.assert(
      fc.property(address, start, fc.nat(40), fc.nat(40), (stream, from, first, second) => {
        const whole = new Float64Array(first + second);
        fillUniform(whole, stream, from);
        const pieces = new Float64Array(first + second);
        fillUniform(pieces.subarray(0, first), stream, from);
        fillUniform(pieces.subarray(first), stream, from + first);
        expect(pieces).toEqual(whole);
      }),
    );
  });

  it('stays inside (0, 1) with the mean and variance of the uniform distribution', () => {
    const out = new Float64Array(100_000);
    fillUniform(out, { seed: 1, stream: 2 });
    const mean = out.reduce((a, b) => a + b) / out.length;
    const variance = out.reduce((a, b) => a + (b - mean) ** 2, 0) / out.length;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.003);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    expect(out.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it('refuses an address that is no whole number', () => {
    const out = new Float64Array(1);
    expect(() => fillUniform(out, { seed: -1, stream: 0 })).toThrow(/the seed is -1/);
    expect(() => fillUniform(out, { seed: 0, stream: 2 ** 32 })).toThrow(/the stream is 4294967296/);
    expect(() => fillUniform(out, { seed: 0, stream: 0 }, 0.5)).toThrow(/the index is 0.5/);
  });
});
