import * as z from 'zod';
import type { Fault } from './fault.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Migrations } from './migrations.ts';
import { positionsIn } from './read/position.ts';
import { type Format, isMap, read, withoutMark } from './read/read.ts';
import type { Finding, Source } from './read/source.ts';
import { schemaFindings } from './schema-findings.ts';
import { suggest } from './suggest.ts';
import { bringUpToDate, traced } from './versions.ts';

/** What a caller can choose when a file is read. */
export interface ParseSettings {
  /** The file's name, for its faults and, by its ending, for its format. */
  readonly file?: string;
  /** How a text is written; `auto` unless given. */
  readonly format?: Format;
  /** Limits other than the default ones. */
  readonly limits?: Partial<Limits>;
}

/** What a kind of file must be. */
export interface FileForm<T> {
  readonly schema: z.ZodType<T>;
  /** The version that the schema describes. */
  readonly version: number;
  readonly migrations: Migrations;
  /**
   * Finds what a schema cannot see.
   *
   * @param input - The file as plain data.
   * @param parsed - What the schema made of it; nothing where it refused it.
   * @param issues - What the schema holds against it.
   */
  readonly check: (
    input: unknown,
    parsed: T | undefined,
    issues: readonly z.core.$ZodIssue[],
  ) => Iterable<Finding>;
}

/** A file that was read, or every fault that keeps it from being used. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a file of some form, with all its faults at once. */
export function parseFile<T>(input: unknown, settings: ParseSettings, form: FileForm<T>): FileResult<T> {
  const limits = { ...defaultLimits, ...settings.limits };
  const source = read(input, settings.file, settings.format ?? 'auto', limits);
  const { parsed, findings } = judge(source, form);
  const faults = place(findings, input, source, settings.file, limits);
  if (parsed === undefined || faults.some(({ severity }) => severity === 'error'))
    return { ok: false, faults };
  return { ok: true, value: parsed, warnings: faults };
}

function judge<T>(source: Source, form: FileForm<T>): { parsed?: T; findings: readonly Finding[] } {
  if (!isMap(source.value)) return { findings: source.findings };
  const current = bringUpToDate(source.value, form);
  if (current.value === undefined) return { findings: [...source.findings, ...current.findings] };
  const result = z.safeParse(form.schema, current.value);
  const issues = result.success ? [] : result.error.issues;
  const judged = [
    ...schemaFindings(form.schema, current.value, issues),
    ...form.check(current.value, result.data, issues),
  ].map((finding) => traced(finding, current.origin));
  const findings = [
    ...source.findings,
    ...onlyCertain([...current.findings, ...judged], source).filter(unless(source.findings)),
  ];
  return result.success ? { parsed: result.data, findings } : { findings };
}

/** A value that the reader has reported is not reported again by the schema. */
function unless(reported: readonly Finding[]): (finding: Finding) => boolean {
  const paths = new Set(reported.filter(({ code }) => code === 'P112').map(({ path }) => path.join('.')));
  return ({ path }) => !paths.has(path.join('.'));
}

/**
 * Keeps, of a text that broke off, only what stands before the break and does not come from something being absent: the
 * rest may be the break's own doing.
 */
function onlyCertain(findings: readonly Finding[], { breaksAt, locate }: Source): readonly Finding[] {
  if (breaksAt === undefined) return findings;
  return findings.filter(
    ({ code, path, atKey }) => !aboutAbsence.has(code) && locate(path, atKey === true) < breaksAt,
  );
}

const aboutAbsence: ReadonlySet<string> = new Set(['P202', 'P302', 'P304', 'P306', 'P309', 'P315', 'P320']);

function place(
  findings: readonly Finding[],
  input: unknown,
  source: Source,
  file: string | undefined,
  limits: Limits,
): readonly Fault[] {
  const positionOf = typeof input === 'string' ? positionsIn(withoutMark(input)) : undefined;
  const listed = findings.slice(0, limits.faults).map((finding): Fault => {
    const { code, severity = 'error', path, message } = finding;
    const hint = hintOf(finding);
    return {
      code,
      severity,
      ...(file === undefined ? {} : { file }),
      ...positionOf?.(finding.offset ?? source.locate(path, finding.atKey === true)),
      path: path.join('.'),
      message,
      ...(hint === '' ? {} : { hint }),
    };
  });
  const sorted = listed.sort(byPlace);
  return findings.length > limits.faults
    ? [...sorted, unlisted(findings.length - limits.faults, file)]
    : sorted;
}

function hintOf({ choices, hint }: Finding): string {
  const meant = choices === undefined ? undefined : suggest(choices.given, choices.known);
  return [meant === undefined ? '' : `Did you mean ${meant}?`, hint ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const byPlace = (a: Fault, b: Fault) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.code < b.code ? -1 : 1);

const unlisted = (count: number, file: string | undefined): Fault => ({
  code: 'P116',
  severity: 'error',
  ...(file === undefined ? {} : { file }),
  path: '',
  message: `${count.toLocaleString('en')} more faults are not listed.`,
  hint: 'Mend those above first.',
});
