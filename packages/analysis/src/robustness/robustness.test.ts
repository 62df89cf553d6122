import { ukraineProblem } from '@steelyard/case-ukraine';
import { inScenario, type Problem, type RobustnessSettings } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { drawModel } from './draw-model.ts';
import { failsWhere } from './fails-where.ts';
import { robustness } from './robustness.ts';

const { weights } = ukraineProblem.weightSets[0]!;
const settings: RobustnessSettings = { weights, sampleCount: 1000, regretLimit: 0.1 };
const result = robustness(ukraineProblem, settings, 7);

describe('robustness', () => {
  it('ranks each scenario as an analysis of the moved problem does', () => {
    for (const { id, levels } of ukraineProblem.scenarios) {
      const moved = inScenario(ukraineProblem, levels);
      const plain = analyse(moved, { weights, weightSpread: 'fixed', sampleCount: 0 }, 7);
      const here = result.scenarios.find(({ scenario }) => scenario === id)!;
      expect(here.ranking).toEqual(plain.ranking);
      expect(here.failedGates).toEqual(plain.gated.failed);
    }
    expect(result.ranking).toEqual(
      analyse(ukraineProblem, { weights, weightSpread: 'fixed', sampleCount: 0 }, 7).ranking,
    );
  });

  it('gives regrets of 0 to the best and never less', () => {
    for (const { regrets } of result.scenarios) expect(Math.min(...regrets)).toBe(0);
    for (const [i, largest] of result.largestRegrets.entries())
      expect(largest).toBe(Math.max(...result.scenarios.map(({ regrets }) => regrets[i]!)));
    for (const { expectedRegret, regret90 } of result.draws) {
      expect(expectedRegret.value).toBeGreaterThanOrEqual(0);
      expect(regret90).toBeGreaterThanOrEqual(0);
    }
  });

  it('says the same again, and holds no number that is not finite', () => {
    expect(robustness(ukraineProblem, settings, 7)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(robustness(ukraineProblem, settings, 8).draws).not.toEqual(result.draws);
  });

  it('is moved by no adjustment that shifts nothing', () => {
    const [first] = ukraineProblem.adjustments;
    const idle = { ...first!, id: 'idle', shift: 0 };
    const more: Problem = { ...ukraineProblem, adjustments: [...ukraineProblem.adjustments, idle] };
    const { scenarios, draws, failures } = robustness(more, settings, 7);
    expect(scenarios.map(({ scores }) => scores)).toEqual(result.scenarios.map(({ scores }) => scores));
    expect({ draws, failures }).toEqual({ draws: result.draws, failures: result.failures });
  });

  it('counts every draw once among those who rank first', () => {
    const first = result.draws.reduce((sum, { ranksFirst }) => sum + ranksFirst.share, 0);
    expect(first).toBeGreaterThanOrEqual(1 - 1e-12);
    expect(result.sampling.count).toBe(1000);
    expect(result.sampling.enough).toBe(false);
  });

  it('stops once draws suffice', () => {
    const { sampling } = robustness(ukraineProblem, { ...settings, sampleCount: 100_000 }, 7);
    expect(sampling.enough).toBe(true);
    expect(sampling.count).toBeLessThan(100_000);
    expect(sampling.firstRankError).toBeLessThanOrEqual(0.005);
  });

  it('answers for a problem without factors, scenarios or adjustments', () => {
    const bare: Problem = { ...ukraineProblem, factors: [], scenarios: [], adjustments: [] };
    const { scenarios, attitudes, largestRegrets, agreement, information, failures } = robustness(
      bare,
      settings,
      7,
    );
    expect({ scenarios, attitudes, largestRegrets, agreement, information }).toEqual({
      scenarios: [],
      attitudes: [],
      largestRegrets: [],
      agreement: null,
      information: undefined,
    });
    expect(failures.every(({ boxes }) => boxes.length === 0)).toBe(true);
  });

  it('answers for one alternative, which never falls short', () => {
    const [only] = ukraineProblem.alternatives;
    const alone: Problem = {
      ...ukraineProblem,
      alternatives: [only!],
      adjustments: [],
      scenarios: [],
    };
    const { failures, draws } = robustness(alone, settings, 7);
    expect(failures.map(({ kind }) => kind)).toEqual(['never']);
    expect(draws[0]?.ranksFirst).toEqual({ share: 1, standardError: 0 });
  });

  it.each([
    ['sampleCount is 0', { sampleCount: 0 }],
    ['regretLimit is NaN', { regretLimit: Number.NaN }],
    ['there is no criterion c-dettering', { weights: { 'c-dettering': 1 } }],
    ['every weight is 0', { weights: Object.fromEntries(Object.keys(weights).map((id) => [id, 0])) }],
  ])('refuses settings where %s', (_, wrong) => {
    expect(() => robustness(ukraineProblem, { ...settings, ...wrong }, 7)).toThrowError(
      expect.objectContaining({ name: 'AnalysisError', code: 'invalid-settings' }),
    );
  });
});

describe('drawModel', () => {
  it('scores a draw without factors and doubts as the plain sum does', () => {
    const certain: Problem = {
      ...ukraineProblem,
      factors: [],
      scenarios: [],
      adjustments: [],
      performances: ukraineProblem.performances.map((performance) => {
        const { distribution } = performance;
        const value = distribution.kind === 'triangular' ? distribution.mode : 1;
        return { ...performance, distribution: { kind: 'exact', value } };
      }),
    };
    const { evaluate, dimensions } = drawModel(certain, weights);
    const plain = analyse(certain, { weights, weightSpread: 'fixed', sampleCount: 0 }, 7);
    for (const { id, score } of plain.ranking.alternatives)
      expect(
        evaluate(
          certain.alternatives.findIndex((each) => each.id === id),
          new Float64Array(dimensions).fill(0.5),
        ),
      ).toBeCloseTo(score, 12);
  });

  it('moves performances by the levels that the first numbers make', () => {
    const { evaluate, dimensions, levelOf } = drawModel(ukraineProblem, weights);
    const treaty = ukraineProblem.alternatives.findIndex(({ id }) => id === 'opt-us-treaty');
    const inClimate = (climate: number) => {
      const numbers = new Float64Array(dimensions).fill(0.5);
      numbers[0] = climate;
      return evaluate(treaty, numbers);
    };
    expect([0.1, 0.5, 0.9].map((number) => levelOf(0, number))).toEqual([0, 1, 2]);
    expect(inClimate(0.1)).toBeGreaterThan(inClimate(0.5));
    expect(inClimate(0.5)).toBeGreaterThan(inClimate(0.9));
  });
});

describe('failsWhere', () => {
  const factors = [
    { id: 'threat', levels: ['low', 'medium', 'high'] },
    { id: 'will', levels: ['high', 'low'] },
  ];
  const count = 600;
  const columns = [
    Float64Array.from({ length: count }, (_, i) => i % 3),
    Float64Array.from({ length: count }, (_, i) => Math.floor(i / 3) % 2),
  ];
  const where = (isShort: (threat: number, will: number, i: number) => boolean) =>
    failsWhere(
      'a',
      {
        columns,
        shortfalls: columns[0]!.map((threat, i) => Number(isShort(threat, columns[1]![i]!, i))),
      },
      factors,
    );

  it('finds the levels under which an alternative falls short', () => {
    expect(where((threat, will) => threat === 2 && will === 1).boxes).toEqual([
      {
        limits: [
          { factor: 'threat', levels: ['high'] },
          { factor: 'will', levels: ['low'] },
        ],
        coverage: 1,
        density: 1,
        mass: 1 / 6,
      },
    ]);
  });

  it('finds a second place apart from the first', () => {
    const { boxes } = where((threat, will) => threat === 2 || (threat === 0 && will === 1));
    expect(boxes.length).toBe(2);
    expect(boxes.reduce((sum, { coverage }) => sum + coverage, 0)).toBe(1);
  });

  it('needs no box for never and always, and tells none where levels say nothing', () => {
    expect(where(() => false).kind).toBe('never');
    expect(where(() => true).kind).toBe('always');
    expect(where((_threat, _will, i) => Math.floor(i / 6) % 2 === 0)).toMatchObject({
      kind: 'scattered',
      boxes: [],
    });
  });
});
