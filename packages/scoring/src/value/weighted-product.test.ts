import { describe, expect, it } from 'vitest';
import { weightedProduct } from './weighted-product.ts';

const table = {
  alternatives: ['a', 'b'],
  criteria: [
    { id: 'gain', direction: 'maximize' },
    { id: 'cost', direction: 'minimize' },
  ],
  rows: [
    [2, 4],
    [4, 8],
  ],
} as const;

describe('weightedProduct', () => {
  it('multiplies ratios raised to their weights', () => {
    const [a, b] = [...weightedProduct(table, { gain: 1, cost: 1 }).values()];
    expect(a).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(b).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it('is 0 where a maximized performance is 0', () => {
    const zero = {
      ...table,
      rows: [
        [0, 4],
        [4, 8],
      ],
    };
    expect([...weightedProduct(zero, { gain: 1, cost: 1 }).values()][0]).toBe(0);
  });

  it('names the cell that it would divide by', () => {
    const zero = {
      ...table,
      rows: [
        [2, 0],
        [4, 8],
      ],
    };
    expect(() => weightedProduct(zero, { gain: 1, cost: 1 })).toThrow(/performance of a on cost is 0/);
    const negative = {
      ...table,
      rows: [
        [-2, 1],
        [4, 8],
      ],
    };
    expect(() => weightedProduct(negative, { gain: 1, cost: 1 })).toThrow(
      /performance of a on gain is negative/,
    );
  });
});
