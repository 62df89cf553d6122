import { describe, expect, it } from 'vitest';
import { layoutStates } from './layout-states.ts';

const states = (ids: string, today: string) => [...ids].map((id) => ({ id, today: id === today }));
const moves = (...pairs: readonly string[]) => pairs.map(([from, to]) => ({ from: from!, to: to! }));
const columnsOf = (ids: string, today: string, ...pairs: readonly string[]) => {
  const columns: string[] = [];
  for (const { id, column } of layoutStates(states(ids, today), moves(...pairs)).states)
    columns[column] = (columns[column] ?? '') + id;
  return columns;
};

describe('layoutStates', () => {
  it('counts the fewest moves from today, in the direction of the moves', () => {
    expect(columnsOf('abcd', 'b', 'bc', 'ca', 'ba', 'ad', 'da')).toEqual(['b', 'ac', 'd']);
  });

  it('puts what cannot be reached after all others', () => {
    expect(columnsOf('abcd', 'a', 'ab', 'cd', 'ca')).toEqual(['a', 'b', 'cd']);
  });

  it('has one column where nothing is today', () => {
    expect(columnsOf('ab', '', 'ab')).toEqual(['ab']);
  });

  it('puts first what is reached from higher up, so that fewer lines cross', () => {
    expect(columnsOf('abcde', 'a', 'ab', 'ac', 'be', 'cd')).toEqual(['a', 'bc', 'ed']);
  });

  it('centres columns', () => {
    const layout = layoutStates(states('abc', 'a'), moves('ab', 'ac'));
    expect(layout).toEqual({
      columns: 2,
      rows: 2,
      states: [
        { id: 'a', column: 0, row: 0.5 },
        { id: 'b', column: 1, row: 0 },
        { id: 'c', column: 1, row: 1 },
      ],
    });
  });

  it('gives no two states one place, in a conflict of four choices', () => {
    const ids = Array.from({ length: 16 }, (_, i) => String.fromCharCode(97 + i));
    const flips = ids.flatMap((from, i) => [1, 2, 4, 8].map((bit) => ({ from, to: ids[i ^ bit]! })));
    const layout = layoutStates(states(ids.join(''), 'a'), flips);
    expect([layout.columns, layout.rows]).toEqual([5, 6]);
    expect(new Set(layout.states.map(({ column, row }) => `${column} ${row}`)).size).toBe(16);
  });

  it('is empty without states, and passes over moves of states that are not shown', () => {
    expect(layoutStates([], [])).toEqual({ columns: 0, rows: 0, states: [] });
    expect(columnsOf('ab', 'a', 'ax', 'xb')).toEqual(['a', 'b']);
  });
});
