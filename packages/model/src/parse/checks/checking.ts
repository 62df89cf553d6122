import type { Entries } from '../draft.ts';
import type { Path, UnplacedFault } from '../read/source.ts';

/** What a check finds, one after another. */
export type UnplacedFaults = Generator<UnplacedFault, void>;

/** What ids name, in the singular: `alternative`, `judgement` … */
export type Thing = string;

/** The ids that a list gives. */
export function idsOf(...lists: readonly Entries<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.flatMap(({ item }) => item.id ?? [])));
}

/** Finds an id that names nothing. */
export function* refer(
  thing: Thing,
  known: ReadonlySet<string>,
  id: string | undefined,
  path: Path,
  atKey = false,
): UnplacedFaults {
  if (id === undefined || known.has(id)) return;
  yield {
    code: 'P302',
    path,
    atKey,
    message: `No ${thing} is called ${id}.`,
    choices: { given: id, known },
    ...(known.size > 0 ? {} : { hint: `The file names no ${thing} at all.` }),
  };
}

/** Finds ids of a list that name nothing. */
export function* referEach(
  thing: Thing,
  known: ReadonlySet<string>,
  ids: readonly string[] | undefined,
  path: Path,
): UnplacedFaults {
  for (const [i, id] of (ids ?? []).entries()) yield* refer(thing, known, id, [...path, i]);
}

/** Finds keys of a map that name nothing. */
export function* referKeys(
  thing: Thing,
  known: ReadonlySet<string>,
  map: Readonly<Record<string, unknown>> | undefined,
  path: Path,
): UnplacedFaults {
  for (const id of Object.keys(map ?? {})) yield* refer(thing, known, id, [...path, id], true);
}

/** Finds ids given twice in lists that share their names, and ids that the language reserves. */
export function* uniqueIds(
  thing: Thing,
  ...lists: readonly Entries<{ readonly id: string }>[]
): UnplacedFaults {
  const seen = new Map<string, Path>();
  for (const { path, item } of lists.flat()) {
    if (item.id === undefined) continue;
    const first = seen.get(item.id);
    if (first === undefined) seen.set(item.id, path);
    else yield duplicateId(thing, item.id, [...path, 'id'], first);
    if (item.id === 'constructor' || item.id === 'prototype')
      yield {
        code: 'P108',
        path: [...path, 'id'],
        message: `The name ${item.id} is reserved by the language that reads this file.`,
        hint: 'Choose another id.',
      };
  }
}

const duplicateId = (thing: Thing, id: string, path: Path, first: Path): UnplacedFault => ({
  code: 'P301',
  path,
  message: `Another ${thing} is called ${id} already (${first.join('.')}), so a reference to it would be ambiguous.`,
  hint: 'Rename one of them.',
});

/** Finds members that stand twice in a list of names. */
export function* uniqueNames(thing: Thing, names: readonly string[] | undefined, path: Path): UnplacedFaults {
  const seen = new Map<string, Path>();
  for (const [i, name] of (names ?? []).entries()) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, [...path, i]);
    else yield duplicateId(thing, name, [...path, i], first);
  }
}

/** Finds a day that no calendar has. */
export function* existingDay(date: string | undefined, path: Path): UnplacedFaults {
  if (date === undefined || date.length < 10) return;
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    yield { code: 'P321', path, message: `${date} is no day of the calendar.` };
}

/** Finds numbers that should not fall and do. */
export function* ordered(
  parts: readonly (readonly [name: string, value: number | undefined])[],
  path: Path,
): UnplacedFaults {
  const given = parts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  for (const [i, { name, value }] of given.entries()) {
    const before = given[i - 1];
    if (before !== undefined && value < before.value)
      yield {
        code: 'P310',
        path: [...path, name],
        message: `${name} is ${value}, below ${before.name}, which is ${before.value}.`,
        hint: 'Swap them, or correct one.',
      };
  }
}
