import { describe, expect, it } from 'vitest';
import { layoutSwing, swingDomain } from './layout-swing.ts';

describe('layoutSwing', () => {
  it('draws from the base to the result at each end of the input', () => {
    expect(layoutSwing({ low: 40, base: 50, high: 70 }, [40, 80])).toEqual({
      base: 25,
      pieces: [
        { end: 'high', x: 25, width: 50 },
        { end: 'low', x: 0, width: 25 },
      ],
    });
  });

  it('lets the low input give the larger result', () => {
    expect(layoutSwing({ low: 80, base: 60, high: 40 }, [40, 80]).pieces).toEqual([
      { end: 'low', x: 50, width: 50 },
      { end: 'high', x: 0, width: 50 },
    ]);
  });

  it('draws the shorter piece over the longer one where both are on one side', () => {
    const { pieces } = layoutSwing({ low: 60, base: 50, high: 90 }, [50, 100]);
    expect(pieces.map(({ end, width }) => [end, width])).toEqual([
      ['high', 80],
      ['low', 20],
    ]);
  });

  it('stands in the middle where nothing swings', () => {
    expect(layoutSwing({ low: 5, base: 5, high: 5 }, [5, 5])).toEqual({
      base: 50,
      pieces: [
        { end: 'low', x: 50, width: 0 },
        { end: 'high', x: 50, width: 0 },
      ],
    });
  });
});

describe('swingDomain', () => {
  it('holds every result and every base', () => {
    expect(
      swingDomain([
        { low: 3, base: 5, high: 4 },
        { low: 5, base: 5, high: 2 },
      ]),
    ).toEqual([2, 5]);
  });

  it('is [0, 1] without rows', () => {
    expect(swingDomain([])).toEqual([0, 1]);
  });
});
