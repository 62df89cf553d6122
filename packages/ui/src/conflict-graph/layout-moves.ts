import type { PlacedState, StateLayout } from './layout-states.ts';

/** What a line needs to know of a move. */
interface Step {
  readonly actor: string;
  readonly from: string;
  readonly to: string;
}

/** A point of the drawing: per cent of its width, and CSS pixels from its top. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a line arrives, and whether it comes from the left. */
export interface ArrowHead extends Point {
  readonly rightwards: boolean;
}

/** The moves of one actor between two states, there and maybe back. */
export interface MoveLine {
  readonly actor: string;
  readonly between: readonly [string, string];
  /** A path in the same units. */
  readonly path: string;
  /** Where the actor's letter stands. */
  readonly letter: Point;
  /** One where the move cannot be undone, else two. */
  readonly heads: readonly ArrowHead[];
}

/** Height of a row, in CSS pixels. */
export const rowHeight = 92;
/** How much of a column a state takes. */
export const stateShare = 0.64;
/** Between lines that end at one side of a state, and how much of that side they may take, in CSS pixels. */
const apart = 11;
const sideHeight = 54;

/** Find the middle of a state. */
export function placeState({ column, row }: { column: number; row: number }, columns: number): Point {
  return { x: ((column + 0.5) / columns) * 100, y: (row + 0.5) * rowHeight };
}

/**
 * Lay out the moves between placed states, one line for each actor and pair of states.
 *
 * Lines leave and enter states at their sides, each at a height of its own. Moves within a column bulge to the right,
 * and those across several columns pass between rows. What leads to no placed state is left out.
 */
export function layoutMoves(
  layout: StateLayout,
  moves: readonly Step[],
  actors: readonly string[],
): readonly MoveLine[] {
  const states = new Map(layout.states.map((state) => [state.id, state]));
  const links = joined(moves).flatMap(({ from, to, ...rest }): Link[] => {
    const one = states.get(from);
    const other = states.get(to);
    return one === undefined || other === undefined || one === other ? [] : [{ ...rest, one, other }];
  });
  const endOf = placeEnds(links, layout.columns, actors);
  return links.map((link) => {
    const { actor, both, one, other } = link;
    const start = endOf(link, one);
    const end = endOf(link, other);
    const forwards = Math.sign(other.column - one.column);
    const reach = forwards === 0 ? 22 / layout.columns : (end.x - start.x) / 2;
    const isFar = Math.abs(other.column - one.column) > 1;
    const lift = isFar ? rowHeight * (one.row + other.row < layout.rows - 1 ? -0.7 : 0.7) : 0;
    const bends: readonly [Point, Point] = [
      { x: start.x + reach, y: start.y + lift },
      { x: forwards === 0 ? end.x + reach : end.x - reach, y: end.y + lift },
    ];
    const there = { ...end, rightwards: forwards > 0 };
    return {
      actor,
      between: [one.id, other.id],
      path: `M${show(start)}C${bends.map(show).join(' ')} ${show(end)}`,
      letter: onCurve(start, bends, end, 0.28),
      heads: both ? [there, { ...start, rightwards: forwards < 0 }] : [there],
    };
  });
}

/** A move between two placed states, and whether it can be undone. */
interface Link {
  readonly actor: string;
  readonly one: PlacedState;
  readonly other: PlacedState;
  readonly both: boolean;
}

/** Give each line a place of its own at the side of a state where it ends, so that few of them cross there. */
function placeEnds(
  links: readonly Link[],
  columns: number,
  actors: readonly string[],
): (link: Link, state: PlacedState) => Point {
  const sideOf = (state: PlacedState, far: PlacedState) => (far.column < state.column ? -1 : 1);
  const farEnd = (link: Link, state: PlacedState) => (link.one === state ? link.other : link.one);
  return (link, state) => {
    const side = sideOf(state, farEnd(link, state));
    const here = links
      .filter((other) => other.one === state || other.other === state)
      .filter((other) => sideOf(state, farEnd(other, state)) === side)
      .toSorted(
        (a, b) =>
          farEnd(a, state).row - farEnd(b, state).row || actors.indexOf(a.actor) - actors.indexOf(b.actor),
      );
    const step = Math.min(apart, sideHeight / Math.max(1, here.length - 1));
    const { x, y } = placeState(state, columns);
    return {
      x: x + (side * stateShare * 50) / columns,
      y: y + (here.indexOf(link) - (here.length - 1) / 2) * step,
    };
  };
}

/** Put a move and its way back together. */
function joined(moves: readonly Step[]): (Step & { readonly both: boolean })[] {
  const found = new Map<string, Step & { readonly both: boolean }>();
  for (const { actor, from, to } of moves) {
    const back = JSON.stringify([actor, to, from]);
    const there = found.get(back);
    if (there) found.set(back, { ...there, both: true });
    else found.set(JSON.stringify([actor, from, to]), { actor, from, to, both: false });
  }
  return [...found.values()];
}

/** Bézier's cubic curve at a share of its way. */
function onCurve(start: Point, [first, second]: readonly [Point, Point], end: Point, t: number): Point {
  const along = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return {
    x: along(start.x, first.x, second.x, end.x),
    y: along(start.y, first.y, second.y, end.y),
  };
}

const show = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(1)}`;
