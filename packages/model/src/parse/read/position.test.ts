import { expect, it } from 'vitest';
import { positionsIn } from './position.ts';

it('counts lines and columns from 1, whichever way lines end', () => {
  for (const text of ['ab\ncd\n', 'ab\r\ncd\r\n']) {
    const positionOf = positionsIn(text);
    expect(positionOf(0)).toEqual({ line: 1, column: 1 });
    expect(positionOf(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
    expect(positionOf(text.length)).toEqual({ line: 3, column: 1 });
    expect(positionOf(1000)).toEqual({ line: 3, column: 1 });
  }
});
