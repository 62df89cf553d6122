import * as z from 'zod';
import type { Fault } from './fault.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Migrations } from './migrations.ts';
import { positionsIn } from './read/position.ts';
import { type Format, isMap, read, withoutMark } from './read/read.ts';
import type { Source, UnplacedFault } from './read/source.ts';
import { schemaFaults } from './schema-faults.ts';
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
  ) => Iterable<UnplacedFault>;
}

/** A file that was read, or every fault that keeps it from being used. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a file of some form, with all its faults at once. */
export function parseFile<T>(input: unknown, settings: ParseSettings, form: FileForm<T>): FileResult<T> {
  const limits = { ...defaultLimits, ...settings.limits };
  const source = read(input, settings.file, settings.format ?? 'auto', limits);
  const { parsed, faults } = judge(source, form, limits);
  const placed = place(faults, input, source, settings.file, limits);
  if (parsed === undefined || faults.some(isError)) return { ok: false, faults: placed };
  return { ok: true, value: parsed, warnings: placed };
}

const isError = ({ severity }: UnplacedFault) => severity !== 'warning';

function judge<T>(
  source: Source,
  form: FileForm<T>,
  limits: Limits,
): { parsed?: T; faults: readonly UnplacedFault[] } {
  if (!isMap(source.value)) return { faults: source.faults };
  const current = bringUpToDate(source.value, form);
  if (current.value === undefined) return { faults: [...source.faults, ...current.faults] };
  const result = z.safeParse(form.schema, current.value);
  const issues = result.success ? [] : result.error.issues;
  const judged = [
    ...schemaFaults(form.schema, current.value, issues),
    ...upTo(mostFound * limits.faults, form.check(current.value, result.data, issues)),
  ].map((fault) => traced(fault, current.origin));
  const faults = [
    ...source.faults,
    ...onlyCertain([...current.faults, ...judged], source, limits).filter(unless(source.faults)),
  ];
  return result.success ? { parsed: result.data, faults } : { faults };
}

/** A check is ended when it has found this many times the errors that are listed; one slip can leave a million cells empty. */
const mostFound = 20;

function* upTo(errors: number, faults: Iterable<UnplacedFault>): Generator<UnplacedFault, void> {
  let found = 0;
  for (const fault of faults) {
    yield fault;
    if (isError(fault)) found += 1;
    if (found === errors) return;
  }
}

/** A value that the reader has reported is not reported again by the schema. */
function unless(reported: readonly UnplacedFault[]): (fault: UnplacedFault) => boolean {
  const paths = new Set(reported.filter(({ code }) => code === 'P112').map(({ path }) => path.join('.')));
  return ({ path }) => !paths.has(path.join('.'));
}

/**
 * Keeps, of a text that broke off, only what stands before the break and does not come from something being absent: the
 * rest may be the break's own doing.
 */
function onlyCertain(
  faults: readonly UnplacedFault[],
  { breaksAt, locate }: Source,
  limits: Limits,
): readonly UnplacedFault[] {
  if (breaksAt === undefined) return faults;
  return faults
    .filter(({ code }) => !aboutAbsence.has(code))
    .slice(0, limits.faults)
    .filter(({ path, atKey }) => locate(path, atKey === true) < breaksAt);
}

const aboutAbsence: ReadonlySet<string> = new Set(['P202', 'P302', 'P304', 'P306', 'P309', 'P315', 'P320']);

function place(
  faults: readonly UnplacedFault[],
  input: unknown,
  source: Source,
  file: string | undefined,
  limits: Limits,
): readonly Fault[] {
  const positionOf = typeof input === 'string' ? positionsIn(withoutMark(input)) : undefined;
  const gravestFirst = [...faults.filter(isError), ...faults.filter((fault) => !isError(fault))];
  const listed = gravestFirst.slice(0, limits.faults).map((fault): Fault => {
    const { code, severity = 'error', path, message } = fault;
    const hint = hintOf(fault);
    return {
      code,
      severity,
      ...(file === undefined ? {} : { file }),
      ...positionOf?.(fault.offset ?? source.locate(path, fault.atKey === true)),
      path: path.join('.'),
      message,
      ...(hint === '' ? {} : { hint }),
    };
  });
  const rest = gravestFirst.slice(limits.faults);
  return [...listed.sort(byPlace), ...(rest.length === 0 ? [] : [unlisted(rest, file, limits)])];
}

function hintOf({ choices, hint }: UnplacedFault): string {
  const meant = choices === undefined ? undefined : suggest(choices.given, choices.known);
  return [meant === undefined ? '' : `Did you mean ${meant}?`, hint ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const byPlace = (a: Fault, b: Fault) =>
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  Number(a.code > b.code) - Number(a.code < b.code);

const unlisted = (rest: readonly UnplacedFault[], file: string | undefined, limits: Limits): Fault => ({
  code: 'P116',
  severity: rest.some(isError) ? 'error' : 'warning',
  ...(file === undefined ? {} : { file }),
  path: '',
  message:
    rest.length === 1
      ? '1 more fault is not listed.'
      : `${rest.length < (mostFound - 1) * limits.faults ? '' : 'At least '}${rest.length.toLocaleString('en')} more faults are not listed.`,
  hint: 'Mend those above first.',
});
