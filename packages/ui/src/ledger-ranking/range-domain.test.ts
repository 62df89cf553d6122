import { describe, expect, it } from 'vitest';
import { rangeDomain } from './range-domain.ts';

const range = (low: number, high: number) => ({
  alternative: 'ferry',
  low,
  median: (low + high) / 2,
  mean: 0.5,
  high,
});

describe('rangeDomain', () => {
  it('runs from tenth to tenth around all ranges', () => {
    expect(rangeDomain([range(0.31, 0.44), range(0.52, 0.68)])).toEqual([0.3, 0.7]);
  });

  it('never leaves the scale of scores', () => {
    expect(rangeDomain([range(0, 1)])).toEqual([0, 1]);
  });

  it('is the whole scale where nothing was drawn', () => {
    expect(rangeDomain([])).toEqual([0, 1]);
  });
});
