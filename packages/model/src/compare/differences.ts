import { canonicalJson } from '../canonical-json.ts';
import type { FromTo, Moved, ProblemChange, Thing } from './change.ts';

/** Tells whether two pieces of plain data say the same. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** Leaves out the side that was not stated. */
export const fromTo = <T>(from: T | undefined, to: T | undefined): FromTo<T> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** The change of a value that both sides state; none where it stayed. */
export const moved = <T, Change>(from: T, to: T, change: (move: Moved<T>) => Change): readonly Change[] =>
  same(from, to) ? [] : [change({ from, to })];

/** The change of a value that a side may not state; none where it stayed. */
export const changed = <T, Change>(
  from: T | undefined,
  to: T | undefined,
  change: (fromTo: FromTo<T>) => Change,
): readonly Change[] => (same(from, to) ? [] : [change(fromTo(from, to))]);

/** The changes of a map's values, key by key: those of the first map, then those that the second adds. */
export function changedEntries<T, Change>(
  from: Readonly<Record<string, T>>,
  to: Readonly<Record<string, T>>,
  change: (key: string, from: T | undefined, to: T | undefined) => readonly Change[],
): readonly Change[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    change(key, ownValue(from, key), ownValue(to, key)),
  );
}

const ownValue = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** The members of a list that another one lacks. */
export const without = <T>(list: readonly T[], other: readonly T[]): readonly T[] =>
  list.filter((member) => !other.includes(member));

/** A record of a list as plain properties. */
export type Properties = Readonly<Record<string, unknown>>;

/** The changes of all properties that have no kind of their own. */
export function otherChanges(
  thing: Thing,
  id: string,
  from: Properties,
  to: Properties,
  handled: readonly string[],
): readonly ProblemChange[] {
  return changedEntries(from, to, (property, before, after): readonly ProblemChange[] => {
    if (handled.includes(property) || same(before, after)) return [];
    if (property !== 'evidence' || !Array.isArray(before) || !Array.isArray(after))
      return [{ kind: 'propertyChanged', thing, id, property, ...fromTo(before, after) }];
    const added = without<string>(after, before);
    const removed = without<string>(before, after);
    return added.length + removed.length === 0
      ? []
      : [{ kind: 'evidenceChanged', thing, id, added, removed }];
  });
}

/** What was added, removed, put in another order, and what changed in the records that stayed. */
export function listChanges<T>(
  thing: Thing,
  from: readonly T[],
  to: readonly T[],
  idOf: (record: T) => string,
  recordChanges: (from: T, to: T, id: string) => readonly ProblemChange[],
): readonly ProblemChange[] {
  const before = new Map(from.map((record) => [idOf(record), record]));
  const after = new Map(to.map((record) => [idOf(record), record]));
  const stayed = [...before.keys()].filter((id) => after.has(id));
  const stayedAfter = [...after.keys()].filter((id) => before.has(id));
  return [
    ...[...after.keys()].filter((id) => !before.has(id)).map((id) => ({ kind: 'added', thing, id }) as const),
    ...[...before.keys()]
      .filter((id) => !after.has(id))
      .map((id) => ({ kind: 'removed', thing, id }) as const),
    ...stayed.flatMap((id) => recordChanges(before.get(id)!, after.get(id)!, id)),
    ...(stayed.some((id, i) => id !== stayedAfter[i]) ? [{ kind: 'reordered', thing } as const] : []),
  ];
}
