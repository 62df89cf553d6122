import { publishedExample, publishedTable } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { rank } from '../rank.ts';
import { kendallTau } from './kendall-tau.ts';
import { robustOrdinalRegression } from './robust-ordinal-regression.ts';
import type { AnsweredTradeOff } from './trade-off.ts';
import { nextTradeOff, tradeOffCounts } from './trade-offs.ts';
import { utastar } from './utastar.ts';

const { table } = publishedTable('utastar-transport');
const example = publishedExample('utastar-transport');
const ranking = Object.fromEntries(
  table.alternatives.map((id, i) => [id, (example.input.ranking as number[])[i]!]),
);
const points = example.input.breakpoints_worst_to_best as number[][];
const breakpoints = Object.fromEntries(table.criteria.map(({ id }, j) => [id, points[j]!]));

describe('utastar', () => {
  it('reproduces the order of the transport example with the published weight ranges', async () => {
    const result = await utastar(table, { ranking, breakpoints, leastDifference: 0.05 });
    expect(result.error).toBeCloseTo(0, 9);
    expect(result.kendallTau).toBe(1);
    const ranges = example.expected.weight_range as Record<string, number>;
    for (const [id, { low, high }] of Object.entries(result.weightRanges)) {
      expect(low).toBeCloseTo(ranges[`min_${id}`]!, 6);
      expect(high).toBeCloseTo(ranges[`max_${id}`]!, 6);
    }
    const places = new Map(
      rank(result.scores, { relativeTolerance: 1e-6 }).alternatives.map((p) => [p.id, p.rank]),
    );
    expect(places).toEqual(
      new Map([
        ['RER', 1],
        ['METRO1', 2],
        ['METRO2', 2],
        ['BUS', 4],
        ['TAXI', 5],
      ]),
    );
  });

  it('gives value functions that rise from worst to best and weigh 1 together', async () => {
    const { valueFunctions } = await utastar(table, { ranking });
    let total = 0;
    for (const { id, direction } of table.criteria) {
      const { x, y } = valueFunctions[id]!;
      expect(x.every((at, k) => k === 0 || at > x[k - 1]!)).toBe(true);
      const upward = direction === 'maximize' ? y : [...y].reverse();
      expect(upward.every((value, k) => k === 0 || value >= upward[k - 1]! - 1e-12)).toBe(true);
      total += Math.max(...y);
    }
    expect(total).toBeCloseTo(1, 9);
  });

  it('measures what no additive values can reproduce', async () => {
    const dominated = { ...table, rows: table.rows.map((row, i) => (i === 4 ? [60, 60, 0] : row)) };
    const praised = { ...ranking, TAXI: 0 };
    expect((await utastar(dominated, { ranking: praised })).error).toBeGreaterThan(0);
  });

  it('names what is missing or does not fit', async () => {
    const { TAXI: _, ...rest } = ranking;
    await expect(utastar(table, { ranking: rest })).rejects.toThrow(/TAXI has no place/);
    await expect(utastar(table, { ranking, leastDifference: 0 })).rejects.toThrow(/least difference is 0/);
    await expect(
      utastar(table, { ranking, breakpoints: { ...breakpoints, Price: [2, 30] } }),
    ).rejects.toThrow(/breakpoints of Price do not run from worst to best/);
    await expect(
      utastar(table, { ranking, breakpoints: { ...breakpoints, Price: [20, 2] } }),
    ).rejects.toThrow(/performance of TAXI on Price is 30, outside/);
  });
});

describe('robustOrdinalRegression', () => {
  const ror = publishedExample('ror-transport');
  const statements = (ror.input.statements as [string, string][]).map(([better, worse]) => ({
    better,
    worse,
  }));

  it('finds what follows from two statements and what is only possible', async () => {
    const { necessary, possible } = await robustOrdinalRegression(table, statements);
    const asNumbers = (rows: readonly (readonly boolean[])[]) => rows.map((row) => row.map(Number));
    expect(asNumbers(necessary)).toEqual(ror.expected.necessary);
    expect(asNumbers(possible)).toEqual(ror.expected.possible);
  });

  it('says when statements contradict each other or name nobody', async () => {
    const contrary = [...statements, { better: 'METRO1', worse: 'RER' }];
    await expect(robustOrdinalRegression(table, contrary)).rejects.toThrow(
      /no additive value function agrees/,
    );
    await expect(robustOrdinalRegression(table, [{ better: 'TRAM', worse: 'BUS' }])).rejects.toThrow(
      /names TRAM/,
    );
  });
});

describe('tradeOffCounts', () => {
  it('counts the questions of models of many sizes', () => {
    const { input, expected } = publishedExample('paprika-counts');
    (input.levels as number[][]).forEach((levels, k) => {
      const counts = tradeOffCounts(Object.fromEntries(levels.map((count, j) => [`c${j}`, count])));
      for (const name of ['total', 'undominated', 'unique'] as const)
        expect(counts[name]).toBe((expected[name] as number[])[k]);
    });
    expect(() => tradeOffCounts({ a: 0 })).toThrow(/a has 0 levels/);
  });

  it('counts past what a double holds exactly, and refuses what none can say', () => {
    const levels = Object.fromEntries(Array.from({ length: 40 }, (_, j) => [`c${j}`, 4]));
    expect(tradeOffCounts(levels).total).toBe(2 ** 159); // 2^80 (2^80 − 1) / 2, to the nearest number
    expect(tradeOffCounts({ a: 1e100 })).toEqual({ total: 5e199, undominated: 0, unique: 0 });
    expect(() => tradeOffCounts({ a: 1e200 })).toThrow(
      /tradeOffCounts: there are Infinity pairs of alternatives/,
    );
  });
});

describe('nextTradeOff', () => {
  const levels = { deterrence: 2, cost: 2, speed: 2 };
  const worth: Record<string, number> = { deterrence: 0.5, cost: 0.3, speed: 0.2 };

  it('stops when the answers settle the order, without asking what follows from them', async () => {
    const answers: AnsweredTradeOff[] = [];
    for (
      let question = await nextTradeOff(levels, answers);
      question;
      question = await nextTradeOff(levels, answers)
    ) {
      const value = (side: Readonly<Record<string, number>>) =>
        Object.entries(side).reduce((sum, [id, level]) => sum + level * worth[id]!, 0);
      answers.push({ ...question, preferred: value(question.a) > value(question.b) ? 'a' : 'b' });
      expect(answers.length).toBeLessThanOrEqual(3);
    }
    expect(answers.length).toBeGreaterThanOrEqual(2);
  });

  it('says when answers contradict each other or name no level', async () => {
    const question = { a: { deterrence: 1, cost: 0 }, b: { deterrence: 0, cost: 1 } };
    const contrary = [
      { ...question, preferred: 'a' as const },
      { ...question, preferred: 'b' as const },
    ];
    await expect(nextTradeOff(levels, contrary)).rejects.toThrow(/contradict each other/);
    await expect(nextTradeOff({ a: 15, b: 15 }, [])).rejects.toThrow(
      /nextTradeOff: there are 11025 trade-offs on two criteria/,
    );
    await expect(nextTradeOff({ a: 1e300 }, [])).rejects.toThrow(/1e\+300 levels/);
    const odd = { a: { deterrence: 7 }, b: { cost: 1 }, preferred: 'equal' as const };
    await expect(nextTradeOff(levels, [odd])).rejects.toThrow(/level 7 of deterrence/);
  });
});

describe('kendallTau', () => {
  it('refuses lists of other lengths and numbers without an end', () => {
    expect(() => kendallTau([1, 2, 3], [1, 2])).toThrow(/kendallTau: the lists are not of as many/);
    const endless = Number.POSITIVE_INFINITY;
    expect(() => kendallTau([1, endless, endless], [1, 2, 3])).toThrow(/finite numbers/);
    expect(() => kendallTau([1, 2], [1, Number.NaN])).toThrow(/finite numbers/);
  });

  it('is 1 for the same order, −1 for the opposite, and allows for ties', () => {
    expect(kendallTau([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(kendallTau([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(kendallTau([1, 1], [2, 2])).toBe(1);
    expect(kendallTau([1, 1], [1, 2])).toBe(0);
    expect(kendallTau([1, 2, 3], [1, 1, 2])).toBeCloseTo(2 / Math.sqrt(6), 12);
  });
});
