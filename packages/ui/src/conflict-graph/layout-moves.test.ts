import { describe, expect, it } from 'vitest';
import { layoutMoves, placeState, rowHeight } from './layout-moves.ts';
import { layoutStates } from './layout-states.ts';

const states = (ids: string) => [...ids].map((id, i) => ({ id, today: i === 0 }));
const move = (actor: string, from: string, to: string) => ({ actor, from, to });

function lines(ids: string, ...moves: readonly ReturnType<typeof move>[]) {
  const layout = layoutStates(states(ids), moves);
  return { layout, lines: layoutMoves(layout, moves, ['A', 'B', 'C']) };
}

describe('layoutMoves', () => {
  it('joins a move and its way back, with a head at each end', () => {
    const { lines: found } = lines('ab', move('A', 'a', 'b'), move('A', 'b', 'a'));
    expect(found).toHaveLength(1);
    expect(found[0]!.heads.map(({ rightwards }) => rightwards)).toEqual([true, false]);
  });

  it('shows by a single head that there is no way back', () => {
    expect(lines('ab', move('A', 'a', 'b')).lines[0]!.heads).toHaveLength(1);
  });

  it('lets no two lines end at one place, so that heads belong to one line', () => {
    const moves = 'ab ba ac ca bd db cd dc ad'
      .split(' ')
      .flatMap((pair) => ['A', 'B', 'C'].map((actor) => move(actor, pair[0]!, pair[1]!)));
    const { lines: found } = lines('abcd', ...moves);
    const heads = found.flatMap((line) => line.heads.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(found).toHaveLength(15);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('keeps ends on the side of their state, however many there are', () => {
    const actors = Array.from({ length: 20 }, (_, i) => `${i}`);
    const moves = actors.map((actor) => move(actor, 'a', 'b'));
    const ends = layoutMoves(layoutStates(states('ab'), moves), moves, actors).map(
      ({ heads }) => heads[0]!.y,
    );
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(rowHeight * 0.7);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  it('ends at the side of a state, between the two columns', () => {
    const { layout, lines: found } = lines('ab', move('B', 'a', 'b'));
    const [from, to] = layout.states.map((state) => placeState(state, layout.columns));
    const head = found[0]!.heads[0]!;
    expect(head.x).toBeGreaterThan(from!.x);
    expect(head.x).toBeLessThan(to!.x);
    expect(head.y).toBe(to!.y);
    expect(found[0]!.letter.x).toBeLessThan(head.x);
  });

  it('bulges to the right within a column', () => {
    const { lines: found } = lines('abc', move('A', 'a', 'b'), move('A', 'a', 'c'), move('B', 'b', 'c'));
    const within = found.find(({ between }) => between.join('') === 'bc')!;
    expect(within.heads[0]!.rightwards).toBe(false);
    expect(within.letter.x).toBeGreaterThan(within.heads[0]!.x);
  });

  it('passes between rows on the way across several columns', () => {
    const { lines: found } = lines('abc', move('A', 'a', 'b'), move('A', 'b', 'c'), move('B', 'c', 'a'));
    const far = found.find(({ actor }) => actor === 'B')!;
    expect(Math.abs(far.letter.y - rowHeight / 2)).toBeGreaterThan(rowHeight / 3);
  });

  it('leaves out what leads nowhere', () => {
    expect(lines('ab', move('A', 'a', 'x'), move('A', 'b', 'b')).lines).toEqual([]);
  });
});
