/** Whether a value is what the documentation says it is. */
export function isAsClaimed(actual: unknown, expected: string): boolean {
  const literal = readLiteral(expected);
  return literal === undefined ? String(actual) === expected : agrees(plain(actual), literal.value);
}

/** Shows a value in the form that a claim has. */
export function shown(value: unknown): string {
  return JSON.stringify(plain(value)) ?? String(value);
}

/** Reads a JavaScript literal; what is none is a string written without quotes. */
function readLiteral(text: string): { readonly value: unknown } | undefined {
  try {
    const evaluate = new Function(`'use strict'; return (${text});`) as () => unknown;
    return { value: evaluate() };
  } catch {
    return undefined;
  }
}

/** Maps become objects, sets and typed arrays become arrays, so that claims can be written as literals. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (value instanceof Set) return plain([...value]);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(kept.map(([key, part]) => [key, plain(part)]));
  }
  return value;
}

/** A number agrees when it rounds to the decimals that are claimed; all else agrees when it is the same. */
function agrees(actual: unknown, claimed: unknown): boolean {
  if (typeof actual === 'number' && typeof claimed === 'number') {
    const decimals = /\.(\d+)$/.exec(String(claimed))?.[1]?.length ?? 0;
    return (
      Object.is(actual, claimed) || (decimals > 0 && Math.abs(actual - claimed) <= 0.5001 * 10 ** -decimals)
    );
  }
  if (Array.isArray(actual) && Array.isArray(claimed)) {
    return actual.length === claimed.length && actual.every((part, i) => agrees(part, claimed[i]));
  }
  if (isRecord(actual) && isRecord(claimed)) {
    const keys = Object.keys(actual);
    const alike = keys.length === Object.keys(claimed).length;
    return alike && keys.every((key) => Object.hasOwn(claimed, key) && agrees(actual[key], claimed[key]));
  }
  return Object.is(actual, claimed);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
