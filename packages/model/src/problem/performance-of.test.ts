import { expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { performanceOf } from './performance-of.ts';

it('finds a performance by alternative and criterion', () => {
  expect(performanceOf(crossing)('bridge', 'cost').distribution).toEqual({ kind: 'exact', value: 60 });
});

it('names the cell that is empty', () => {
  expect(() => performanceOf(crossing)('bridge', 'beauty')).toThrow(/bridge on beauty/);
});
