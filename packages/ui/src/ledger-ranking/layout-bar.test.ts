import { describe, expect, it } from 'vitest';
import { layoutBar } from './layout-bar.ts';

describe('layoutBar', () => {
  it('makes each piece as wide as its contribution, less the gap', () => {
    expect(layoutBar([0.5, 0.25], 100, 1.5)).toEqual([
      { place: 0, x: 0, width: 48.5 },
      { place: 1, x: 50, width: 23.5 },
    ]);
  });

  it('draws nothing where a criterion adds nothing', () => {
    expect(layoutBar([0, 0.1], 100, 1.5)).toEqual([
      { place: 0, x: 0, width: 0 },
      { place: 1, x: 0, width: 8.5 },
    ]);
  });

  it('has nothing to draw without criteria', () => {
    expect(layoutBar([], 100)).toEqual([]);
  });
});
