import { publishedExample } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { confidenceFactors, rankEntropy } from './confidence.ts';
import { drawConstrainedWeights } from './constrained-draws.ts';
import { exactRankAcceptability } from './exact-acceptability.ts';
import { sampleOrdinalValues } from './ordinal-draws.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { smaa } from './smaa.ts';
import { tallyGivenWeights, tallyRanks } from './tally.ts';
import { certainValues, sampleValues } from './value-draws.ts';

const valuesOf = (rows: readonly (readonly number[])[]) => ({
  alternatives: rows.map((_, i) => `a${i}`),
  criteria: rows[0]!.map((_, j) => `c${j}`),
  rows,
});
const exactIds = ['smaa2-exact-three-corners', 'smaa2-exact-corner-and-middle', 'smaa2-exact-with-dominated'];

describe('exactRankAcceptability', () => {
  it.each(exactIds)('gives the areas of %s', (id) => {
    const { input, expected } = publishedExample(id);
    const result = exactRankAcceptability(valuesOf(input.values as number[][]));
    result.rankAcceptability.flat().forEach((share, k) => {
      expect(share).toBeCloseTo((expected.rank_acceptability as number[][]).flat()[k]!, 12);
    });
    result.centralWeights.forEach((weights, k) => {
      const central = (expected.central_weights as (number[] | null)[])[k]!;
      if (central === null) expect(weights).toBeNull();
      else
        Object.values(weights!).forEach((weight, j) => {
          expect(weight).toBeCloseTo(central[j]!, 12);
        });
    });
  });

  it('cuts two criteria at the crossings, and leaves one criterion whole', () => {
    const two = exactRankAcceptability(
      valuesOf([
        [1, 0],
        [0, 1],
        [0.4, 0.4],
      ]),
    );
    expect(two.rankAcceptability.map(([first]) => first!.toFixed(12))).toEqual([
      '0.500000000000',
      '0.500000000000',
      '0.000000000000',
    ]);
    expect(two.centralWeights[0]).toMatchObject({ c0: expect.closeTo(0.75, 12) });
    const one = exactRankAcceptability(valuesOf([[0.3], [0.7]]));
    expect(one.rankAcceptability).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('is as exact where criteria have units a billion times apart', () => {
    const result = exactRankAcceptability(
      valuesOf([
        [1e9, 0, 0],
        [0, 1, 0],
        [1e9, 1e-6, 0],
      ]),
    );
    const ratio = (1 - 1e-6) / 1e9; // of the first weight to the second, up to which the second alternative leads
    const share = ratio / (1 + ratio);
    expect(result.pairwiseWinning[2]![0]).toBe(1);
    expect(result.rankAcceptability[1]![0]! / share).toBeCloseTo(1, 8);
    const central = [share / 3, (2 - share) / 3, 1 / 3];
    Object.values(result.centralWeights[1]!).forEach((weight, j) => {
      expect(weight / central[j]!).toBeCloseTo(1, 8);
    });
  });

  it('gives alternatives of the same values the better rank, and half of each win', () => {
    const { input } = publishedExample('smaa2-tie-identical');
    const result = exactRankAcceptability(valuesOf(input.values as number[][]));
    expect(result.rankAcceptability[0]).toEqual(result.rankAcceptability[1]);
    expect(result.pairwiseWinning[0]![1]).toBeCloseTo(0.5, 12);
  });

  it('agrees with draws within four standard errors', () => {
    const unit = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 4 }),
        fc.nat(),
        (rows, seed) => {
          const values = valuesOf(rows);
          const exact = exactRankAcceptability(values);
          const sampled = smaa(values, { sampleCount: 4000, seed });
          exact.rankAcceptability.flat().forEach((share, k) => {
            const error = Math.sqrt((share * (1 - share)) / 4000);
            expect(Math.abs(sampled.rankAcceptability.flat()[k]! - share)).toBeLessThanOrEqual(
              5 * error + 1e-3,
            );
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses more than three criteria and values that are none', () => {
    expect(() => exactRankAcceptability(valuesOf([[1, 2, 3, 4]]))).toThrow(/there are 4 criteria/);
    expect(() => exactRankAcceptability(valuesOf([[Number.NaN]]))).toThrow(/value of a0 on c0 is NaN/);
  });
});

describe('smaa', () => {
  it('lies within four standard errors of the exact figures at 100,000 draws', () => {
    const { input, expected } = publishedExample('smaa2-exact-corner-and-middle');
    const result = smaa(valuesOf(input.values as number[][]), { sampleCount: 100_000, seed: 7 });
    result.rankAcceptability.flat().forEach((share, k) => {
      const exact = (expected.rank_acceptability as number[][]).flat()[k]!;
      expect(Math.abs(share - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / 100_000));
    });
  });

  it('keeps around stated weights where asked', () => {
    const values = valuesOf([
      [1, 0],
      [0, 1],
    ]);
    const result = smaa(values, { sampleCount: 1000, seed: 1, spread: 'around', weights: { c0: 9, c1: 1 } });
    expect(result.rankAcceptability[0]![0]).toBe(1);
    expect(() => smaa(valuesOf([[Number.NaN]]), { sampleCount: 10, seed: 1 })).toThrow(
      /value of a0 on c0 is NaN/,
    );
  });
});

describe('drawConstrainedWeights', () => {
  const criteria = ['x', 'y', 'z'];

  it('respects order, interval and ratio statements in every draw', () => {
    const { weights, mixing } = drawConstrainedWeights(
      criteria,
      [
        { kind: 'order', more: 'x', less: 'y' },
        { kind: 'interval', criterion: 'z', low: 0.1, high: 0.2 },
        { kind: 'ratio', criterion: 'x', to: 'y', low: 1, high: 2 },
      ],
      { seed: 1, count: 400 },
    );
    for (let i = 0; i < 400; i++) {
      const [x, y, z] = [weights[i]!, weights[400 + i]!, weights[800 + i]!];
      expect(x + y + z).toBeCloseTo(1, 12);
      expect(x).toBeGreaterThanOrEqual(y - 1e-12);
      expect(x).toBeLessThanOrEqual(2 * y + 1e-12);
      expect(z).toBeGreaterThanOrEqual(0.1 - 1e-12);
      expect(z).toBeLessThanOrEqual(0.2 + 1e-12);
    }
    expect(mixing).toBeDefined();
  });

  it('feeds tallies', () => {
    const draws = certainValues(
      valuesOf([
        [1, 0, 0],
        [0, 1, 0.5],
      ]),
      { seed: 1, from: 0, to: 300 },
    );
    const { weights } = drawConstrainedWeights(
      draws.criteria,
      [{ kind: 'interval', criterion: 'c0', low: 0.7, high: 1 }],
      { seed: 1, count: 300 },
    );
    expect(rankAcceptability([tallyGivenWeights(draws, weights)]).rankAcceptability[0]).toEqual([1, 0]);
  });

  it('gives weights that are counted only where there is one for each draw', () => {
    const draws = certainValues(valuesOf([[1, 0]]), { seed: 1, from: 0, to: 3 });
    const counting = (weights: readonly number[]) => () =>
      tallyGivenWeights(draws, Float64Array.from(weights));
    expect(counting([1, 1, 1, 0, 0, 0])).not.toThrow();
    expect(counting([1, 1, 0, 0])).toThrow(/tallyGivenWeights: there are 4 weights.*from 6 to 6/);
    expect(counting([1, 1, Number.NaN, 0, 0, 0])).toThrow(/there are 5 finite weights/);
  });

  it('names statements that contradict each other or are about nothing', () => {
    const contrary = [
      { kind: 'interval', criterion: 'x', low: 0.8, high: 1 },
      { kind: 'order', more: 'y', less: 'x' },
    ] as const;
    expect(() => drawConstrainedWeights(criteria, contrary, { seed: 1, count: 10 })).toThrow(
      /leave no weights to draw/,
    );
    expect(() =>
      drawConstrainedWeights(criteria, [{ kind: 'order', more: 'q', less: 'x' }], { seed: 1, count: 10 }),
    ).toThrow(/names q/);
  });

  it('refuses by name what it would walk for hours, or nowhere', () => {
    const drawing = (ids: readonly string[], count: number, seed = 1) => {
      return () => drawConstrainedWeights(ids, [], { seed, count });
    };
    expect(drawing(criteria, 1e9)).toThrow(
      /drawConstrainedWeights: there are 1000000000 draws\. .*from 0 to 100000000\./,
    );
    expect(drawing(criteria, 1e7)).toThrow(/10000000 draws of 3 weights.*from 1 to 1000000\./);
    const thirty = Array.from({ length: 30 }, (_, j) => `c${j}`);
    expect(drawing(thirty, 1e5)).toThrow(/from 1 to 37037\./);
    expect(
      drawing(
        Array.from({ length: 2000 }, (_, j) => `c${j}`),
        1,
      ),
    ).toThrow(/there are 2000 criteria/);
    expect(drawing(criteria, 0)).toThrow(/0 draws/);
    expect(drawing(criteria, 10, -1)).toThrow(/seed -1/);
    expect(drawing(['x'], 10)).toThrow(/there are 1 criteria/);
    expect(drawing(['x', 'x'], 10)).toThrow(/two have the criterion id x/);
  });
});

describe('the limits of smaa', () => {
  const values = valuesOf([
    [1, 0],
    [0, 1],
  ]);

  it('refuses by name more draws than anyone waits for, and says how to go on', () => {
    expect(() => smaa(values, { seed: 1, sampleCount: 1e9 })).toThrow(
      /certainValues: there are 1000000000 draws.*from 0 to 100000000\./,
    );
    expect(() => smaa(values, { seed: 1, sampleCount: 9e7, spread: 'around' })).toThrow(
      /tallyRanks: there are 90000000 draws.*from 0 to 67108864/,
    );
    expect(() => smaa(values, { seed: 0.5, sampleCount: 10 })).toThrow(/seed 0.5/);
  });

  it('refuses to keep more scores than memory holds', () => {
    const draws = certainValues(values, { seed: 1, from: 0, to: 9e7 });
    expect(() => tallyRanks(draws, { c0: 1, c1: 1 }, { spread: 'fixed' })).toThrow(/from 0 to 67108864/);
  });
});

describe('sampleOrdinalValues', () => {
  const places = valuesOf([
    [1, 0.2],
    [2, 0.9],
    [3, 0.4],
    [2, 0.1],
  ]);

  it('keeps the order of places in every draw, from 1 to 0, and ties equal places', () => {
    const draws = sampleOrdinalValues(places, ['c0'], { seed: 1, from: 0, to: 200 });
    const at = (i: number, j: number, draw: number) => draws.values[(i * 2 + j) * 200 + draw]!;
    for (let draw = 0; draw < 200; draw++) {
      expect([at(0, 0, draw), at(2, 0, draw)]).toEqual([1, 0]);
      expect(at(1, 0, draw)).toBe(at(3, 0, draw));
      expect(at(1, 0, draw)).toBeGreaterThan(0);
      expect(at(1, 0, draw)).toBeLessThan(1);
      expect(at(1, 1, draw)).toBe(0.9);
    }
    const piece = sampleOrdinalValues(places, ['c0'], { seed: 1, from: 50, to: 60 });
    expect(piece.values.subarray(20, 30)).toEqual(draws.values.subarray(2 * 200 + 50, 2 * 200 + 60));
  });

  it('tallies under any spread of weights', () => {
    const draws = sampleOrdinalValues(places, ['c0'], { seed: 1, from: 0, to: 200 });
    for (const spread of ['any', 'around', 'fixed'] as const) {
      const { rankAcceptability: shares } = rankAcceptability([
        tallyRanks(draws, { c0: 1, c1: 1 }, { spread }),
      ]);
      for (const row of shares) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });

  it('names a place that is none', () => {
    expect(() => sampleOrdinalValues(places, ['c0', 'c1'], { seed: 1, from: 0, to: 1 })).toThrow(
      /place of a0 on c1 is 0.2/,
    );
  });
});

describe('confidenceFactors', () => {
  it('is high where the data hardly matter and 0 where nothing makes an alternative lead', () => {
    const draws = sampleValues(smallProblem, { seed: 1, from: 0, to: 2000 });
    const acceptability = rankAcceptability([tallyRanks(draws, { security: 1, cost: 1 }, { spread: 'any' })]);
    const factors = confidenceFactors([draws], acceptability);
    factors.forEach(({ confidence, standardError }, a) => {
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      expect(standardError).toBeCloseTo(Math.sqrt((confidence * (1 - confidence)) / 2000), 12);
      if (acceptability.centralWeights[a] === null) expect(confidence).toBe(0);
    });
    expect(Math.max(...factors.map(({ confidence }) => confidence))).toBeGreaterThan(0.5);
  });
});

describe('rankEntropy', () => {
  it('gives the published bits of the thrombosis example', () => {
    const [heparin] = rankEntropy({
      rankAcceptability: [
        [0.3504, 0.6496],
        [0.6496, 0.3504],
      ],
    });
    expect(heparin).toBeCloseTo(0.9344248, 6);
    expect(rankEntropy({ rankAcceptability: [[1, 0]] })).toEqual([0]);
  });
});
