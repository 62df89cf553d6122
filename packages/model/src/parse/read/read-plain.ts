import type { Limits } from '../limits.ts';
import {
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

/** Copies what a program hands over, so that it is plain data and nothing reaches into the language's own objects. */
export function readPlain(input: unknown, limits: Limits): Source {
  const faults: UnplacedFault[] = [];
  let values = 0;

  const copy = (value: unknown, path: Path): unknown => {
    values += 1;
    if (values > limits.values) throw tooMany(limits.values, path);
    if (path.length > limits.depth) throw tooDeep(limits.depth, path.slice(0, 3));
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(notFinite(path, String(value)));
    if (isScalar(value)) return value;
    if (Array.isArray(value)) return value.map((member, i) => copy(member, [...path, i]));
    if (isPlainObject(value)) return copyMembers(value, path);
    faults.push({
      code: 'P111',
      path,
      message: `A value of type ${typeName(value)} is no plain data, so it could not be written to a file.`,
      hint: 'Use texts, numbers, booleans, lists and plain objects.',
    });
    return undefined;
  };

  const copyMembers = (value: Readonly<Record<string, unknown>>, path: Path) => {
    const members: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (reservedNames.has(key)) faults.push(reservedKey(path, key));
      else members[key] = copy(value[key], [...path, key]);
    }
    return members;
  };

  try {
    return { value: copy(input, []), faults, locate: () => 0 };
  } catch (error) {
    if (error instanceof Stopped) return { faults: [error.fault], locate: () => 0 };
    throw error;
  }
}

const isScalar = (value: unknown) =>
  value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value);

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

const typeName = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
