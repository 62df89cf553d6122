import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { additiveValue } from '../value/additive-value.ts';
import { topValues, valueTable } from '../value/value-table.ts';
import { rankAcceptability, scoreRanges } from './rank-acceptability.ts';
import { tallyRanks } from './tally.ts';
import { sampleValues } from './value-draws.ts';

const weights = { security: 2, cost: 1 };
const spreads = ['fixed', 'around', 'any'] as const;

describe('rankAcceptability', () => {
  it('is the same to the last bit however the draws are cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spreads), fc.nat(900), fc.nat(900), (spread, first, second) => {
        const tally = (from: number, to: number) =>
          tallyRanks(sampleValues(smallProblem, { seed: 5, from, to }), weights, { spread });
        const whole = [tally(0, 1000)];
        const cuts = [0, Math.min(first, second), Math.max(first, second), 1000];
        const pieces = [2, 0, 1].map((k) => tally(cuts[k]!, cuts[k + 1]!));
        expect(rankAcceptability(pieces)).toEqual(rankAcceptability(whole));
        expect(scoreRanges(pieces)).toEqual(scoreRanges(whole));
      }),
      { numRuns: 20 },
    );
  });

  it('gives certainty where nothing is uncertain', () => {
    const certain = {
      ...smallProblem,
      performances: smallProblem.performances.map((performance) => ({
        ...performance,
        distribution: {
          kind: 'exact',
          value: performance.distribution.kind === 'triangular' ? performance.distribution.mode : 0,
        } as const,
      })),
    };
    const draws = sampleValues(certain, { seed: 1, from: 0, to: 50 });
    const tally = tallyRanks(draws, weights, { spread: 'fixed' });
    const scores = additiveValue(topValues(certain, valueTable(certain)), weights);
    for (const { alternative, low, high } of scoreRanges([tally])) {
      expect(low).toBeCloseTo(scores.get(alternative)!, 12);
      expect(high).toBe(low);
    }
    const result = rankAcceptability([tally]);
    expect(result.rankAcceptability.flat().every((share) => share === 0 || share === 1)).toBe(true);
    expect(result.standardErrors.flat().every((error) => error === 0)).toBe(true);
  });

  it('has rows that sum to 1, pairs that sum to 1, and central weights that sum to 1', () => {
    const draws = sampleValues(smallProblem, { seed: 1, from: 0, to: 4000 });
    for (const spread of spreads) {
      const result = rankAcceptability([tallyRanks(draws, weights, { spread })]);
      for (const row of result.rankAcceptability) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      result.pairwiseWinning.forEach((row, a) => {
        row.forEach((share, b) => {
          expect(share + result.pairwiseWinning[b]![a]!).toBeCloseTo(a === b ? 0 : 1, 12);
        });
      });
      for (const central of result.centralWeights)
        if (central) expect(Object.values(central).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });

  it('keeps a weight of 0 at 0 where weights lie around', () => {
    const draws = sampleValues(smallProblem, { seed: 1, from: 0, to: 100 });
    const tally = tallyRanks(draws, { security: 0, cost: 1 }, { spread: 'around' });
    const { centralWeights } = rankAcceptability([tally]);
    expect(centralWeights.filter(Boolean).every((central) => central!.security === 0)).toBe(true);
  });

  it('draws any weights uniformly', () => {
    const draws = sampleValues(smallProblem, { seed: 3, from: 0, to: 20_000 });
    const { weights: none, ...rest } = { weights, ...draws };
    const alike = { ...rest, values: new Float64Array(draws.values.length).fill(0.5) };
    const { centralWeights, rankAcceptability: shares } = rankAcceptability([
      tallyRanks(alike, none, { spread: 'any' }),
    ]);
    expect(centralWeights[0]!.security).toBeCloseTo(0.5, 1);
    expect(shares.map((row) => row[0])).toEqual([1, 1, 1]); // all tie, and ties share the better rank
  });

  it('refuses tallies that mean nothing together', () => {
    const tally = (from: number, to: number) =>
      tallyRanks(sampleValues(smallProblem, { seed: 5, from, to }), weights, { spread: 'fixed' });
    expect(() => rankAcceptability([])).toThrow(/no draws/);
    expect(() => rankAcceptability([tally(0, 10), tally(9, 20)])).toThrow(/draw 9 is counted twice/);
  });

  it('names the cell that cannot be drawn, and what is wrong with draws and sigma', () => {
    const broken = {
      ...smallProblem,
      performances: smallProblem.performances.map((performance, k) =>
        k === 1
          ? { ...performance, distribution: { kind: 'triangular', low: 0, mode: 9, high: 1 } as const }
          : performance,
      ),
    };
    expect(() => sampleValues(broken, { seed: 1, from: 0, to: 5 })).toThrow(
      /sampleValues: the performance of treaty on speed cannot be drawn/,
    );
    expect(() => sampleValues(smallProblem, { seed: 1, from: 5, to: 0 })).toThrow(/draws 5 to 0 is no run/);
    expect(() => sampleValues(smallProblem, { seed: -1, from: 0, to: 5 })).toThrow(/seed/);
    expect(() => sampleValues(smallProblem, { seed: 1, from: 0, to: 5e7 })).toThrow(
      /sampleValues: there are 50000000 draws/,
    );
    const draws = sampleValues(smallProblem, { seed: 1, from: 0, to: 5 });
    expect(() => tallyRanks(draws, weights, { spread: 'around', sigma: -1 })).toThrow(/sigma is -1/);
  });
});
