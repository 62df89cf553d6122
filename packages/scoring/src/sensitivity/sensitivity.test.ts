import { publishedTable, weightedTable } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { cocoso } from '../distance/cocoso.ts';
import { topsis } from '../distance/topsis.ts';
import { additiveValue } from '../value/additive-value.ts';
import { topValues, valueTable } from '../value/value-table.ts';
import { weightedSum } from '../value/weighted-sum.ts';
import { dominances, nonDominated, potentiallyOptimal } from './dominance.ts';
import { numericalWeightFlips } from './numerical-flips.ts';
import { smallestOvertake } from './overtake.ts';
import { rankReversals } from './rank-reversals.ts';
import { stabilityRanges } from './stability.ts';
import { performanceTornado, weightTornado } from './tornado.ts';
import { weightFlips } from './weight-flips.ts';

const values = {
  alternatives: ['treaty', 'package'],
  criteria: ['deterrence', 'cost'],
  rows: [
    [1, 0],
    [0, 0.8],
  ],
};
const unit = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const threeCriteria = fc.record({
  rows: fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 5 }),
  weights: fc.tuple(unit, unit, unit).filter((weights) => weights.every((weight) => weight > 0.01)),
});
const tableOf = (rows: readonly (readonly number[])[]) => ({
  alternatives: rows.map((_, i) => `a${i}`),
  criteria: ['x', 'y', 'z'],
  rows,
});

describe('stabilityRanges', () => {
  it('ends where the lines cross', () => {
    const [deterrence, cost] = stabilityRanges(values, { deterrence: 3, cost: 1 });
    expect(deterrence).toMatchObject({ weight: 0.75, high: 1, overtakenBelowBy: 'package' });
    expect(deterrence!.low).toBeCloseTo(0.8 / 1.8, 12);
    expect(cost!.high).toBeCloseTo(1 / 1.8, 12);
  });

  it('does not let a weight move that is alone', () => {
    expect(stabilityRanges(values, { deterrence: 1, cost: 0 })[0]).toEqual({
      criterion: 'deterrence',
      weight: 1,
      low: 1,
      high: 1,
    });
  });

  it('has the nearest flip at one of its ends', () => {
    fc.assert(
      fc.property(threeCriteria, ({ rows, weights: [x, y, z] }) => {
        const table = tableOf(rows);
        const ranges = new Map(stabilityRanges(table, { x, y, z }).map((range) => [range.criterion, range]));
        for (const { criterion, to } of weightFlips(table, { x, y, z })) {
          const { low, high } = ranges.get(criterion)!;
          expect(Math.min(Math.abs(to - low), Math.abs(to - high))).toBeLessThan(1e-9);
        }
      }),
    );
  });
});

describe('numericalWeightFlips', () => {
  it('agrees with the exact flips of additive value', () => {
    const weights = { deterrence: 3, cost: 1 };
    const exact = weightFlips(values, weights);
    const found = numericalWeightFlips((moved) => additiveValue(values, moved), weights);
    expect(found.map(({ criterion, newLeader }) => [criterion, newLeader])).toEqual(
      exact.map(({ criterion, newLeader }) => [criterion, newLeader]),
    );
    for (const [k, { to }] of found.entries()) expect(to).toBeCloseTo(exact[k]!.to, 8);
  });

  it('finds flips of a method that has no formula for them', () => {
    const { table, weights } = publishedTable('topsis-tzeng2011');
    const flips = numericalWeightFlips((moved) => topsis(table, moved), weights);
    for (const { criterion, to, newLeader } of flips) {
      expect(to).toBeGreaterThanOrEqual(0);
      expect(newLeader).not.toBe('A3');
      expect(Object.keys(weights)).toContain(criterion);
    }
    expect(flips.length).toBeGreaterThan(0);
  });

  it('refuses steps that cannot be walked', () => {
    for (const steps of [0, 2.5, 1e9])
      expect(() =>
        numericalWeightFlips((moved) => additiveValue(values, moved), { cost: 1 }, { steps }),
      ).toThrow(/numericalWeightFlips: there are .* steps/);
  });
});

describe('smallestOvertake', () => {
  it('brings both level by one weight, by one value, and by the nearest weights', () => {
    const weights = { deterrence: 3, cost: 1 };
    const overtake = smallestOvertake(values, weights, 'package', 'treaty');
    expect(overtake.gap).toBeCloseTo(0.55, 12);
    const byWeight = new Map(overtake.byWeight.map((change) => [change.criterion, change.to]));
    expect(byWeight.get('deterrence')).toBeCloseTo(0.8 / 1.8, 12);
    expect(byWeight.get('cost')).toBeCloseTo(1 / 1.8, 12);
    expect(overtake.byValue).toEqual([{ input: 'value', criterion: 'deterrence', from: 0, to: 0.55 / 0.75 }]);
    expect(overtake.nearestWeights!.deterrence).toBeCloseTo(0.8 / 1.8, 12);
  });

  it('finds weights that sum to 1 and really bring both level, or none where one dominates', () => {
    fc.assert(
      fc.property(threeCriteria, ({ rows, weights: [x, y, z] }) => {
        const table = tableOf(rows);
        const scores = additiveValue(table, { x, y, z });
        const { gap, nearestWeights, byWeight } = smallestOvertake(table, { x, y, z }, 'a0', 'a1');
        expect(gap).toBeCloseTo(scores.get('a1')! - scores.get('a0')!, 12);
        if (gap <= 1e-6 || nearestWeights === undefined) return;
        const level = additiveValue(table, nearestWeights);
        expect(level.get('a0')).toBeCloseTo(level.get('a1')!, 9);
        expect(Object.values(nearestWeights).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
        expect(Math.min(...Object.values(nearestWeights))).toBeGreaterThanOrEqual(0);
        for (const { criterion, to } of byWeight)
          expect([criterion, to >= 0 && to <= 1]).toEqual([criterion, true]);
      }),
    );
  });

  it('has nothing to change where the one is already ahead', () => {
    const overtake = smallestOvertake(values, { deterrence: 3, cost: 1 }, 'treaty', 'package');
    expect(overtake).toMatchObject({
      byWeight: [],
      byValue: [],
      nearestWeights: { deterrence: 0.75, cost: 0.25 },
    });
    expect(() => smallestOvertake(values, { deterrence: 1, cost: 1 }, 'pact', 'treaty')).toThrow(
      /no alternative pact/,
    );
  });
});

describe('tornado', () => {
  it('shows the score at both ends of every uncertain performance, longest first', () => {
    const bars = performanceTornado(smallProblem, 'package', { security: 2, cost: 1 });
    expect(bars.map(({ criterion }) => criterion)).toEqual(['deterrence', 'cost', 'speed']);
    const base = additiveValue(topValues(smallProblem, valueTable(smallProblem)), { security: 2, cost: 1 });
    for (const { low, high } of bars) {
      expect(Math.min(low.score, high.score)).toBeLessThanOrEqual(base.get('package')!);
      expect(Math.max(low.score, high.score)).toBeGreaterThanOrEqual(base.get('package')!);
    }
    expect(() => performanceTornado(smallProblem, 'nobody')).toThrow(/no alternative nobody/);
  });

  it('moves each weight by a factor under any method', () => {
    const score = (weights: Readonly<Record<string, number>>) => additiveValue(values, weights);
    const bars = weightTornado(score, 'treaty', { deterrence: 3, cost: 1 });
    expect(bars.map(({ criterion }) => criterion)).toEqual(['deterrence', 'cost']);
    expect(bars[0]).toMatchObject({
      input: 'weight',
      low: { at: 0.375, score: 0.375 },
      high: { at: 1, score: 1 },
    });
    expect(() => weightTornado(score, 'nobody', { deterrence: 1, cost: 1 })).toThrow(/no alternative nobody/);
    expect(() => weightTornado(score, 'treaty', { deterrence: 1, cost: 1 }, 0.5)).toThrow(/factor is 0.5/);
  });
});

describe('rankReversals', () => {
  it('finds a pair whose order turns with the set, and none where scores do not depend on it', () => {
    const { table, weights } = weightedTable(
      [
        [1, 0],
        [2, -3],
        [0, 0],
      ],
      ['maximize', 'maximize'],
      [3, 2],
    );
    const own = (rest: typeof table) =>
      new Map(rest.alternatives.map((id, i) => [id, rest.rows[i]!.reduce((a, b) => a + b)]));
    expect(rankReversals(table, own)).toEqual([]);
    expect(rankReversals(table, (rest) => weightedSum(rest, weights))).toEqual([
      { removed: 'c', above: 'a', below: 'b' },
    ]);
  });

  it('passes over what the method refuses', () => {
    const { table, weights } = weightedTable(
      [
        [1, 5],
        [3, 2],
        [2, 6],
      ],
      ['maximize', 'maximize'],
      [1, 1],
    );
    expect(rankReversals(table, (rest) => cocoso(rest, weights))).toEqual([]);
  });
});

describe('dominance', () => {
  const { table } = weightedTable(
    [
      [3, 1],
      [3, 2],
      [1, 1],
      [3, 1],
    ],
    ['maximize', 'minimize'],
    [1, 1],
  );

  it('names who beats whom everywhere, and who is beaten by none', () => {
    expect(dominances(table)).toEqual([
      { dominates: 'a', dominated: 'b' },
      { dominates: 'a', dominated: 'c' },
      { dominates: 'd', dominated: 'b' },
      { dominates: 'd', dominated: 'c' },
    ]);
    expect(nonDominated(table)).toEqual(['a', 'd']);
  });

  it('tells first under some weights from merely not dominated', async () => {
    const middling = {
      alternatives: ['deterrent', 'cheap', 'middling', 'balanced'],
      criteria: ['x', 'y'],
      rows: [
        [1, 0],
        [0, 1],
        [0.4, 0.4],
        [0.6, 0.6],
      ],
    };
    expect(await potentiallyOptimal(middling)).toEqual(['deterrent', 'cheap', 'balanced']);
  });
});
