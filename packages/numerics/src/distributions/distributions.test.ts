import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from './distribution.ts';
import { fillDistribution } from './draw.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { pertQuantile } from './pert-quantile.ts';

const drawn = (distribution: Distribution, count = 50_000) => {
  const out = new Float64Array(count);
  fillDistribution(out, distribution, { seed: 11, stream: 3 });
  return out;
};
const mean = (values: Float64Array) => values.reduce((a, b) => a + b) / values.length;
const deviation = (values: Float64Array) => {
  const centre = mean(values);
  return Math.sqrt(values.reduce((a, b) => a + (b - centre) ** 2, 0) / values.length);
};

describe('normalQuantile', () => {
  it('gives the figures of Wichura (1988)', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 13);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });

  it('undoes normalCdf', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (x) => {
        expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('pertQuantile', () => {
  it('is the uniform power law where the mode is an end', () => {
    const quantile = pertQuantile(0); // F(x) = 1 − (1 − x)^5
    for (const p of [1e-6, 0.01, 0.3, 0.5, 0.9, 0.999, 1 - 1e-9])
      expect(1 - (1 - quantile(p)) ** 5).toBeCloseTo(p, 7);
  });

  it('hits the probability asked for where the mode is in the middle', () => {
    const quantile = pertQuantile(0.5); // F(x) = x³(10 − 15x + 6x²)
    for (let k = 1; k < 2000; k++) {
      const x = quantile(k / 2000);
      expect(Math.abs(x ** 3 * (10 - 15 * x + 6 * x * x) - k / 2000)).toBeLessThan(1e-7);
    }
  });

  it('never falls as the probability rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }),
        fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }),
        (mode, p, q) => {
          const quantile = pertQuantile(mode);
          expect(quantile(Math.min(p, q))).toBeLessThanOrEqual(quantile(Math.max(p, q)));
        },
      ),
    );
  });
});

describe('fillDistribution', () => {
  it('has the mean and spread that each distribution should have', () => {
    const interval = drawn({ kind: 'interval', low: 2, high: 5 });
    expect(mean(interval)).toBeCloseTo(3.5, 1);
    expect(deviation(interval)).toBeCloseTo(3 / Math.sqrt(12), 2);
    const triangular = drawn({ kind: 'triangular', low: 0, mode: 1, high: 5 });
    expect(mean(triangular)).toBeCloseTo(2, 1);
    expect(deviation(triangular)).toBeCloseTo(Math.sqrt(21 / 18), 1);
    const pert = drawn({ kind: 'pert', low: 0, mode: 1, high: 5 });
    expect(mean(pert)).toBeCloseTo(9 / 6, 1);
    expect(deviation(pert)).toBeCloseTo(Math.sqrt((1.5 * 3.5) / 7), 1);
    const normal = drawn({ kind: 'normal', mean: 10, standardDeviation: 2 });
    expect(mean(normal)).toBeCloseTo(10, 1);
    expect(deviation(normal)).toBeCloseTo(2, 1);
  });

  it('keeps to ends and bounds', () => {
    for (const kind of ['triangular', 'pert'] as const) {
      const values = drawn({ kind, low: 1, mode: 1, high: 3 }, 5000);
      expect(values.every((x) => x >= 1 && x <= 3)).toBe(true);
      expect(drawn({ kind, low: 4, mode: 4, high: 4 }, 5)).toEqual(new Float64Array(5).fill(4));
    }
    const cut = new Float64Array(5000);
    fillDistribution(cut, { kind: 'normal', mean: -30, standardDeviation: 1 }, { seed: 1, stream: 1 }, 0, {
      low: 0,
      high: 4,
    });
    expect(cut.every((x) => x >= 0 && x <= 4)).toBe(true);
  });

  it('draws discrete values as often as they are likely, and never one of probability 0', () => {
    const values = drawn({
      kind: 'discrete',
      values: [
        { value: 3, probability: 0 },
        { value: 1, probability: 0.25 },
        { value: 2, probability: 0.75 },
        { value: 9, probability: 0 },
      ],
    });
    expect(new Set(values)).toEqual(new Set([1, 2]));
    expect(values.filter((x) => x === 1).length / values.length).toBeCloseTo(0.25, 1);
  });

  it('names what contradicts itself', () => {
    expect(() => drawn({ kind: 'pert', low: 0, mode: 9, high: 5 })).toThrow(/low, mode and high/);
    expect(() => drawn({ kind: 'interval', low: 1, high: 0 })).toThrow(/ends of the interval/);
    expect(() => drawn({ kind: 'exact', value: NaN })).toThrow(/exact value/);
    expect(() => drawn({ kind: 'normal', mean: 0, standardDeviation: -1 })).toThrow(/standard deviation/);
    expect(() => drawn({ kind: 'discrete', values: [{ value: 1, probability: 0.5 }] })).toThrow(/sum to 0.5/);
  });
});
