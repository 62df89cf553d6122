import { publishedExample } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { withSteps } from '../steps.ts';
import type { Capacity } from './capacity.ts';
import { choquet } from './choquet.ts';
import { capacityIndices } from './interaction.ts';

const students = publishedExample('choquet-grabisch-students');
const capacity: Capacity = {
  criteria: ['M', 'P', 'L'],
  sets: Object.entries(students.input.capacity as Record<string, number>).map(([key, worth]) => ({
    criteria: [...key],
    worth,
  })),
};
const values = {
  alternatives: ['a', 'b', 'c'],
  criteria: ['M', 'P', 'L'],
  rows: students.input.matrix as number[][],
};

describe('choquet', () => {
  it('reproduces the three students of Grabisch (1996)', () => {
    [...choquet(values, capacity).values()].forEach((score, i) => {
      expect(score).toBeCloseTo((students.expected.choquet as number[])[i]!, 9);
    });
  });

  it('shows how each integral climbs, as it is done by hand', () => {
    const { result, steps } = withSteps((settings) => choquet(values, capacity, settings));
    expect(steps.map(({ name }) => name)).toEqual(['integral of a', 'integral of b', 'integral of c']);
    expect(steps[0]).toEqual({
      name: 'integral of a',
      rows: ['L', 'P', 'M'],
      columns: ['value', 'rise', 'worth', 'rise × worth'],
      cells: [
        [10, 10, 1, 10],
        [16, 6, 0.5, 3],
        [18, 2, 0.45, 0.9],
      ],
    });
    expect(result).toEqual(choquet(values, capacity));
    expect(result.get('a')).toBeCloseTo(13.9, 12);
  });

  it('is the weighted sum where worths add up', () => {
    const weight = { M: 0.5, P: 0.3, L: 0.2 } as Record<string, number>;
    const additive = {
      ...capacity,
      sets: capacity.sets.map(({ criteria }) => ({
        criteria,
        worth: criteria.reduce((sum, id) => sum + weight[id]!, 0),
      })),
    };
    expect(choquet(values, additive).get('a')).toBeCloseTo(0.5 * 18 + 0.3 * 16 + 0.2 * 10, 12);
    const { shapley, interaction } = capacityIndices(additive);
    expect(shapley.P).toBeCloseTo(0.3, 12);
    expect(interaction.flat().every((each) => Math.abs(each) < 1e-12)).toBe(true);
  });

  it('names the set that is missing, stated twice, falls or is not worth 1', () => {
    const without = { ...capacity, sets: capacity.sets.slice(1) };
    expect(() => choquet(values, without)).toThrow(/the set M has no worth/);
    expect(() => choquet(values, { ...capacity, sets: [...capacity.sets, capacity.sets[0]!] })).toThrow(
      /stated twice/,
    );
    const change = (key: string, worth: number) => ({
      ...capacity,
      sets: capacity.sets.map((set) => (set.criteria.join('') === key ? { ...set, worth } : set)),
    });
    expect(() => choquet(values, change('MP', 0.1))).toThrow(/the set M, P is worth less than a part of it/);
    expect(() => choquet(values, change('MPL', 2))).toThrow(/is worth 2 and not 1/);
    expect(() => choquet({ ...values, criteria: ['M', 'P', 'X'] }, capacity)).toThrow(/different criteria/);
    expect(() => choquet({ ...values, rows: [[1, 2, Number.NaN]] }, capacity)).toThrow(
      /value of a on L is NaN/,
    );
    expect(() => choquet(values, { ...capacity, sets: [{ criteria: ['Q'], worth: 1 }] })).toThrow(/names Q/);
  });
});

describe('capacityIndices', () => {
  it('finds the overlap of mathematics and physics', () => {
    const { shapley, interaction } = capacityIndices(capacity);
    expect(shapley.M).toBeCloseTo(0.291667, 6);
    expect(shapley.L).toBeCloseTo(0.416667, 6);
    expect(interaction[0]![1]).toBeCloseTo(-0.45, 12);
    expect(interaction[0]![2]).toBeCloseTo(0.1, 12);
  });

  it('gives one criterion everything', () => {
    const one = { criteria: ['x'], sets: [{ criteria: ['x'], worth: 1 }] };
    expect(capacityIndices(one)).toEqual({ shapley: { x: 1 }, interaction: [[0]] });
  });
});
