import { loadUkraineCase, ukraineProblem } from '@steelyard/case-ukraine';
import type { AnalysisSettings, Problem } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { createSession } from './session.ts';

const equal = ukraineProblem.weightSets.find(({ id }) => id === 'ws-equal')!.weights;
const settings: AnalysisSettings = { weights: equal, weightSpread: 'around', sampleCount: 3000 };

describe('analyse', () => {
  it('gives the same bytes twice', () => {
    const [first, second] = [0, 1].map(() => JSON.stringify(analyse(ukraineProblem, settings, 7)));
    expect(second).toBe(first);
  });

  it('takes a case as well as its problem', async () => {
    expect(analyse(await loadUkraineCase(), settings, 7)).toEqual(analyse(ukraineProblem, settings, 7));
  });

  it('gives contributions that add up to the score to the last digit', () => {
    const { ranking, contributions } = analyse(ukraineProblem, settings, 7);
    for (const { id, score } of ranking.alternatives) {
      expect(contributions[id]!.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
    }
  });

  it('adds up by hand for one option under equal weights', () => {
    const { contributions } = analyse(ukraineProblem, settings, 7);
    const deterrence = contributions['opt-baseline']!.find(({ criterion }) => criterion === 'c-deterrence')!;
    expect(deterrence.value).toBeCloseTo((1.5 / 4 + 0.5 / 4) / 2, 15);
    expect(deterrence.weight).toBeCloseTo(0.1, 15);
  });

  it('keeps the options that no gate stops, and says where the others fail', () => {
    const { gated } = analyse(ukraineProblem, settings, 7);
    expect(gated.failed).toEqual(['opt-nato', 'opt-28pt', 'opt-istanbul']);
    expect(gated.ranking.alternatives).toHaveLength(7);
    expect(gated.outcomes.find(({ alternative }) => alternative === 'opt-nato')).toMatchObject({
      criterion: 'c-fea-us',
      performance: 0.3,
      passed: false,
    });
  });

  it('makes every row of rank acceptability add up to 1', () => {
    const { acceptability } = analyse(ukraineProblem, settings, 7);
    for (const row of acceptability!.rankAcceptability) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('leaves out all that is sampled when there are no draws', () => {
    const result = analyse(ukraineProblem, { ...settings, sampleCount: 0 }, 7);
    expect(result.acceptability).toBeUndefined();
    expect(result.scoreRanges).toEqual([]);
    expect(result.ranking.alternatives).toHaveLength(10);
  });

  it('reports progress in draws and ends with what analyse gives', () => {
    const steps = createSession(ukraineProblem).steps(settings, 7);
    expect(steps.next().value).toEqual({ done: 2000, total: 3000 });
    expect(steps.next().value).toEqual({ done: 3000, total: 3000 });
    expect(steps.next().value).toEqual(analyse(ukraineProblem, settings, 7));
  });

  it('gives the same after a change of weights as a fresh start would', () => {
    const session = createSession(ukraineProblem);
    const run = (weights: Record<string, number>) => {
      const steps = session.steps({ ...settings, weights }, 7);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    };
    run(equal);
    const moved = { ...equal, 'c-cost': 40 };
    expect(run(moved)).toEqual(analyse(ukraineProblem, { ...settings, weights: moved }, 7));
  });

  it('names the hash, versions, settings and seed behind a result', () => {
    const { provenance } = analyse(ukraineProblem, settings, 7);
    expect(provenance.problemHash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(provenance.packages)).toContain('@steelyard/scoring');
    expect(provenance).toMatchObject({ settings, seed: 7 });
  });

  it.each([
    [
      'weights that are all zero',
      { weights: Object.fromEntries(Object.keys(equal).map((id) => [id, 0])) },
      /zero|nothing/i,
    ],
    ['a negative weight', { weights: { ...equal, 'c-cost': -1 } }, /the weight of c-cost is -1/],
    [
      'a weight for a criterion that is not there',
      { weights: { ...equal, 'c-costs': 1 } },
      /no criterion c-costs/,
    ],
    ['half a draw', { sampleCount: 0.5 }, /sampleCount is 0.5/],
  ])('refuses %s', (_, change, message) => {
    expect(() => analyse(ukraineProblem, { ...settings, ...change }, 7)).toThrow(
      expect.objectContaining({
        name: 'AnalysisError',
        code: 'invalid-settings',
        message: expect.stringMatching(message),
      }),
    );
  });

  it('ranks a single alternative on a single criterion', () => {
    const [alternative] = ukraineProblem.alternatives;
    const [criterion] = ukraineProblem.criteria;
    const { parent: _, ...alone } = criterion!;
    const single: Problem = {
      ...ukraineProblem,
      alternatives: [alternative!],
      groups: [],
      criteria: [alone],
      performances: ukraineProblem.performances.filter(
        (cell) => cell.alternative === alternative!.id && cell.criterion === criterion!.id,
      ),
      weightSets: [],
      gates: [],
    };
    const result = analyse(single, { weights: { [alone.id]: 1 }, weightSpread: 'any', sampleCount: 100 }, 1);
    expect(result.ranking.alternatives).toMatchObject([{ rank: 1, tied: false }]);
    expect(result.acceptability!.rankAcceptability).toEqual([[1]]);
    expect(result.weightFlips).toEqual([]);
  });

  it('ties identical alternatives', () => {
    const copy = { ...ukraineProblem.alternatives[3]!, id: 'opt-copy' };
    const twins: Problem = {
      ...ukraineProblem,
      alternatives: [...ukraineProblem.alternatives, copy],
      performances: [
        ...ukraineProblem.performances,
        ...ukraineProblem.performances
          .filter(({ alternative }) => alternative === 'opt-paris')
          .map((cell) => ({ ...cell, alternative: 'opt-copy' })),
      ],
    };
    const { ranking } = analyse(twins, { ...settings, sampleCount: 0 }, 7);
    const pair = ranking.alternatives.filter(({ id }) => ['opt-paris', 'opt-copy'].includes(id));
    expect(pair[0]!.rank).toBe(pair[1]!.rank);
    expect(pair.every(({ tied }) => tied)).toBe(true);
  });
});
