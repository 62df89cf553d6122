import type { Check } from './reference-format.ts';

/**
 * Find the first figure of an answer that misses what was expected.
 *
 * A null on a matrix's diagonal is not compared; a null elsewhere must be null. A fraction such as `"1/3"` is a number.
 *
 * @returns A sentence, or undefined where everything agrees.
 */
export function firstMiss(check: Check, answer: unknown, unordered: readonly string[]): string | undefined {
  if (isRecord(answer) && check.unless?.(answer)) return undefined;
  for (const [name, expected] of Object.entries(check.figures)) {
    const actual = isRecord(answer) ? answer[name] : undefined;
    if (actual === undefined) return `${check.label}: the answer has no ${name}`;
    const miss = unordered.includes(name)
      ? missInSet(expected, actual, name, check)
      : missIn(expected, actual, [name], check);
    if (miss !== undefined) return `${check.label}: ${miss}`;
  }
  return undefined;
}

type Path = readonly (string | number)[];
type Tolerance = Pick<Check, 'tolerance' | 'relative' | 'floor'>;

function missIn(expected: unknown, actual: unknown, path: Path, check: Tolerance): string | undefined {
  const wanted = asNumber(expected);
  if (wanted !== undefined) {
    const margin = check.tolerance * (check.relative ? Math.max(check.floor ?? 1, Math.abs(wanted)) : 1);
    const given = typeof actual === 'boolean' ? Number(actual) : actual;
    if (typeof given === 'number' && Math.abs(given - wanted) <= margin) return undefined;
    return `${nameOf(path)} is ${show(actual)}, expected ${wanted} ± ${margin}`;
  }
  if (expected === null) {
    const onDiagonal = path.length > 2 && path.at(-1) === path.at(-2);
    return onDiagonal || actual === null ? undefined : `${nameOf(path)} is ${show(actual)}, expected null`;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return `${nameOf(path)} is ${show(actual)}, expected ${show(expected)}`;
    return firstOf(expected.map((item, k) => missIn(item, actual[k], [...path, k], check)));
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return `${nameOf(path)} is ${show(actual)}, expected ${show(expected)}`;
    return firstOf(
      Object.entries(expected).map(([key, item]) => missIn(item, actual[key], [...path, key], check)),
    );
  }
  return expected === actual ? undefined : `${nameOf(path)} is ${show(actual)}, expected ${show(expected)}`;
}

function missInSet(expected: unknown, actual: unknown, name: string, check: Tolerance): string | undefined {
  if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length)
    return `${name} is ${show(actual)}, expected ${show(expected)} in any order`;
  const absent = expected.find(
    (item) => !actual.some((other) => missIn(item, other, [name], check) === undefined),
  );
  return absent === undefined ? undefined : `${name} lacks ${show(absent)}`;
}

/** Reads a number, or a fraction of whole numbers. */
function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const fraction = typeof value === 'string' ? /^(-?\d+)\/(\d+)$/.exec(value) : null;
  return fraction === null ? undefined : Number(fraction[1]) / Number(fraction[2]);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const firstOf = (misses: readonly (string | undefined)[]) => misses.find((miss) => miss !== undefined);

const nameOf = (path: Path) => path.map((step, k) => (k === 0 ? step : `[${step}]`)).join('');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
