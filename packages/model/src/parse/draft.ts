import * as z from 'zod';
import { isMap } from './read/read.ts';
import type { Path } from './read/source.ts';
import { valueAt } from './schema-shape.ts';

/** A record of which some parts may be unusable. */
export type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A record of a list with its place in the file. */
export interface Entry<T> {
  readonly path: Path;
  readonly item: Loose<T>;
}

/** The records of a list that may be named by an id. */
export type Entries<T> = readonly Entry<T>[];

/** Gives each record its place. */
export const placed = <T>(name: string, items: readonly T[]): Entries<T> =>
  items.map((item, i) => ({ path: [name, i], item }));

/**
 * Takes from a list what its schema holds nothing against, so that references can be followed in a file that has
 * other faults too.
 *
 * @param schema - Of one record, with every part optional.
 * @param faulty - From {@link faultyParts}.
 */
export function usableParts<T>(
  input: unknown,
  name: string,
  schema: z.ZodType<Loose<T>>,
  faulty: FaultyParts,
): Entries<T> {
  const list = valueAt(input, [name]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((record: unknown, i) => {
    if (!isMap(record)) return [];
    const unusable = faulty.get(`${name}.${i}`);
    const parts = Object.entries(record).filter(([key]) => !unusable?.has(key));
    const read = z.safeParse(schema, Object.fromEntries(parts));
    return read.success ? [{ path: [name, i], item: read.data }] : [];
  });
}

/** List name and position to the keys of that record which the schema refuses. */
export type FaultyParts = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers the parts of records that a schema refuses. */
export function faultyParts(issues: readonly z.core.$ZodIssue[]): FaultyParts {
  const faulty = new Map<string, Set<string>>();
  for (const issue of issues) {
    const [name, i, key] = issue.path;
    if (name === undefined || i === undefined) continue;
    const record = `${String(name)}.${String(i)}`;
    const keys = faulty.get(record) ?? new Set<string>();
    faulty.set(record, keys);
    if (key !== undefined) keys.add(String(key));
    else if (issue.code === 'unrecognized_keys') for (const unknown of issue.keys) keys.add(unknown);
  }
  return faulty;
}
