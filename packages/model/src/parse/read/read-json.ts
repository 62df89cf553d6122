import type { Limits } from '../limits.ts';
import {
  duplicateKey,
  notFinite,
  type Path,
  reservedKey,
  reservedNames,
  type Source,
  Stopped,
  tooDeep,
  tooMany,
  type UnplacedFault,
} from './source.ts';

/**
 * Reads JSON strictly: duplicate and reserved keys and numbers that are not finite are faults, which the language's own
 * reader lets pass.
 *
 * A comma too many or too few is a fault that does not stop the reading. Positions are found by reading again, and only
 * when somebody asks, so that a file without faults does not pay for them.
 */
export function readJson(text: string, limits: Limits): Source {
  let places: Places | undefined;
  return {
    ...read(text, limits),
    locate: (path, atKey) => {
      if (places === undefined) {
        places = new Map();
        read(text, limits, places);
      }
      return find(places, path, atKey);
    },
  };
}

interface Place {
  /** Offset of the key, or of the value in a list. */
  readonly key: number;
  readonly start: number;
  readonly value: unknown;
}

/** Where the members of each list and map stand. */
type Places = Map<unknown, Map<string | number, Place>>;

/** Stands for the container of the outermost value. */
const outermost = Symbol('outermost');

/** The first of duplicates stays. */
function keep(places: Places, container: unknown, key: string | number, place: Place): void {
  const members = places.get(container) ?? new Map<string | number, Place>();
  if (!members.has(key)) members.set(key, place);
  places.set(container, members);
}

function find(places: Places, path: Path, atKey: boolean): number {
  let place = places.get(outermost)?.get(0);
  for (const [i, key] of path.entries()) {
    const next = places.get(place?.value)?.get(key);
    if (next === undefined) break;
    if (atKey && i === path.length - 1) return next.key;
    place = next;
  }
  return place?.start ?? 0;
}

/** What may follow a missing comma. */
const startsMember = /["{[\w-]/;

/** Anything up to the next sign that ends a value. */
const scalar = /[^\s,:"[\]{}]+/y;

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function read(text: string, limits: Limits, places?: Places): Omit<Source, 'locate'> {
  const faults: UnplacedFault[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  let values = 0;

  const malformed = (message: string, offset = at): UnplacedFault => ({
    code: 'P102',
    path: [...path],
    offset,
    message,
  });
  const stop = (message: string, offset?: number) => new Stopped(malformed(message, offset));

  const note = (fault: UnplacedFault) => {
    faults.push(fault);
    if (faults.length > limits.faults)
      throw stop('So much is wrong before this place that reading ends here.');
  };

  const skipSpace = () => {
    while (at < text.length && ' \n\r\t'.includes(text[at]!)) at += 1;
  };

  const readMember = (container: object, key: string | number, keyAt: number): unknown => {
    const start = at;
    path.push(key);
    const value = readValue();
    path.pop();
    if (places !== undefined) keep(places, container, key, { key: keyAt, start, value });
    return value;
  };

  const readValue = (): unknown => {
    values += 1;
    if (values > limits.values) throw tooMany(limits.values, path.slice(0, 3), at);
    const first = text[at];
    if (first === '"') return readString();
    if (first !== '{' && first !== '[') return readScalar();
    if (path.length >= limits.depth) throw tooDeep(limits.depth, path.slice(0, 3), at);
    return first === '{' ? readMap() : readList();
  };

  const readMap = () => {
    const map: Record<string, unknown> = {};
    readMembers('}', () => {
      const keyAt = at;
      if (text[at] !== '"') throw stop('A key in double quotes is expected here.');
      const key = readString();
      skipSpace();
      if (text[at] !== ':') throw stop(`A colon is missing after the key ${key}.`);
      at += 1;
      skipSpace();
      const value = readMember(map, key, keyAt);
      if (reservedNames.has(key)) note({ ...reservedKey(path, key), offset: keyAt });
      else if (Object.hasOwn(map, key)) note({ ...duplicateKey(path, key), offset: keyAt });
      else map[key] = value;
    });
    return map;
  };

  const readList = () => {
    const list: unknown[] = [];
    readMembers(']', () => list.push(readMember(list, list.length, at)));
    return list;
  };

  const readMembers = (close: '}' | ']', readNext: () => void) => {
    at += 1;
    skipSpace();
    while (text[at] !== close) {
      readNext();
      skipSpace();
      const comma = at;
      if (text[at] === ',') {
        at += 1;
        skipSpace();
        if (text[at] === close)
          note(malformed('The comma before the closing bracket is one too many.', comma));
      } else if (text[at] !== close) {
        if (!startsMember.test(text[at] ?? '')) throw stop(`A comma or ${close} is expected here.`);
        note(malformed('A comma is missing before this.'));
      }
    }
    at += 1;
  };

  const readString = (): string => {
    const start = at;
    let escaped = false;
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length) throw stop('This text has no closing quote.', start);
      if (text.charCodeAt(at) < 0x20) throw stop('A line break or control character stands inside a text.');
      if (text[at] === '\\') {
        escaped = true;
        at += 1;
      }
    }
    at += 1;
    return escaped ? withoutEscapes(text.slice(start, at), start) : text.slice(start + 1, at - 1);
  };

  const withoutEscapes = (quoted: string, start: number): string => {
    try {
      return String(JSON.parse(quoted));
    } catch {
      throw stop('A backslash in this text begins no escape that JSON knows.', start);
    }
  };

  const readScalar = (): unknown => {
    scalar.lastIndex = at;
    const written = scalar.exec(text)?.[0];
    if (written === undefined)
      throw at < text.length
        ? stop('A value is expected here.')
        : stop('The text ends where a value is expected.');
    const value = literals.has(written)
      ? literals.get(written)
      : jsonNumber.test(written)
        ? Number(written)
        : undefined;
    if (value === undefined)
      throw stop(`${written.slice(0, 40)} is no JSON value; texts stand in double quotes.`);
    if (typeof value === 'number' && !Number.isFinite(value))
      note({ ...notFinite([...path], written.slice(0, 40)), offset: at });
    at += written.length;
    return value;
  };

  try {
    skipSpace();
    const start = at;
    const value = readValue();
    if (places !== undefined) keep(places, outermost, 0, { key: start, start, value });
    skipSpace();
    if (at < text.length) note(malformed('Something stands after the end of the JSON value.'));
    return { value, faults };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { faults: [...faults, error.fault], breaksAt: error.fault.offset ?? 0 };
  }
}
