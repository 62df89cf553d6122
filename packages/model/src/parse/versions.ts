import type { Migration, Origin } from './migrations.ts';
import type { Finding, Path } from './read/source.ts';

/** A file in the form of this version, or what keeps it from getting there. */
export interface Current {
  /** Left out where the version cannot be read. */
  readonly value?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** Leads a path in the current form back to the file as written. */
  readonly origin: (path: Path) => Origin;
}

/**
 * Brings a file up to this version by migrating it step by step.
 *
 * @param migrations - The migration from version i at position i; the current version is their number.
 */
export function bringUpToDate(
  file: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[],
): Current {
  const current = migrations.length;
  const version = file.schemaVersion;
  const asWritten = (path: Path): Origin => ({ path });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return {
      value: { ...file, schemaVersion: current },
      findings: [version === undefined ? noVersion(current) : badVersion(version, current)],
      origin: asWritten,
    };
  if (version > current) return { findings: [newerVersion(version, current)], origin: asWritten };
  return migrations.slice(version).reduce<Current & { value: Readonly<Record<string, unknown>> }>(
    (before, migrate) => {
      const step = migrate(before.value);
      return {
        value: step.value,
        findings: [...before.findings, ...step.findings.map((finding) => traced(finding, before.origin))],
        origin: (path) => throughBoth(step.origin(path), before.origin),
      };
    },
    { value: file, findings: [], origin: asWritten },
  );
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

const newerVersion = (version: number, current: number): Finding => ({
  code: 'P115',
  path: ['schemaVersion'],
  message: `The file is of version ${version}, but this reader knows versions up to ${current}, so it might misread it.`,
  hint: 'Open it with a newer release.',
});
