import type * as z from 'zod';
import type { Path, UnplacedFault } from './read/source.ts';
import { knownKeys, valueAt } from './schema-shape.ts';

/** Says in words what a schema holds against an input, with the keys and values that may have been meant. */
export function schemaFaults(
  schema: z.ZodType,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly UnplacedFault[] {
  return issues.flatMap((issue) => faultsOf({ schema, input }, issue, pathOf(issue.path)));
}

interface Context {
  readonly schema: z.ZodType;
  readonly input: unknown;
}

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

function faultsOf(context: Context, issue: z.core.$ZodIssue, path: Path): readonly UnplacedFault[] {
  const value = valueAt(context.input, path);
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(context, path, key));
    case 'invalid_union':
      return unionFaults(context, issue, path, value);
    case 'invalid_key':
      return [badlyFormed(path, `The key ${name}`, name, issue.issues[0]?.message ?? '', true)];
    case 'invalid_type':
      return [value === undefined ? missing(path, issue.expected) : wrongType(path, issue.expected, value)];
    case 'invalid_value':
      return [
        value === undefined ? missing(path, 'value') : notAllowed(path, value, issue.values.map(String)),
      ];
    case 'invalid_format':
      return [badlyFormed(path, `${name}: ${shown(value)}`, String(value), issue.message, false)];
    case 'too_small':
      return [outside(path, `at least ${issue.minimum}`, issue.origin, value)];
    case 'too_big':
      return [outside(path, `at most ${issue.maximum}`, issue.origin, value)];
    case 'custom':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ code: 'P205', path, message: `${name} cannot be used: ${issue.message}.` }];
  }
}

function unionFaults(
  context: Context,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
): readonly UnplacedFault[] {
  if (issue.errors.length === 0) {
    const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [value === undefined ? missing(path, 'kind') : notAllowed(path, value, kinds)];
  }
  if (value === undefined) return [missing(path, 'number or map')];
  const fitting = issue.errors.find((branch) => !branch.some(isAboutWhole));
  if (fitting === undefined) return [wrongType(path, 'number or map', value)];
  return fitting.flatMap((inner) => faultsOf(context, inner, [...path, ...pathOf(inner.path)]));
}

const isAboutWhole = ({ code, path }: z.core.$ZodIssue) => code === 'invalid_type' && path.length === 0;

function unknownKey(context: Context, path: Path, key: string): UnplacedFault {
  const known = knownKeys(context.schema, context.input, path);
  const present = valueAt(context.input, path);
  const free = known.filter((name) => valueAt(present, [name]) === undefined);
  return {
    code: 'P203',
    path: [...path, key],
    atKey: true,
    message: `The key ${key} is not known here, so its value would count for nothing.`,
    choices: { given: key, known: free },
    ...(known.length > 0 && known.length <= 12 ? { hint: `Known here: ${known.join(', ')}.` } : {}),
  };
}

const missing = (path: Path, expected: string): UnplacedFault => ({
  code: 'P202',
  path,
  message: `The key ${nameOf(path)} is missing here; ${expectation(expected)} is expected.`,
});

function wrongType(path: Path, expected: string, value: unknown): UnplacedFault {
  if (typeof value === 'number' && !Number.isFinite(value))
    return {
      code: 'P112',
      path,
      message: `${nameOf(path)} is ${value}, which is no number that can be reckoned with.`,
    };
  const quotes = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return {
    code: 'P201',
    path,
    message: `${nameOf(path)} is ${typeInWords(value)}, where ${expectation(expected)} is expected.`,
    ...(quotes ? { hint: `Write it in quotes: "${value}".` } : {}),
  };
}

const notAllowed = (path: Path, value: unknown, allowed: readonly string[]): UnplacedFault => ({
  code: 'P204',
  path,
  message: `${nameOf(path)} is ${shown(value)}, which is none of ${allowed.join(', ')}.`,
  choices: { given: String(value), known: allowed },
});

const badlyFormed = (
  path: Path,
  what: string,
  given: string,
  form: string,
  atKey: boolean,
): UnplacedFault => ({
  code: 'P206',
  path,
  atKey,
  message: `${what} is badly formed: expected ${form}.`,
  ...(hyphenated(given) === undefined ? {} : { hint: `Did you mean ${hyphenated(given)}?` }),
});

/** An id made from what was written, if that differs from it only in case and separators. */
function hyphenated(given: string): string | undefined {
  const id = given
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return id !== given && id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

function outside(path: Path, bound: string, origin: string, value: unknown): UnplacedFault {
  const things: Record<string, string> = { string: ' characters', array: ' members' };
  const size =
    typeof value === 'string' || Array.isArray(value) ? `has ${value.length}` : `is ${shown(value)}`;
  return {
    code: 'P205',
    path,
    message: `${nameOf(path)} ${size}${size.startsWith('has') ? (things[origin] ?? '') : ''}, but must ${size.startsWith('has') ? 'have' : 'be'} ${bound}.`,
  };
}

/** The nearest key above, with its place in a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'string' ? last : `Member ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

const expectations: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list of two numbers',
  object: 'a map of keys to values',
  record: 'a map of keys to values',
  'number or map': 'a number or a distribution',
  kind: 'one of its kinds',
  value: 'one of the allowed values',
};

const expectation = (expected: string) => expectations[expected] ?? `a value of type ${expected}`;

function typeInWords(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text ${shown(value)}` : shown(value);
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'object'
        ? typeInWords(value)
        : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
