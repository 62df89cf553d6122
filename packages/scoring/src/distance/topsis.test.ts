import { describe, expect, it } from 'vitest';
import { topsis } from './topsis.ts';

const table = {
  alternatives: ['A1', 'A2', 'A3', 'A4'],
  criteria: [
    { id: 'C1', direction: 'maximize' },
    { id: 'C2', direction: 'maximize' },
    { id: 'C3', direction: 'maximize' },
  ],
  rows: [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ],
} as const;
const weights = { C1: 0.3, C2: 0.4, C3: 0.3 };

describe('topsis', () => {
  it('reproduces the worked example of Tzeng & Huang (2011)', () => {
    const published = [0.5037, 0.6581, 0.7482, 0.334];
    for (const [i, score] of [...topsis(table, weights).values()].entries())
      expect(score).toBeCloseTo(published[i]!, 4);
  });

  it('scores 0.5 when every alternative performs alike', () => {
    const alike = { ...table, rows: table.rows.map(() => [5, 5, 5]) };
    for (const normalization of ['vector', 'minmax'] as const)
      expect([...topsis(alike, weights, { normalization }).values()]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('names the criterion that has no weight', () => {
    expect(() => topsis(table, { C1: 1, C2: 1 })).toThrow(/topsis: no weight for C3/);
  });

  it('names the cell that is no number', () => {
    const gap = { ...table, rows: [[5, 8, Number.NaN], ...table.rows.slice(1)] };
    expect(() => topsis(gap, weights)).toThrow(/performance of A1 on C3 is NaN/);
    expect([...topsis(gap, { ...weights, C3: 0 }).values()].every(Number.isFinite)).toBe(true);
  });
});
