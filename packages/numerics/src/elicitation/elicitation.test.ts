import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDistribution } from '../distributions/gaussian.ts';
import { uniformDistribution } from '../distributions/uniform.ts';
import { classicalModel, poolQuantiles } from './classical-model.ts';
import { type FittedKind, fitDistribution } from './fit-distribution.ts';
import { fitMetalog } from './metalog.ts';
import { linearPool, logarithmicPool } from './pool.ts';
import { ElicitationError } from './quantile-judgement.ts';

describe('fitting a distribution to quantiles', () => {
  it('is exact with two quantiles', () => {
    const fit = fitDistribution('lognormal', { probabilities: [0.25, 0.75], quantiles: [1, 4] });
    expect(fit.parameters.mu).toBeCloseTo(Math.log(2), 12);
    expect(fit.parameters.sigma).toBeCloseTo(1.0276615476490782, 12);
    expect(fit.sumOfSquares).toBeLessThan(1e-20);
  });

  it('gives back the distribution that quantiles were taken from', () => {
    const kinds = fc.constantFrom<FittedKind>('normal', 'lognormal', 'gamma', 'beta');
    fc.assert(
      fc.property(
        kinds,
        fc.double({ min: 0.6, max: 8, noNaN: true }),
        fc.double({ min: 0.6, max: 8, noNaN: true }),
        (kind, a, b) => {
          const parameters = { a, b, mean: a, sd: b, mu: a / 8, sigma: b / 8, shape: a, scale: b };
          const rough = fitDistribution('normal', { probabilities: [0.1, 0.9], quantiles: [a, a + b] });
          expect(rough.residuals.every((residual) => Math.abs(residual) < 1e-9)).toBe(true);
          const probabilities = [0.05, 0.5, 0.95];
          const source = sources[kind](parameters);
          const fit = fitDistribution(kind, { probabilities, quantiles: probabilities.map(source.quantile) });
          expect(fit.sumOfSquares).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses quantiles that contradict each other or leave the kind’s range', () => {
    const probabilities = [0.1, 0.9];
    expect(() => fitDistribution('normal', { probabilities, quantiles: [2, 1] })).toThrow(ElicitationError);
    expect(() => fitDistribution('gamma', { probabilities, quantiles: [-1, 1] })).toThrow(/lies above 0/);
    expect(() => fitDistribution('beta', { probabilities, quantiles: [0.5, 1.5] })).toThrow(
      /inside \(0, 1\)/,
    );
    expect(() => fitDistribution('normal', { probabilities: [0.9, 0.1], quantiles: [1, 2] })).toThrow(
      /do not rise/,
    );
    expect(() => fitDistribution('normal', { probabilities: [0.5], quantiles: [1] })).toThrow(/at least two/);
  });
});

const sources = {
  normal: (p: Record<string, number>) => fitted('normal', p.mean!, p.sd!),
  lognormal: (p: Record<string, number>) => fitted('lognormal', p.mu!, p.sigma!),
  gamma: (p: Record<string, number>) => fitted('gamma', p.shape!, p.scale!),
  beta: (p: Record<string, number>) => fitted('beta', p.a!, p.b!),
};

/** A distribution of a kind, by way of two of its own quantiles. */
function fitted(kind: FittedKind, first: number, second: number) {
  const low = kind === 'beta' ? 0.1 + first / 40 : first;
  return fitDistribution(kind, {
    probabilities: [0.2, 0.7],
    quantiles: [low, low + second / (kind === 'beta' ? 20 : 1)],
  }).distribution;
}

describe('the metalog', () => {
  it('passes through its quantiles, as in Keelin (2016)', () => {
    const judgement = { probabilities: [0.1, 0.5, 0.9], quantiles: [10, 20, 40] };
    const metalog = fitMetalog(judgement);
    expect(metalog.coefficients[1]).toBeCloseTo(6.826794199701281, 12);
    expect(judgement.probabilities.map(metalog.quantile)).toEqual([10, 20, 40]);
    const bounded = fitMetalog(judgement, [0, 50]);
    expect(bounded.quantile(1e-6)).toBeGreaterThan(0);
    expect(bounded.quantile(1 - 1e-6)).toBeLessThan(50);
    expect(fitMetalog(judgement, [null, 50]).quantile(0.9)).toBeCloseTo(40, 10);
  });

  it('says when the curve turns back', () => {
    expect(fitMetalog({ probabilities: [0.1, 0.5, 0.9], quantiles: [0, 1, 10] }).feasible).toBe(false);
    expect(fitMetalog({ probabilities: [0.1, 0.5, 0.9], quantiles: [0, 1, 10] }, [-1, null]).feasible).toBe(
      true,
    );
  });

  it('fits more quantiles than it has terms by least squares', () => {
    const probabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
    const normal = normalDistribution({ mean: 5, sd: 2 });
    const metalog = fitMetalog({ probabilities, quantiles: probabilities.map(normal.quantile) });
    expect(metalog.coefficients).toHaveLength(6);
    expect(metalog.quantile(0.6)).toBeCloseTo(normal.quantile(0.6), 2);
  });

  it('refuses bounds inside the quantiles and probabilities at the ends', () => {
    const judgement = { probabilities: [0.1, 0.9], quantiles: [1, 2] };
    expect(() => fitMetalog(judgement, [1, null])).toThrow(/Widen them/);
    expect(() => fitMetalog(judgement).quantile(1)).toThrow(/probability is 1/);
  });
});

describe('the classical model', () => {
  it('gives calibration 1 to an expert whose hits match the probabilities exactly', () => {
    const realizations = [-1, ...new Array<number>(9).fill(0.5), ...new Array<number>(9).fill(1.5), 3];
    const { experts } = classicalModel({ quantiles: [realizations.map(() => [0, 1, 2])], realizations });
    expect(experts[0]).toMatchObject({ bins: [1, 9, 9, 1], calibration: 1, weight: 1 });
  });

  it('has weights that sum to 1 and pools a lone expert to himself', () => {
    const quantiles = [
      [
        [0, 1, 2],
        [3, 5, 8],
        [10, 20, 30],
      ],
      [
        [1, 2, 3],
        [4, 5, 6],
        [15, 18, 21],
      ],
    ];
    const { experts } = classicalModel({ quantiles, realizations: [1.5, 4.4, 22] });
    expect(experts.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 14);
    expect(
      poolQuantiles(
        [
          [1, 2, 3],
          [5, 6, 7],
        ],
        [1, 0],
      ).map((x) => Math.round(x * 1e9) / 1e9),
    ).toEqual([1, 2, 3]);
  });

  it('refuses incomplete answers and a significance nobody reaches', () => {
    const quantiles = [[[0, 1, 2]]];
    expect(() => classicalModel({ quantiles, realizations: [1, 2] })).toThrow(/not every expert/);
    expect(() => classicalModel({ quantiles, realizations: [NaN] })).toThrow(/true value/);
    expect(() => classicalModel({ quantiles, realizations: [9] }, { significance: 0.9 })).toThrow(
      /no expert reaches/,
    );
    expect(() => classicalModel({ quantiles: [[[2, 1, 3]]], realizations: [1] })).toThrow(/do not rise/);
    expect(() => classicalModel({ quantiles: [], realizations: [1] })).toThrow(/no expert/);
    expect(() => poolQuantiles([[1, 2, 3]], [0])).toThrow(/weights do not fit/);
  });
});

describe('pools', () => {
  const left = { distribution: normalDistribution({ mean: -1, sd: 1 }), weight: 1 };
  const right = { distribution: normalDistribution({ mean: 1, sd: 1 }), weight: 1 };

  it('keep disagreement (linear) or average it away (logarithmic)', () => {
    const linear = linearPool([left, right]);
    expect(linear.mean).toBeCloseTo(0, 14);
    expect(linear.variance).toBeCloseTo(2, 12);
    expect(linear.cumulative(linear.quantile(0.3))).toBeCloseTo(0.3, 12);
    const logarithmic = logarithmicPool([left, right]);
    const middle = normalDistribution({ mean: 0, sd: 1 });
    expect(logarithmic.mean).toBeCloseTo(0, 9);
    expect(logarithmic.variance).toBeCloseTo(1, 5);
    for (const p of [0.05, 0.5, 0.9]) expect(logarithmic.quantile(p)).toBeCloseTo(middle.quantile(p), 5);
    expect(logarithmic.density(0) / middle.density(0)).toBeCloseTo(1, 6);
    expect(logarithmic.survival(9) + logarithmic.cumulative(-9)).toBe(0);
  });

  it('give a lone expert back', () => {
    expect(linearPool([left]).quantile(0.2)).toBeCloseTo(left.distribution.quantile(0.2), 12);
  });

  it('refuse experts who exclude each other (logarithmic) and weights that do not fit', () => {
    const low = { distribution: uniformDistribution({ min: 0, max: 1 }), weight: 1 };
    const high = { distribution: uniformDistribution({ min: 2, max: 3 }), weight: 1 };
    expect(() => logarithmicPool([low, high])).toThrow(/no value is possible/);
    expect(linearPool([low, high]).cumulative(1.5)).toBe(0.5);
    expect(() => linearPool([])).toThrow(/weights do not fit/);
    expect(() => linearPool([{ ...low, weight: -1 }])).toThrow(/weights do not fit/);
  });
});
