import type { Migrations, Origin } from './migrations.ts';
import type { Finding, Path } from './read/source.ts';

/** A file in the form of this version, or what keeps it from getting there. */
export interface Current {
  /** Left out where the version cannot be read. */
  readonly value?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
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
      findings: [version === undefined ? noVersion(current) : badVersion(version, current)],
      origin: asWritten,
    };
  let state: Required<Current> = { value: file, findings: [], origin: asWritten };
  for (let from = version; from !== current; from += 1) {
    const step = migrations.get(from)?.(state.value);
    if (step === undefined) return { findings: [unknownVersion(version, current)], origin: asWritten };
    const { origin } = state;
    state = {
      value: step.value,
      findings: [...state.findings, ...step.findings.map((finding) => traced(finding, origin))],
      origin: (path) => throughBoth(step.origin(path), origin),
    };
  }
  return state;
}

function throughBoth({ path, atKey }: Origin, earlier: (path: Path) => Origin): Origin {
  const origin = earlier(path);
  return { path: origin.path, atKey: atKey === true || origin.atKey === true };
}

/** Names the place of a finding as its author wrote it. */
export function traced(finding: Finding, origin: (path: Path) => Origin): Finding {
  const { path, atKey } = origin(finding.path);
  return { ...finding, path, atKey: finding.atKey === true || atKey === true };
}

const noVersion = (current: number): Finding => ({
  code: 'P202',
  path: ['schemaVersion'],
  message: 'The key schemaVersion is missing, so a later reader could not know how to read the file.',
  hint: `Write schemaVersion: ${current}.`,
});

const badVersion = (version: unknown, current: number): Finding => ({
  code: 'P204',
  path: ['schemaVersion'],
  message: `schemaVersion is ${JSON.stringify(version)}, which is no version number.`,
  hint: `Write schemaVersion: ${current}.`,
});

const unknownVersion = (version: number, current: number): Finding => ({
  code: 'P115',
  path: ['schemaVersion'],
  message: `The file is of version ${version}, but this reader knows versions up to ${current}, so it might misread it.`,
  hint: version > current ? 'Open it with a newer release.' : `Write schemaVersion: ${current}.`,
});
