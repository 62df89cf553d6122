import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { type ValuedCriterion, valueFunction } from './value-function.ts';
import { valueTable } from './value-table.ts';

const criterion: ValuedCriterion = {
  id: 'speed',
  direction: 'minimize',
  scale: { kind: 'natural', low: 0, high: 10 },
  valueFunction: { kind: 'linear' },
};

describe('valueFunction', () => {
  it('runs down the scale where less is better', () => {
    expect([0, 2.5, 10].map(valueFunction(criterion))).toEqual([1, 0.75, 0]);
  });

  it('joins points and gives each its own value to the last digit', () => {
    const bent = valueFunction({
      ...criterion,
      valueFunction: {
        kind: 'piecewise',
        points: [
          [10, 0.1],
          [0, 0.9],
          [5, 0.3],
        ],
      },
    });
    expect([0, 2.5, 5, 10].map(bent)).toEqual([0.9, 0.6, 0.3, 0.1]);
  });

  it('gives each level of an anchored scale its value', () => {
    const worth = valueFunction({
      id: 'deterrence',
      direction: 'maximize',
      scale: { kind: 'anchored', levels: [0, 1, 2] },
      valueFunction: { kind: 'anchored', values: [0, 0.8, 1] },
    });
    expect([0, 1, 1.5, 2].map(worth)).toEqual([0, 0.8, 0.9, 1]);
  });

  it('bends early for a positive rate and late for a negative one', () => {
    const at = (rate: number) =>
      valueFunction({ ...criterion, valueFunction: { kind: 'exponential', rate } });
    expect(at(3)(5)).toBeGreaterThan(0.5);
    expect(at(-3)(5)).toBeLessThan(0.5);
    expect(at(0)(5)).toBe(0.5);
    expect(at(1e-12)(5)).toBeCloseTo(0.5, 12);
    expect([at(50)(0), at(50)(10), at(-50)(0), at(-50)(10)].map((value) => value + 0)).toEqual([1, 0, 1, 0]);
  });

  it('follows the policy beyond the scale', () => {
    expect(valueFunction(criterion, 'clip')(12)).toBe(0);
    expect(valueFunction(criterion, 'extrapolate')(12)).toBeCloseTo(-0.2, 12);
    expect(valueFunction(criterion, 'refuse')(12)).toBeNaN();
  });
});

describe('a scale without range', () => {
  it('is refused by name', () => {
    const flat = { ...criterion, scale: { kind: 'natural', low: 3, high: 3 } as const };
    expect(() => valueFunction(flat)).toThrow(/scale of speed runs from 3 to 3/);
  });
});

describe('valueTable', () => {
  it('names the cell that lies outside its scale', () => {
    const problem = {
      ...smallProblem,
      performances: smallProblem.performances.map((performance) =>
        performance.criterion === 'cost' && performance.alternative === 'pact'
          ? { ...performance, distribution: { kind: 'exact', value: 101 } as const }
          : performance,
      ),
    };
    expect(() => valueTable(problem)).toThrow(/performance of pact on cost is 101, outside the scale/);
    expect(valueTable(problem, { outOfBounds: 'clip' }).rows[2]![2]).toBe(0);
  });
});
