import { describe, expect, it } from 'vitest';
import { layoutPathways } from './layout-pathways.ts';

describe('layoutPathways', () => {
  it('transfers where what is relied on changes, across the rows between', () => {
    const { cells, transfers } = layoutPathways([
      ['main', undefined],
      [undefined, undefined],
      ['build', 'main'],
    ]);
    expect(transfers).toEqual([{ phase: 0, from: 0, to: 2 }]);
    expect(cells.map(([, second]) => [second!.above, second!.below])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('runs a line to the end of a phase only where it goes on or transfers', () => {
    const { cells } = layoutPathways([
      ['main', undefined],
      [undefined, 'main'],
      ['keep-open', undefined],
    ]);
    expect(cells.map((row) => row.map(({ from, to }) => [from, to]))).toEqual([
      [
        [50, 100],
        [0, 50],
      ],
      [
        [50, 100],
        [0, 50],
      ],
      [
        [50, 50],
        [0, 50],
      ],
    ]);
  });

  it('does not transfer what goes on', () => {
    const { transfers } = layoutPathways([
      ['main', 'main'],
      ['build', 'keep-open'],
    ]);
    expect(transfers).toEqual([]);
  });

  it('branches where a second is relied on, and joins where one of two ends', () => {
    const branch = layoutPathways([
      ['main', 'main', undefined],
      [undefined, 'main', 'main'],
    ]);
    expect(branch.transfers).toEqual([
      { phase: 0, from: 0, to: 1 },
      { phase: 1, from: 0, to: 1 },
    ]);
  });

  it('has no transfer into or out of a phase in which nothing is relied on', () => {
    expect(layoutPathways([['main', undefined, 'main']]).transfers).toEqual([]);
  });

  it('lays out nothing without rows or phases', () => {
    expect(layoutPathways([])).toEqual({ cells: [], transfers: [] });
    expect(layoutPathways([[]])).toEqual({ cells: [[]], transfers: [] });
  });
});
