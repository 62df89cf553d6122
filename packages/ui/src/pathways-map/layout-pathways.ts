/** What an option is for in a phase: relied on, being built, or not given up. */
export type PathwayRole = 'main' | 'build' | 'keep-open';

/** What is drawn of one option in one phase. */
export interface PathwayCell {
  readonly role: PathwayRole | undefined;
  /** Where its line begins and ends, in per cent of the phase's width; 50 is its station. */
  readonly from: 0 | 50;
  readonly to: 50 | 100;
  /** Whether a transfer runs at the beginning of the phase from this row's line upwards. */
  readonly above: boolean;
  /** Whether a transfer runs at the beginning of the phase from this row's line downwards. */
  readonly below: boolean;
}

/** A change of what is relied on, at the end of a phase. */
export interface PathwayTransfer {
  /** Place of the phase that ends. */
  readonly phase: number;
  /** Row that is left. */
  readonly from: number;
  /** Row that takes over. */
  readonly to: number;
}

/** A pathways map as places: rows down, phases along. No pixel, no colour, no words. */
export interface PathwaysLayout {
  /** By row, then by phase. */
  readonly cells: readonly (readonly PathwayCell[])[];
  readonly transfers: readonly PathwayTransfer[];
}

/**
 * Lay out which option has which role in which phase, with transfers where what is relied on changes.
 *
 * A transfer crosses the rows between the two. Where one of several goes on being relied on, only the others transfer.
 *
 * @param roles - By row, then by phase; undefined where an option has no role.
 */
export function layoutPathways(roles: readonly (readonly (PathwayRole | undefined)[])[]): PathwaysLayout {
  const phases = Math.max(0, ...roles.map(({ length }) => length));
  const transfers = Array.from({ length: Math.max(0, phases - 1) }, (_, phase) => phase).flatMap((phase) =>
    transfersAfter(phase, mainRows(roles, phase), mainRows(roles, phase + 1)),
  );
  const cells = roles.map((row, i) =>
    Array.from({ length: phases }, (_, phase): PathwayCell => {
      const before = transfers.filter((transfer) => transfer.phase === phase - 1);
      const arrives = before.some(({ to }) => to === i);
      const leaves = transfers.some((transfer) => transfer.phase === phase && transfer.from === i);
      return {
        role: row[phase],
        from: row[phase - 1] !== undefined || arrives ? 0 : 50,
        to: row[phase + 1] !== undefined || leaves ? 100 : 50,
        above: before.some(({ from, to }) => Math.min(from, to) < i && i <= Math.max(from, to)),
        below: before.some(({ from, to }) => Math.min(from, to) <= i && i < Math.max(from, to)),
      };
    }),
  );
  return { cells, transfers };
}

function transfersAfter(
  phase: number,
  before: readonly number[],
  after: readonly number[],
): readonly PathwayTransfer[] {
  const ending = before.filter((row) => !after.includes(row));
  const starting = after.filter((row) => !before.includes(row));
  if (ending.length + starting.length === 0) return [];
  const sources = ending.length > 0 ? ending : before;
  const targets = starting.length > 0 ? starting : after;
  return sources.flatMap((from) => targets.map((to) => ({ phase, from, to })));
}

function mainRows(
  roles: readonly (readonly (PathwayRole | undefined)[])[],
  phase: number,
): readonly number[] {
  return roles.flatMap((row, i) => (row[phase] === 'main' ? [i] : []));
}
