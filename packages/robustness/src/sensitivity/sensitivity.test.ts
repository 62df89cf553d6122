import { cos, sin, uniformAt } from '@steelyard/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapSobolIndices } from './bootstrap.ts';
import { exactIndices, quadratureLevels } from './exact-indices.ts';
import { groupedLeaderInfluence } from './grouped-leader-influence.ts';
import { leaderInfluence } from './leader-influence.ts';
import { morrisEffects } from './morris.ts';
import { morrisDesign } from './morris-design.ts';
import { pawnIndices } from './pawn.ts';
import { runSaltelli } from './saltelli-design.ts';
import { sobolIndices } from './sobol-indices.ts';

const random = { seed: 1990, stream: 0 };

/** Ishigami & Homma (1990) with a = 7, b = 0.1 on the unit cube. */
function ishigami(u: ArrayLike<number>): number {
  const [x1 = 0, x2 = 0, x3 = 0] = Array.from(u, (value) => (2 * value - 1) * Math.PI);
  return sin(x1) + 7 * sin(x2) ** 2 + 0.1 * x3 ** 4 * sin(x1);
}
const first = [0.31390519114781146, 0.4424111447900409, 0];
const total = [0.5575888552099592, 0.4424111447900409, 0.24368366406214773];

describe('Sobol’ indices', () => {
  it('come near those of the Ishigami function in closed form', () => {
    const results = runSaltelli({ dimensions: 3, base: 4096, secondOrder: true, random }, ishigami);
    const indices = sobolIndices(results);
    indices.first.forEach((value, i) => {
      expect(Math.abs(value - first[i]!)).toBeLessThan(0.02);
    });
    indices.total.forEach((value, i) => {
      expect(Math.abs(value - total[i]!)).toBeLessThan(0.02);
    });
    expect(Math.abs(indices.second![0]![2]! - 0.24368366406214773)).toBeLessThan(0.03);
  });

  it('of an additive function sum to 1 within their intervals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        fc.nat(1000),
        (c, seed) => {
          const design = { dimensions: c.length, base: 256, random: { seed, stream: 0 } };
          const results = runSaltelli(design, (x) => x.reduce((sum, value, i) => sum + c[i]! * value, 0));
          const { first: alone, total: whole } = bootstrapSobolIndices(results, {
            random,
            replicates: 50,
            confidence: 0.99,
          });
          for (const intervals of [alone, whole]) {
            const sum = intervals.reduce((before, { value }) => before + value, 0);
            const error = intervals.reduce((before, { standardError }) => before + standardError, 0);
            expect(Math.abs(sum - 1)).toBeLessThanOrEqual(5 * error + 1e-9);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('do not change under a shift and a change of unit', () => {
    const design = { dimensions: 3, base: 64, random };
    const plain = sobolIndices(runSaltelli(design, ishigami));
    const moved = sobolIndices(runSaltelli(design, (u) => 40 - 3 * ishigami(u)));
    moved.first.forEach((value, i) => {
      expect(value).toBeCloseTo(plain.first[i]!, 10);
    });
  });

  it('have intervals that hold the estimate, the same for the same seed', () => {
    const results = runSaltelli({ dimensions: 3, base: 100, random }, ishigami);
    const intervals = bootstrapSobolIndices(results, { random });
    for (const { value, low, high } of intervals.total) expect(low <= value && value <= high).toBe(true);
    expect(bootstrapSobolIndices(results, { random })).toEqual(intervals);
  });

  it('are exact over all combinations of levels', () => {
    const wave = quadratureLevels([-Math.PI, Math.PI], 28);
    const exact = exactIndices(
      [wave, wave, quadratureLevels([-Math.PI, Math.PI], 8)],
      ([a = 0, b = 0, c = 0]) => sin(a) + 7 * sin(b) ** 2 + 0.1 * c ** 4 * sin(a),
    );
    exact.first.forEach((value, i) => {
      expect(value).toBeCloseTo(first[i]!, 12);
    });
    exact.total.forEach((value, i) => {
      expect(value).toBeCloseTo(total[i]!, 12);
    });
    const still = exactIndices([[{ value: 1, probability: 1 }]], () => 4);
    expect(still).toMatchObject({ variance: 0, first: [0], total: [0] });
  });

  it('are refused where results do not fit or do not vary', () => {
    const design = { dimensions: 2, base: 2, secondOrder: false };
    expect(() => sobolIndices({ ...design, results: [1, 2, 3] })).toThrow(/Run the whole design/);
    expect(() => sobolIndices({ ...design, results: [1, 1, 1, 1, 1, 1, 1, 1] })).toThrow(/do not vary/);
    expect(() => sobolIndices({ ...design, results: [1, 1, NaN, 1, 1, 1, 1, 2] })).toThrow(/result 2 is NaN/);
    expect(() => runSaltelli({ dimensions: 40, base: 2, random }, () => 1)).toThrow(/number of inputs is 40/);
    expect(() => exactIndices([[{ value: 1, probability: 0.4 }]], () => 1)).toThrow(/sum to 0.4/);
    expect(() => exactIndices([], () => 1)).toThrow(/no inputs/);
    expect(() => exactIndices([[{ value: 1, probability: 1 }]], () => NaN)).toThrow(/result is NaN/);
    expect(() => quadratureLevels([1, 0], 2)).toThrow(/do not rise/);
    expect(() => exactIndices(new Array(30).fill(quadratureLevels([0, 1], 2)), () => 1)).toThrow(/too many/);
  });
});

describe('Morris screening', () => {
  it('gives the coefficients of a linear function, without spread', () => {
    const c = [3, -2, 0.5, 0];
    const inputs = morrisDesign({ dimensions: 4, trajectories: 6, random });
    const results = inputs.map((row) => row.reduce((sum, value, i) => sum + c[i]! * value, 0));
    const { mean, meanAbsolute, deviation } = morrisEffects({ inputs, results });
    c.forEach((coefficient, i) => {
      expect(mean[i]).toBeCloseTo(coefficient, 12);
      expect(meanAbsolute[i]).toBeCloseTo(Math.abs(coefficient), 12);
      expect(deviation[i]).toBeCloseTo(0, 12);
    });
  });

  it('lays out trajectories within the unit cube on which each input moves once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(2, 4, 8),
        fc.nat(),
        (dimensions, levels, seed) => {
          const inputs = morrisDesign({ dimensions, trajectories: 3, levels, random: { seed, stream: 0 } });
          expect(inputs.flat().every((x) => x >= 0 && x <= 1)).toBe(true);
          expect(morrisEffects({ inputs, results: inputs.map(() => 0) }).mean).toEqual(
            new Array(dimensions).fill(0),
          );
        },
      ),
    );
  });

  it('refuses rows that are no trajectories', () => {
    expect(() => morrisEffects({ inputs: [[0], [1], [0]], results: [1, 2, 3] })).toThrow(
      /no whole trajectories/,
    );
    expect(() =>
      morrisEffects({
        inputs: [
          [0, 0],
          [1, 1],
          [0, 1],
        ],
        results: [1, 2, 3],
      }),
    ).toThrow(/between rows 0 and 1/);
    expect(() => morrisEffects({ inputs: [[0], [1]], results: [1, NaN] })).toThrow(/result 1 is NaN/);
    expect(() => morrisDesign({ dimensions: 1, trajectories: 1, levels: 3, random })).toThrow(/levels is 3/);
  });
});

describe('PAWN', () => {
  const columns = [0, 1].map((stream) =>
    Array.from({ length: 500 }, (_, i) => uniformAt({ seed: 8, stream }, i)),
  );
  const results = columns[0]!.map((x) => cos(3 * x));

  it('puts the input that decides before the one that does not', () => {
    const { median, maximum } = pawnIndices(columns, results);
    expect(median[0]).toBeGreaterThan(3 * median[1]!);
    expect(Math.max(...maximum)).toBeLessThanOrEqual(1);
  });

  it('keeps the largest sample in the last slice when asked to', () => {
    const open = pawnIndices([[1, 2, 3, 4]], [1, 2, 3, 4], { slices: 2 });
    const closed = pawnIndices([[1, 2, 3, 4]], [1, 2, 3, 4], { slices: 2, closedLastSlice: true });
    expect(open.maximum).toEqual([0.5]);
    expect(closed.maximum).toEqual([0.5]);
    expect(closed.mean).toEqual([0.5]);
    expect(pawnIndices([[1, 2, 3]], [5, 5, 5], { slices: 2 }).variation).toEqual([null]);
  });

  it('refuses samples that do not fit', () => {
    expect(() => pawnIndices([[1]], [1, 2])).toThrow(/do not fit/);
    expect(() => pawnIndices([[1, Infinity, 3]], [1, 2, 3], { slices: 2 })).toThrow(/input 1 is Infinity/);
    expect(() => pawnIndices(columns, results, { slices: 1 })).toThrow(/slices is 1/);
  });
});

describe('influence on the lead', () => {
  it('is the chance that drawing an input again changes who leads', () => {
    const model = {
      alternatives: 2,
      dimensions: 3,
      evaluate: (alternative: number, [a = 0, b = 0]: Float64Array) =>
        [a + 10 * b, 0.25 + 10 * b][alternative]!,
    };
    const { flips, leads } = leaderInfluence(model, 1024, random);
    expect(Math.abs(flips[0]!.share - 2 * 0.25 * 0.75)).toBeLessThan(0.03); // only the first input decides
    expect(flips.slice(1).map(({ share }) => share)).toEqual([0, 0]);
    expect(leads[0]!.share).toBeCloseTo(0.75, 2);
    expect(() => leaderInfluence({ ...model, evaluate: () => NaN }, 4, random)).toThrow(/value NaN/);
    expect(() => leaderInfluence({ ...model, dimensions: 0 }, 4, random)).toThrow(/number of inputs is 0/);
  });

  it('asks the same of inputs that belong together, however many there are', () => {
    const dimensions = 60;
    const groups = [
      { inputs: [0, 1], alternatives: [0] },
      { inputs: [2], alternatives: [1] },
      { inputs: Array.from({ length: 57 }, (_, k) => k + 3) },
    ];
    // The first leads where the sum of its two inputs exceeds 1, whatever the others say.
    const evaluate = (i: number, u: Float64Array) => (i === 0 ? u[0]! + u[1]! : 1);
    const { flips, leads } = groupedLeaderInfluence(
      { alternatives: 2, dimensions, groups, evaluate },
      4096,
      random,
    );
    expect(Math.abs(flips[0]!.share - 0.5)).toBeLessThan(4 * flips[0]!.standardError);
    expect(flips.slice(1).map(({ share }) => share)).toEqual([0, 0]);
    expect(Math.abs(leads[0]!.share - 0.5)).toBeLessThan(4 * leads[0]!.standardError);
  });

  it('re-evaluates only the alternatives that a group bears on', () => {
    const asked: number[] = [];
    const evaluate = (i: number) => {
      asked.push(i);
      return i;
    };
    groupedLeaderInfluence(
      {
        alternatives: 3,
        dimensions: 2,
        groups: [{ inputs: [1], alternatives: [2] }, { inputs: [0] }],
        evaluate,
      },
      1,
      random,
    );
    expect(asked).toEqual([0, 1, 2, 2, 0, 1, 2]);
  });

  it('names the group that speaks of an input which is not there', () => {
    const model = { alternatives: 1, dimensions: 1, groups: [{ inputs: [1] }], evaluate: () => 0 };
    expect(() => groupedLeaderInfluence(model, 1, random)).toThrow(/an input of group 0 is 1/);
    expect(() => groupedLeaderInfluence({ ...model, groups: [] }, 0, random)).toThrow(/number of draws is 0/);
  });
});
