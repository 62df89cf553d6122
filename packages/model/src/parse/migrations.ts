import { isMap } from './read/read.ts';
import type { Path, UnplacedFault } from './read/source.ts';

/** Where something stands in the file as it was written. */
export interface Origin {
  readonly path: Path;
  /** At the key rather than at its value. */
  readonly atKey?: boolean;
}

/** A file in the next version's form. */
export interface Migrated {
  readonly value: Readonly<Record<string, unknown>>;
  /** Leads a path in the new form back to the old one, so that faults are shown where the author wrote. */
  readonly origin: (path: Path) => Origin;
  readonly faults: readonly UnplacedFault[];
}

/** Carries a file from one version to the next. What is wrong in the old form is left for the schema to find. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Migrated;

/** Migrations by the version that they start from. */
export type Migrations = ReadonlyMap<number, Migration>;

/**
 * The migrations of problem files, by the version that they start from.
 *
 * Version 0 called the alternatives `options` and wrote performances as a map of alternatives, each a map from
 * criterion to a number or distribution. Version 1 lists them, so that each can name its judgement.
 */
export const problemMigrations: Migrations = new Map([[0, fromVersion0]]);

function fromVersion0(old: Readonly<Record<string, unknown>>): Migrated {
  const { options, performances, ...rest } = old;
  const cells = isMap(performances) ? listCells(performances) : undefined;
  const value = {
    ...rest,
    schemaVersion: 1,
    ...(options === undefined ? {} : { alternatives: options }),
    ...(performances === undefined ? {} : { performances: cells?.list ?? performances }),
  };
  return {
    value,
    faults: cells?.faults ?? [],
    origin: ([first, ...further]) => {
      if (first === undefined) return { path: [] };
      if (first === 'alternatives') return { path: ['options', ...further] };
      const cell =
        first === 'performances' && typeof further[0] === 'number' ? cells?.list[further[0]] : undefined;
      return cell === undefined ? { path: [first, ...further] } : originInCell(cell, further.slice(1));
    },
  };
}

interface Cell {
  readonly alternative: string;
  readonly criterion: string;
  readonly distribution: unknown;
}

function listCells(table: Readonly<Record<string, unknown>>): {
  list: readonly Cell[];
  faults: readonly UnplacedFault[];
} {
  const list: Cell[] = [];
  const faults: UnplacedFault[] = [];
  for (const [alternative, row] of Object.entries(table)) {
    if (isMap(row))
      for (const [criterion, distribution] of Object.entries(row))
        list.push({ alternative, criterion, distribution });
    else
      faults.push({
        code: 'P201',
        path: ['performances', alternative],
        message: `The performances of ${alternative} are no map from criterion to performance.`,
      });
  }
  return { list, faults };
}

function originInCell({ alternative, criterion }: Cell, [member, ...further]: Path): Origin {
  const row: Path = ['performances', alternative];
  if (member === 'alternative') return { path: row, atKey: true };
  if (member === 'criterion') return { path: [...row, criterion], atKey: true };
  return { path: [...row, criterion, ...further] };
}
