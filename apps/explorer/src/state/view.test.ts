import { ukraineProblem } from '@steelyard/case-ukraine';
import { criteriaTree } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { startView, weightsOf } from './view.ts';

const { top } = criteriaTree(ukraineProblem);
const sum = (weights: Readonly<Record<string, number>>) =>
  Object.values(weights).reduce((total, weight) => total + weight, 0);

describe('the view as a problem starts', () => {
  it('takes the first set of weights', () => {
    const [first] = ukraineProblem.weightSets;
    expect(startView(ukraineProblem)).toEqual({
      weights: weightsOf(ukraineProblem, first!.id),
      locked: [],
      weightSet: first!.id,
      spread: 'around',
      ranking: 'plain',
      regretLimit: 0.1,
      supposed: { excluded: [], choices: {}, quotas: {}, added: [] },
    });
  });

  it('weighs all alike where a problem has no sets', () => {
    const view = startView({ ...ukraineProblem, weightSets: [] });
    expect(view.weightSet).toBe('own');
    for (const id of top) expect(view.weights[id]).toBeCloseTo(100 / top.length, 10);
  });
});

describe('weights at the top of the tree', () => {
  it('sum to 100 in every set and name every criterion or group once, in order', () => {
    for (const { id } of ukraineProblem.weightSets) {
      const weights = weightsOf(ukraineProblem, id);
      expect(sum(weights)).toBeCloseTo(100, 9);
      expect(Object.keys(weights)).toEqual([...top]);
    }
  });

  it('are equal for a set that there is not', () => {
    expect(sum(weightsOf(ukraineProblem, 'nobody'))).toBeCloseTo(100, 9);
    expect(new Set(Object.values(weightsOf(ukraineProblem, 'nobody'))).size).toBe(1);
  });
});
