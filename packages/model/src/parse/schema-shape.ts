import * as z from 'zod';
import type { Path } from './read/source.ts';

/** Lists the keys that a schema knows at a path of the input; none where it expects no map of fixed keys. */
export function knownKeys(schema: unknown, input: unknown, path: Path): readonly string[] {
  let current = unwrap(schema, input);
  let value = input;
  for (const key of path) {
    value = member(value, key);
    current = unwrap(memberSchema(current, key), value);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** Takes the value at a path of plain data; nothing where the path leaves it. */
export const valueAt = (input: unknown, path: Path): unknown => path.reduce<unknown>(member, input);

function member(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

function memberSchema(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** Takes off what wraps a list or map, and picks the kind that the value is of. */
function unwrap(schema: unknown, value: unknown): unknown {
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  )
    return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const kinds = schema.options
    .map((option) => unwrap(option, value))
    .filter((kind) => kind instanceof z.ZodObject);
  return kinds.find((kind) => accepts(kind.shape.kind, member(value, 'kind')));
}

const accepts = (kind: unknown, written: unknown) =>
  (kind instanceof z.ZodLiteral && kind.values.has(asLiteral(written))) ||
  (kind instanceof z.ZodEnum && kind.options.includes(asLiteral(written)));

const asLiteral = (written: unknown) => (typeof written === 'string' ? written : '');
