import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatistics } from './order-statistics.ts';
import { sortedOrder } from './sorted-order.ts';

const rows = fc
  .array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((row) => Float64Array.from(row, (value) => value + 0));

describe('order', () => {
  it('sorts upwards and keeps equal numbers in their order', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const order = [...sortedOrder(row)];
        const expected = order.toSorted((a, b) => a - b).sort((a, b) => row[a]! - row[b]! || a - b);
        expect(order).toEqual(expected);
      }),
    );
    expect([...sortedOrder(new Float64Array(0))]).toEqual([]);
  });

  it('finds the values at places as sorting would', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(300), { maxLength: 12 }), (row, rough) => {
        const places = [...new Set(rough.map((place) => place % row.length))].sort((a, b) => a - b);
        const before = [...row];
        const sorted = row.toSorted();
        expect(orderStatistics(row, places)).toEqual(places.map((place) => sorted[place]));
        expect([...row]).toEqual(before);
      }),
    );
    expect(() => orderStatistics(new Float64Array(2), [1, 0])).toThrow(/do not rise/);
    expect(() => orderStatistics(new Float64Array(2), [2])).toThrow(/places 2/);
  });
});
