import { criteriaTree, type Problem } from '@steelyard/model';
import lzString from 'lz-string';
import { readSuppositions, supposesNothing, writeSuppositions } from './suppositions.ts';
import { startView, type View } from './view.ts';

/** What a link says, or why it says nothing. */
export type Decoded =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly reason: 'none' | 'newer' | 'broken' | 'otherProblem' };

const version = 1;

/** Write a view as the part of an address after `#`. */
export function encodeView(view: View, problem: Problem): string {
  const top = criteriaTree(problem).top;
  const data = {
    p: problem.id,
    w: top.map((id) => view.weights[id]!),
    l: view.locked,
    s: view.weightSet,
    d: view.spread,
    r: view.ranking,
    g: view.regretLimit,
    ...(view.agreeOn !== undefined && { o: view.agreeOn }),
    ...(!supposesNothing(view.supposed) && { a: writeSuppositions(view.supposed) }),
  };
  return `#v${version}.${lzString.compressToEncodedURIComponent(JSON.stringify(data))}`;
}

/** Read a view from the part of an address after `#`. Never throws. */
export function decodeView(hash: string, problem: Problem): Decoded {
  const match = /^#v(\d+)\.(.+)$/.exec(hash);
  if (hash === '' || hash === '#') return { ok: false, reason: 'none' };
  if (!match) return { ok: false, reason: hash.startsWith('#v') ? 'broken' : 'none' };
  const number = match[1]!;
  const body = match[2]!;
  if (Number(number) > version) return { ok: false, reason: 'newer' };
  const data = readers[Number(number)]?.(body);
  if (data === undefined) return { ok: false, reason: 'broken' };
  if (data.p !== undefined && data.p !== problem.id) return { ok: false, reason: 'otherProblem' };
  const view = toView(data, problem);
  return view ? { ok: true, view } : { ok: false, reason: 'broken' };
}

type Data = Readonly<Record<string, unknown>>;

/** How each version wrote its data. Version 0 had weights alone, in base64. */
const readers: Readonly<Record<number, (body: string) => Data | undefined>> = {
  0: (body) => parse(() => atob(body.replaceAll('-', '+').replaceAll('_', '/'))),
  1: (body) => parse(() => lzString.decompressFromEncodedURIComponent(body)),
};

function parse(read: () => string): Data | undefined {
  try {
    const data: unknown = JSON.parse(read());
    return typeof data === 'object' && data !== null ? (data as Data) : undefined;
  } catch {
    return undefined;
  }
}

function toView(
  { w, l = [], s = 'own', d, r, g = 0.1, o, a = {} }: Data,
  problem: Problem,
): View | undefined {
  const { top } = criteriaTree(problem);
  const start = startView(problem);
  if (!isWeights(w) || w.length !== top.length) return undefined;
  const total = w.reduce((sum, weight) => sum + weight, 0);
  if (
    total <= 0 ||
    !Number.isFinite(total) ||
    !isNames(l) ||
    !l.every((id) => top.includes(id)) ||
    typeof s !== 'string'
  )
    return undefined;
  const spread = choice(d, ['fixed', 'around', 'any'], start.spread);
  const ranking = choice(r, ['plain', 'gated'], start.ranking);
  const supposed = readSuppositions(a, problem);
  if (!supposed || !(o === undefined || typeof o === 'string')) return undefined;
  if (!spread || !ranking || typeof g !== 'number' || !(g >= 0 && g <= 1)) return undefined;
  // Weights out of 100 stay as they are to the last digit, so that a link gives the same figures again.
  const outOf100 = Math.abs(total - 100) < 1e-6 ? w : w.map((weight) => (weight / total) * 100);
  const known = problem.weightSets.some(({ id }) => id === s);
  return {
    weights: Object.fromEntries(top.map((id, i) => [id, outOf100[i]!])),
    locked: l,
    weightSet: known ? s : 'own',
    spread,
    ranking,
    regretLimit: g,
    ...(o !== undefined && { agreeOn: o }),
    supposed,
  };
}

const isWeights = (weights: unknown): weights is readonly number[] =>
  Array.isArray(weights) && weights.every((weight) => Number.isFinite(weight) && weight >= 0);

const isNames = (names: unknown): names is readonly string[] =>
  Array.isArray(names) && names.every((name) => typeof name === 'string');

function choice<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T | undefined {
  return value === undefined ? otherwise : choices.find((each) => each === value);
}
