import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDistribution, pertDistribution } from './beta.ts';
import type { ContinuousDistribution } from './continuous.ts';
import { fillContinuous } from './fill-continuous.ts';
import { exponentialDistribution, gammaDistribution } from './gamma.ts';
import { lognormalDistribution, normalDistribution } from './gaussian.ts';
import { studentTDistribution } from './student-t.ts';
import { triangularDistribution } from './triangular.ts';
import { truncatedNormalDistribution } from './truncated-normal.ts';
import { uniformDistribution } from './uniform.ts';

const shape = fc.double({ min: 0.3, max: 60, noNaN: true });
const unit = fc.double({ min: 0, max: 1, noNaN: true });

const distributions: fc.Arbitrary<ContinuousDistribution> = fc.oneof(
  fc.tuple(shape, shape).map(([a, b]) => betaDistribution({ a: a + 0.7, b: b + 0.7, min: -2, max: 5 })),
  unit.map((mode) => pertDistribution({ min: 0, mode, max: 1 })),
  unit.map((mode) => triangularDistribution({ min: 0, mode, max: 1 })),
  fc.tuple(shape, shape).map(([k, scale]) => gammaDistribution({ shape: k, scale })),
  shape.map((mean) => exponentialDistribution({ mean })),
  shape.map((df) => studentTDistribution({ df, loc: 1, scale: 2 })),
  shape.map((sd) => normalDistribution({ mean: 3, sd })),
  unit.map((sigma) => lognormalDistribution({ mu: 0.5, sigma: sigma + 0.05 })),
  fc
    .tuple(fc.double({ min: -6, max: 6, noNaN: true }), shape)
    .map(([mean, sd]) => truncatedNormalDistribution({ mean, sd, min: 0, max: 3 })),
  fc.constant(uniformDistribution({ min: 2, max: 4 })),
);
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('continuous distributions', () => {
  it('invert their own probabilities', () => {
    fc.assert(
      fc.property(distributions, probability, (distribution, p) => {
        const x = distribution.quantile(p);
        expect(Math.abs(distribution.cumulative(x) - p)).toBeLessThanOrEqual(1e-10);
        expect(Math.abs(distribution.survival(x) - (1 - p))).toBeLessThanOrEqual(1e-10);
        expect(distribution.density(x)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it('have quantiles that rise with the probability', () => {
    fc.assert(
      fc.property(distributions, probability, probability, (distribution, p, q) => {
        const gap = distribution.quantile(Math.max(p, q)) - distribution.quantile(Math.min(p, q));
        expect(gap).toBeGreaterThanOrEqual(-1e-12 * Math.abs(distribution.quantile(p)));
      }),
      { numRuns: 100 },
    );
  });

  it('keep the digits of a far tail (mpmath, 40 digits)', () => {
    const beta = betaDistribution({ a: 0.5, b: 0.5 });
    expect(beta.quantile(1e-9) / 2.46740110027234e-18).toBeCloseTo(1, 12);
    const t = studentTDistribution({ df: 2.5 });
    expect(t.quantile(1e-9) / -3489.5833953699816).toBeCloseTo(1, 12);
    const cut = truncatedNormalDistribution({ mean: -2, sd: 1, min: 0, max: 3 });
    expect(cut.quantile(1e-9) / 4.2136392021499233e-10).toBeCloseTo(1, 12);
  });

  it('are drawn with their own mean, in pieces or at once', () => {
    const gamma = gammaDistribution({ shape: 2.5, scale: 2 });
    const draws = new Float64Array(2000);
    fillContinuous(draws, gamma, { seed: 1, stream: 0 });
    expect(Math.abs(draws.reduce((a, b) => a + b, 0) / 2000 - 5)).toBeLessThan(0.4);
    const last = new Float64Array(1);
    fillContinuous(last, gamma, { seed: 1, stream: 0 }, 1999);
    expect(last[0]).toBe(draws[1999]);
  });

  it('say that a moment does not exist instead of giving NaN', () => {
    expect(studentTDistribution({ df: 1 })).toMatchObject({ mean: null, variance: null });
    expect(studentTDistribution({ df: 1.5 })).toMatchObject({ mean: 0, variance: null });
  });

  it('are 0 outside their support and end where it ends', () => {
    const pert = pertDistribution({ min: 10, mode: 12, max: 30 });
    expect([pert.density(9), pert.cumulative(9), pert.survival(9)]).toEqual([0, 0, 1]);
    expect([pert.density(31), pert.cumulative(31), pert.survival(31)]).toEqual([0, 1, 0]);
    expect([pert.quantile(0), pert.quantile(1)]).toEqual([10, 30]);
    expect(betaDistribution({ a: 1, b: 3 }).density(0)).toBe(3);
    expect(gammaDistribution({ shape: 1, scale: 2 }).density(0)).toBe(0.5);
  });

  it('refuse parameters that describe nothing, and say which', () => {
    expect(() => triangularDistribution({ min: 1, mode: 1, max: 1 })).toThrow(/needs a width/);
    expect(() => pertDistribution({ min: 0, mode: 2, max: 1 })).toThrow(/mode 2 lies outside/);
    expect(() => betaDistribution({ a: 0, b: 1 })).toThrow(/shape a is 0/);
    expect(() => normalDistribution({ mean: NaN, sd: 1 })).toThrow(/mean is NaN/);
    expect(() => truncatedNormalDistribution({ mean: 0, sd: 1, min: 60, max: 61 })).toThrow(
      /nothing .* is left/,
    );
    expect(() => normalDistribution({ mean: 0, sd: 1 }).quantile(0)).toThrow(/no end at probability 0/);
    expect(() => betaDistribution({ a: 0.5, b: 1 }).density(0)).toThrow(/no finite value/);
    expect(() => uniformDistribution({ min: 0, max: 1 }).quantile(1.5)).toThrow(/probability is 1.5/);
  });
});
