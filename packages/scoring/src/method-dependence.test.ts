import { publishedTable, weightedTable } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { methodDependence } from './method-dependence.ts';

describe('methodDependence', () => {
  it('ranks a published table by every method that applies', () => {
    const { table, weights } = publishedTable('vikor-opricovic2007-w1');
    const view = methodDependence(table, weights);
    expect(view.methods.length + view.notApplicable.length).toBe(13);
    expect(view.notApplicable).toEqual([]);
    expect(Object.values(view.firstShare).reduce((a, b) => a + b)).toBeGreaterThanOrEqual(1);
    expect(view.firstShare.A5).toBeCloseTo(5 / 13, 12);
    view.agreement.forEach((row, k) => {
      expect(row[k]).toBe(1);
      expect(row.every((tau) => tau >= -1 && tau <= 1)).toBe(true);
    });
  });

  it('says in their own words which methods the table does not allow', () => {
    const { table, weights } = weightedTable(
      [
        [-1, 2],
        [3, 1],
        [1, 4],
      ],
      ['maximize', 'minimize'],
      [1, 1],
    );
    const { methods, notApplicable } = methodDependence(table, weights);
    expect(methods.map(({ method }) => method)).toContain('topsis');
    expect(notApplicable.find(({ method }) => method === 'weightedProduct')?.message).toMatch(
      /weightedProduct: the performance of a on c1 is negative/,
    );
  });

  it('points at criteria that count the same thing twice', () => {
    const { table, weights } = weightedTable(
      [
        [1, 10, 5],
        [2, 8, 3],
        [3, 6, 9],
      ],
      ['maximize', 'minimize', 'maximize'],
      [1, 1, 1],
    );
    const { correlatedCriteria } = methodDependence(table, weights);
    expect(correlatedCriteria.map(({ criteria }) => criteria)).toEqual([['c1', 'c2']]);
    expect(correlatedCriteria[0]!.correlation).toBeCloseTo(1, 12);
  });

  it('refuses a table that no method can score', () => {
    const { table, weights } = weightedTable([[Number.NaN]], ['maximize'], [1]);
    expect(() => methodDependence(table, weights)).toThrow(
      /methodDependence: the performance of a on c1 is NaN/,
    );
  });
});
