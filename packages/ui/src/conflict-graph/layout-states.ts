/** Where a state stands. */
export interface PlacedState {
  readonly id: string;
  /** How many moves it is from today; what cannot be reached stands in a column after all others. */
  readonly column: number;
  /** From the top; columns are centred, so there are halves. */
  readonly row: number;
}

/** States in columns. */
export interface StateLayout {
  readonly columns: number;
  /** In the longest column. */
  readonly rows: number;
  /** Column by column, each from the top. */
  readonly states: readonly PlacedState[];
}

interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * Put states into columns by how few moves lead to them from today, whoever makes them.
 *
 * Within a column those come first that are reached from higher up, and otherwise those that are given first: the same
 * conflict always looks the same.
 */
export function layoutStates(
  states: readonly { readonly id: string; readonly today: boolean }[],
  moves: readonly Step[],
): StateLayout {
  const columns = fillColumns(states, moves);
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const heights = new Map<string, number>();
  const placed: PlacedState[] = [];
  for (const [column, ids] of columns.entries()) {
    const heightOf = (id: string) => {
      const before = moves.flatMap(({ from, to }) => (to === id ? (heights.get(from) ?? []) : []));
      return before.length === 0 ? rows : before.reduce((sum, height) => sum + height, 0) / before.length;
    };
    const sorted = ids
      .map((id) => ({ id, height: heightOf(id) }))
      .sort((a, b) => a.height - b.height)
      .map(({ id }, i) => ({ id, column, row: i + (rows - ids.length) / 2 }));
    for (const { id, row } of sorted) heights.set(id, row);
    placed.push(...sorted);
  }
  return { columns: columns.length, rows, states: placed };
}

function fillColumns(
  states: readonly { readonly id: string; readonly today: boolean }[],
  moves: readonly Step[],
): string[][] {
  const left = new Set(states.map(({ id }) => id));
  const columns: string[][] = [];
  let next = states.filter(({ today }) => today).map(({ id }) => id);
  while (next.length > 0) {
    columns.push(next);
    for (const id of next) left.delete(id);
    const reached = new Set(next);
    const targets = new Set(moves.flatMap(({ from, to }) => (reached.has(from) ? [to] : [])));
    next = [...left].filter((id) => targets.has(id));
  }
  return left.size === 0 ? columns : [...columns, [...left]];
}
