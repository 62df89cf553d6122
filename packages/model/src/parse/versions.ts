import type { Migrations, Origin } from './migrations.ts';
import type { Path, UnplacedFault } from './read/source.ts';

/** A file in the form of this version, or what keeps it from getting there. */
export interface Current {
  /** Left out where the version cannot be read. */
  readonly value?: Readonly<Record<string, unknown>>;
  readonly faults: readonly UnplacedFault[];
  /** Leads a path in the current form back to the file as written. */
  readonly origin: (path: Path) => Origin;
}

/** The version that is read, and how older ones become it. */
export interface Versions {
  readonly version: number;
  readonly migrations: Migrations;
}

/** Brings a file up to this version by migrating it step by step. */
export function bringUpToDate(
  file: Readonly<Record<string, unknown>>,
  { version: current, migrations }: Versions,
): Current {
  const version = file.schemaVersion;
  const asWritten = (path: Path): Origin => ({ path });
  if (typeof version !== 'number' || !Number.isInteger(version))
    return {
      value: { ...file, schemaVersion: current },
      faults: [version === undefined ? noVersion(current) : badVersion(version, current)],
      origin: asWritten,
    };
  let state: Required<Current> = { value: file, faults: [], origin: asWritten };
  for (let from = version; from !== current; from += 1) {
    const step = migrations.get(from)?.(state.value);
    if (step === undefined) return { faults: [unknownVersion(version, current)], origin: asWritten };
    const { origin } = state;
    state = {
      value: step.value,
      faults: [...state.faults, ...step.faults.map((fault) => traced(fault, origin))],
      origin: (path) => throughBoth(step.origin(path), origin),
    };
  }
  return state;
}

function throughBoth({ path, atKey }: Origin, earlier: (path: Path) => Origin): Origin {
  const origin = earlier(path);
  return { path: origin.path, atKey: atKey === true || origin.atKey === true };
}

/** Names the place of a fault as its author wrote it. */
export function traced(fault: UnplacedFault, origin: (path: Path) => Origin): UnplacedFault {
  const { path, atKey } = origin(fault.path);
  return { ...fault, path, atKey: fault.atKey === true || atKey === true };
}

const noVersion = (current: number): UnplacedFault => ({
  code: 'P202',
  path: ['schemaVersion'],
  message: 'The key schemaVersion is missing, so a later reader could not know how to read the file.',
  hint: `Write schemaVersion: ${current}.`,
});

const badVersion = (version: unknown, current: number): UnplacedFault => ({
  code: 'P204',
  path: ['schemaVersion'],
  message: `schemaVersion is ${JSON.stringify(version)}, which is no version number.`,
  hint: `Write schemaVersion: ${current}.`,
});

const unknownVersion = (version: number, current: number): UnplacedFault => ({
  code: 'P115',
  path: ['schemaVersion'],
  message: `The file is of version ${version}, but this reader knows versions up to ${current}, so it might misread it.`,
  hint: version > current ? 'Open it with a newer release.' : `Write schemaVersion: ${current}.`,
});
