import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';
import { log } from './log.ts';
import { powerOfTwo } from './power-of-two.ts';

const close = (actual: number, expected: number) =>
  Math.abs(actual - expected) <= 4e-16 * Math.max(Math.abs(expected), Number.MIN_VALUE);

describe('log', () => {
  it('agrees with the engine within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true, minExcluded: true }), (x) => {
        expect(close(log(x), Math.log(x))).toBe(true);
      }),
    );
  });

  it('answers at the ends', () => {
    expect([log(0), log(1), log(Infinity), log(-1), log(NaN)]).toEqual([-Infinity, 0, Infinity, NaN, NaN]);
  });
});

describe('exp', () => {
  it('agrees with the engine within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(close(exp(x), Math.exp(x))).toBe(true);
      }),
    );
  });

  it('answers at the ends', () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(NaN)]).toEqual([1, 0, Infinity, NaN]);
    expect(exp(-740)).toBeGreaterThan(0);
    expect(exp(709.7)).toBeLessThan(Infinity);
  });
});

describe('powerOfTwo', () => {
  it('is exact from the smallest double to the largest', () => {
    expect([powerOfTwo(-1074), powerOfTwo(-1), powerOfTwo(0), powerOfTwo(1023)]).toEqual([
      Number.MIN_VALUE,
      0.5,
      1,
      2 ** 1023,
    ]);
    expect([powerOfTwo(-1075), powerOfTwo(1024)]).toEqual([0, Infinity]);
  });
});

describe('expm1', () => {
  it('keeps its digits near 0 and agrees with the engine elsewhere', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(expm1(x) - Math.expm1(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.expm1(x)));
      }),
    );
    expect([expm1(0), expm1(1e-20), expm1(-Infinity), expm1(Infinity)]).toEqual([0, 1e-20, -1, Infinity]);
  });
});
