/**
 * Write plain data as JSON whose bytes depend on nothing but the data: keys sorted, no spaces.
 *
 * Made for hashing. Properties that are `undefined` are left out, as JSON does.
 *
 * @throws `TypeError` If a number is not finite or a value is no plain data (a function, a symbol, a bigint, a map, a
 *   date), because JSON would silently turn it into something else.
 * @see Rundgren, Jordan & Erdtman (2020), JSON Canonicalization Scheme [rfc8785]
 * @example
 * ```ts
 * import { canonicalJson } from '@steelyard/model';
 *
 * canonicalJson({ b: 1, a: [true, 'x'] }); // → '{"a":[true,"x"],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    const members = entries
      .sort(byKey)
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(
    `canonicalJson: ${String(value)} has no place in JSON. It would be lost or changed without a word. Replace it by plain data.`,
  );
}

/** By UTF-16 code units, as the scheme asks; never by locale. */
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
