import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expm1 } from '../elementary/expm1.ts';
import { gaussLegendre } from '../elementary/gauss-legendre.ts';
import { log1p, log1pMinusX } from '../elementary/log1p.ts';
import { pow } from '../elementary/pow.ts';
import { cos, sin } from '../elementary/trigonometry.ts';
import { deviance } from './deviance.ts';
import { digamma } from './digamma.ts';
import { erf, erfc } from './erf.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { lgamma, stirlingError } from './lgamma.ts';
import { normalSurvival } from './normal-tail.ts';

const within = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));

describe('elementary functions beside their hard points', () => {
  it('keep the digits of a small argument', () => {
    within(expm1(1e-10), 1.00000000005e-10, 2e-16);
    within(log1p(1e-10), 9.9999999995e-11, 2e-16);
    within(log1pMinusX(1e-6), -4.999996666669166e-13, 2e-15);
  });

  it('agree with the engine within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 300, noNaN: true }), (x) => {
        within(expm1(x), Math.expm1(x), 4e-16);
        if (x > -0.99) within(log1p(x), Math.log1p(x), 4e-16);
      }),
    );
  });

  it('turn huge angles without losing the rest', () => {
    within(sin(1e22), -0.8522008497671888, 3e-16);
    within(cos(1e22), 0.5232147853951389, 3e-16);
    within(sin(Math.PI), 1.2246467991473532e-16, 2e-16);
    expect(sin(Infinity)).toBeNaN();
  });

  it('raise to a power at the ends', () => {
    within(pow(2, 0.5), Math.SQRT2, 2e-16);
    within(pow(1.0001, 5_000_000), 1.3689396838354624e217, 5e-16);
    expect([pow(0, 0), pow(0, 2), pow(0, -1), pow(-1, 2), pow(2, 5000), pow(2, -5000)]).toEqual([
      1,
      0,
      Infinity,
      NaN,
      Infinity,
      0,
    ]);
  });

  it('integrate polynomials exactly', () => {
    const nodes = gaussLegendre(5);
    within(
      nodes.reduce((total, { at, weight }) => total + weight * at ** 8, 0),
      2 / 9,
      1e-15,
    );
    expect(() => gaussLegendre(0)).toThrow(/number of nodes is 0/);
  });
});

describe('special functions', () => {
  it('reproduce tabulated values', () => {
    within(erf(0.5), 0.5204998778130465, 3e-16);
    within(erfc(10), 2.088487583762545e-45, 1e-15);
    within(lgamma(0.5), 0.5723649429247001, 5e-16);
    within(lgamma(100), 359.1342053695754, 5e-16);
    within(digamma(1), -0.5772156649015329, 2e-15);
    within(normalSurvival(10), 7.619853024160527e-24, 1e-15);
    within(incompleteGamma(0.5, 1).upper, 0.15729920705028513, 1e-15);
    within(incompleteBeta(2, 3, 0.1).lower, 0.0523, 1e-15);
  });

  it('keep their digits beside a zero', () => {
    within(lgamma(1 + 1e-9), -5.772157118381039e-10, 1e-12);
    within(digamma(1.4616321449683622), -9.241265521729427e-17, 1e-12);
    within(deviance(1000.001, 1000), 4.999998333097699e-10, 1e-12);
    expect(deviance(0, 3)).toBe(3);
    within(stirlingError(1), 0.08106146679532726, 1e-14);
  });

  it('give two tails that sum to 1', () => {
    const size = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        const beta = incompleteBeta(a, b, x);
        const gamma = incompleteGamma(a, b);
        within(beta.lower + beta.upper, 1, 1e-12);
        within(gamma.lower + gamma.upper, 1, 1e-12);
        expect(Math.min(beta.lower, beta.upper, gamma.lower, gamma.upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('answer outside their domain on purpose', () => {
    expect([lgamma(0), digamma(-1), erf(NaN)]).toEqual([NaN, NaN, NaN]);
    expect([erfc(-9), erfc(40), lgamma(Infinity), normalSurvival(50)]).toEqual([2, 0, Infinity, 0]);
    expect(() => incompleteBeta(0, 1, 0.5)).toThrow(/shapes are 0 and 1/);
    expect(() => incompleteGamma(1, -1)).toThrow(/x is -1/);
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(incompleteBeta(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
  });
});
