import type { Limits } from '../limits.ts';
import { readJson } from './read-json.ts';
import { readPlain } from './read-plain.ts';
import { readYaml } from './read-yaml.ts';
import type { Source, UnplacedFault } from './source.ts';

/** How a text is written; `auto` takes the file's ending, else JSON for what begins with a bracket and is well formed. */
export type Format = 'yaml' | 'json' | 'auto';

/** Reads a text, or plain data from a program, within limits. */
export function read(input: unknown, file: string | undefined, format: Format, limits: Limits): Source {
  if (typeof input !== 'string') return checkTop(readPlain(input, limits));
  if (isLargerThan(input, limits.bytes)) return refuse(tooLarge(limits.bytes));
  const text = withoutMark(input);
  if (text.trim() === '') return refuse(empty);
  return checkTop(readText(text, format === 'auto' ? formatOf(file) : format, limits));
}

/** The text whose positions are reported: editors show no byte order mark. */
export const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function readText(text: string, format: Format, limits: Limits): Source {
  if (format === 'yaml' || (format === 'auto' && !/^\s*[[{]/.test(text))) return readYaml(text, limits);
  const json = readJson(text, limits);
  const mayBeYaml = format === 'auto' && json.faults.some(({ code }) => code === 'P102');
  if (!mayBeYaml) return json;
  const yaml = readYaml(text, limits);
  return yaml.breaksAt === undefined ? yaml : json; // a map in braces is YAML too
}

function formatOf(file: string | undefined): Format {
  if (file === undefined) return 'auto';
  if (/\.json$/i.test(file)) return 'json';
  return /\.ya?ml$/i.test(file) ? 'yaml' : 'auto';
}

/** Counts bytes only where the length leaves a doubt: a UTF-16 unit takes 1 to 3 bytes in UTF-8. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function checkTop(source: Source): Source {
  const { value, faults } = source;
  if (isMap(value) || (value === undefined && faults.length > 0)) return source;
  const nothing = value === undefined || value === null;
  if (nothing && faults.length > 0) return source;
  return { ...source, value: undefined, faults: [...faults, nothing ? empty : notMap(value)] };
}

/** Tells a map of keys to values from a list, text or number. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (fault: UnplacedFault): Source => ({ faults: [fault], locate: () => 0 });

const empty: UnplacedFault = {
  code: 'P100',
  path: [],
  message: 'The file is empty.',
  hint: 'Begin with schemaVersion, id, alternatives, criteria and performances.',
};

const notMap = (value: unknown): UnplacedFault => ({
  code: 'P110',
  path: [],
  message: `The file is a ${Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value}, but keys with values are expected at the top.`,
  hint: 'Begin with schemaVersion, id, alternatives, criteria and performances.',
});

const tooLarge = (bytes: number): UnplacedFault => ({
  code: 'P103',
  path: [],
  message: `The file is larger than ${(bytes / 1_000_000).toLocaleString('en')} MB, so it was not read.`,
  hint: 'Split it, or raise the limit if it is really that large.',
});
