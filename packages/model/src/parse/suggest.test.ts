import fc from 'fast-check';
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

it('finds any name after one slip of the pen', () => {
  const slip = fc.tuple(
    fc.stringMatching(/^[a-z]{4,20}$/),
    fc.nat(),
    fc.constantFrom('change', 'add', 'drop', 'swap'),
  );
  fc.assert(
    fc.property(slip, ([name, at, kind]) => {
      const i = at % (name.length - 1);
      const [before, here, next, after] = [name.slice(0, i), name[i], name[i + 1], name.slice(i + 2)];
      const written = {
        change: `${before}7${next}${after}`,
        add: `${before}7${here}${next}${after}`,
        drop: `${before}${next}${after}`,
        swap: `${before}${next}${here}${after}`,
      }[kind];
      expect(suggest(written, ['0123456789', name])).toBe(name);
    }),
  );
});
