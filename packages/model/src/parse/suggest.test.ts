import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const known = ['ferry', 'bridge', 'tunnel', 'height-limit'];

it.each([
  ['brigde', 'bridge'],
  ['Ferry', 'ferry'],
  ['feryr', 'ferry'],
  ['tunnell', 'tunnel'],
  ['hight-limit', 'height-limit'],
  ['swimming', undefined],
  ['x', undefined],
  ['', undefined],
])('takes %j for %j', (given, meant) => {
  expect(suggest(given, known)).toBe(meant);
});

it('prefers the nearest name, then the first', () => {
  expect(suggest('cost-a', ['cost-bb', 'cost-b', 'cost-c'])).toBe('cost-b');
});
