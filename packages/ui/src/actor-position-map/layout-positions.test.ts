import { describe, expect, it } from 'vitest';
import { layoutPositions, narrowestLine, placePosition, widestLabel } from './layout-positions.ts';

describe('placePosition', () => {
  it('puts nought in the middle and the ends where the widest label still fits', () => {
    expect(placePosition(0)).toBe(50);
    expect((placePosition(-2) / 100) * narrowestLine).toBeCloseTo(widestLabel / 2, 10);
    expect(placePosition(2)).toBeCloseTo(100 - placePosition(-2), 10);
  });

  it('keeps what is beyond the ends at the end', () => {
    expect(placePosition(7)).toBe(placePosition(2));
    expect(placePosition(-7)).toBe(placePosition(-2));
  });
});

describe('layoutPositions', () => {
  it('stacks those that share a position in their order', () => {
    const placed = layoutPositions(['a', 'b', 'c'].map((id) => ({ id, position: 1, width: 40 })));
    expect(placed.map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(new Set(placed.map(({ x }) => x)).size).toBe(1);
  });

  it('takes one row where there is room', () => {
    const placed = layoutPositions(
      [2, -2, 0].map((position) => ({ id: `${position}`, position, width: 50 })),
    );
    expect(placed.map(({ id, row }) => [id, row])).toEqual([
      ['-2', 0],
      ['0', 0],
      ['2', 0],
    ]);
  });

  it('lets no two of seventeen labels overlap', () => {
    const labels = Array.from({ length: 17 }, (_, i) => ({
      id: `${i}`,
      position: ((i * 7) % 9) / 2 - 2,
      width: 30 + ((i * 13) % 60),
    }));
    const placed = layoutPositions(labels).map(({ id, x, row }) => {
      const { width } = labels[Number(id)]!;
      const middle = (x / 100) * narrowestLine;
      return { row, from: middle - width / 2, to: middle + width / 2 };
    });
    expect(placed).toHaveLength(17);
    for (const [i, one] of placed.entries()) {
      expect(one.from).toBeGreaterThanOrEqual(0);
      expect(one.to).toBeLessThanOrEqual(narrowestLine);
      for (const other of placed.slice(i + 1))
        expect(one.row !== other.row || one.to < other.from || other.to < one.from).toBe(true);
    }
  });

  it('is empty without labels', () => {
    expect(layoutPositions([])).toEqual([]);
  });
});
