import {
  asFraction,
  betaDistribution,
  type ContinuousDistribution,
  cos,
  describeMoments,
  digamma,
  discrepancies,
  erf,
  erfc,
  exactSum,
  exp,
  expm1,
  fillSobol,
  gammaDistribution,
  incompleteBeta,
  incompleteGamma,
  lgamma,
  log,
  log1p,
  lognormalDistribution,
  mergeExactSums,
  mergeMoments,
  momentsOf,
  normalCdf,
  normalDistribution,
  normalQuantile,
  pertDistribution,
  philox4x32,
  pow,
  type Scrambling,
  sin,
  sobolPoint,
  studentTDistribution,
  triangularDistribution,
  truncatedNormalDistribution,
} from '@steelyard/numerics';
import { check, type RobustnessKind } from './question.ts';

/** Words and uniform numbers of a Philox block. */
export const counterRandom: RobustnessKind = {
  answer: ({ counter, key }) => {
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = (counter as readonly string[]).map((word) =>
      Number.parseInt(word, 16),
    );
    const [k0 = 0, k1 = 0] = (key as readonly string[]).map((word) => Number.parseInt(word, 16));
    const words = philox4x32([c0, c1, c2, c3], [k0, k1]);
    const [w0, w1, w2, w3] = words;
    const pair = (high: number, low: number) => ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
    return {
      value: words.map((word) => word.toString(16).padStart(8, '0')),
      uniform53: [pair(w0, w1), pair(w2, w3)],
      uniform32open: words.map((word) => (word + 0.5) / 2 ** 32),
    };
  },
  checks: ({ uniform53, uniform32open }, expected) => [
    check({ ...expected, ...(uniform53 !== undefined && { uniform53, uniform32open }) }, 0),
  ],
};

/** Points, single points and the net property of the Sobol' sequence. */
export const sobolSequence: RobustnessKind = {
  answer: ({ property, m, index, dims, start, n }) => {
    if (property !== undefined) return { value: scramblings.every((how) => isNet(Number(m), how)) };
    if (index !== undefined) return { value: sobolPoint(Number(index), Number(dims)) };
    const out = new Float64Array(Number(n) * Number(dims));
    fillSobol(out, Number(dims), Number(start));
    return {
      value: Array.from({ length: Number(n) }, (_, i) => [
        ...out.slice(i * Number(dims), (i + 1) * Number(dims)),
      ]),
    };
  },
  checks: (_, expected) => [check(expected, 0)],
};

const random = { seed: 20081122, stream: 1 };
const scramblings: readonly (Scrambling | undefined)[] = [
  undefined,
  { kind: 'owen', random },
  { kind: 'shift', random },
];

/** Whether each elementary box of two dimensions holds exactly one of the first 2^m points. */
function isNet(m: number, how: Scrambling | undefined): boolean {
  const count = 2 ** m;
  const out = new Float64Array(2 * count);
  fillSobol(out, 2, 0, how);
  return Array.from({ length: m + 1 }, (_, a) => {
    const boxes = new Set<number>();
    for (let i = 0; i < count; i++)
      boxes.add(Math.floor(out[2 * i]! * 2 ** a) * count + Math.floor(out[2 * i + 1]! * 2 ** (m - a)));
    return boxes.size;
  }).every((size) => size === count);
}

const special: Readonly<Record<string, (...args: readonly number[]) => number>> = {
  log: (x = 0) => log(x),
  log1p: (x = 0) => log1p(x),
  exp: (x = 0) => exp(x),
  expm1: (x = 0) => expm1(x),
  sqrt: (x = 0) => Math.sqrt(x),
  sin: (x = 0) => sin(x),
  cos: (x = 0) => cos(x),
  erf: (x = 0) => erf(x),
  erfc: (x = 0) => erfc(x),
  lgamma: (x = 0) => lgamma(x),
  digamma: (x = 0) => digamma(x),
  ncdf: (x = 0) => normalCdf(x),
  nquantile: (x = 0) => normalQuantile(x),
  pow: (x = 0, y = 0) => pow(x, y),
  incompleteBetaRegularized: (a = 0, b = 0, x = 0) => incompleteBeta(a, b, x).lower,
  incompleteGammaRegularizedP: (a = 0, x = 0) => incompleteGamma(a, x).lower,
};

/** Values of a function; what stands before the underscore of the id names the function. */
export const specialFunctions: RobustnessKind = {
  answer: ({ id, x, args }) => {
    const name = String(id).split('_')[0]!;
    const run = special[name];
    if (run === undefined) throw new Error(`no function ${name}`);
    const rows = (args ?? (x as readonly number[]).map((value) => [value])) as readonly (readonly number[])[];
    return { value: rows.map((row) => run(...row)) };
  },
  checks: (_, expected, tolerance) => [check(expected, tolerance, 0)],
};

const families: Readonly<Record<string, (parameters: never) => ContinuousDistribution>> = {
  normal: normalDistribution,
  lognormal: lognormalDistribution,
  beta: betaDistribution,
  pert: pertDistribution,
  triangular: triangularDistribution,
  gamma: gammaDistribution,
  studentT: studentTDistribution,
  truncatedNormal: truncatedNormalDistribution,
};

/** A distribution's quantiles, probabilities, densities, mean and variance. */
export const distribution: RobustnessKind = {
  answer: ({ distribution: name, parameters, p, x }) => {
    const describe = families[String(name)];
    if (describe === undefined) throw new Error(`no distribution ${name}`);
    const one = describe(parameters as never);
    const at = (value: (x: number) => number) => (x as readonly number[]).map(value);
    const probabilities = p as readonly number[];
    const { df = Number.POSITIVE_INFINITY } = parameters as { readonly df?: number };
    return {
      quantile: probabilities.filter((value) => value !== 0.5).map(one.quantile),
      middle: probabilities.filter((value) => value === 0.5).map(one.quantile),
      cdf: at(one.cumulative),
      survival: at(one.survival),
      pdf: at(one.density),
      mean: one.mean ?? 'NaN',
      variance: one.variance ?? (df > 1 ? 'Infinity' : 'NaN'),
    };
  },
  checks: ({ p }, expected, tolerance) => {
    const probabilities = p as readonly number[];
    const quantiles = expected.quantile as readonly number[];
    const atMiddle = (middle: boolean) => quantiles.filter((_, k) => (probabilities[k] === 0.5) === middle);
    const size = Math.max(...quantiles.map(Math.abs));
    return [
      check({ ...expected, quantile: atMiddle(false) }, tolerance, 0),
      check({ middle: atMiddle(true) }, tolerance, Math.min(1, size) * 1e-3), // a median of 0 has no digits of its own
    ];
  },
};

/** Discrepancies of a set of points. */
export const discrepancy: RobustnessKind = {
  answer: ({ points }) => {
    const found = discrepancies(points as readonly (readonly number[])[]);
    return { CD: found.centred, WD: found.wrapAround, MD: found.mixture, 'L2-star': found.l2Star };
  },
  checks: (_, expected) => [check(expected, 1e-10)],
};

/** Moments and exact sums of shards, merged from both sides; they must agree bit for bit. */
export const mergeableSummaries: RobustnessKind = {
  answer: ({ values, splits }) => {
    const row = values as readonly number[];
    const edges = [0, ...(splits as readonly number[]), row.length];
    const pieces = edges.slice(1).map((edge, k) => ({ from: edges[k]!, part: row.slice(edges[k], edge) }));
    const shards = pieces.map(({ from, part }) => momentsOf(part, from));
    const merged = shards.reduce(mergeMoments);
    const backwards = shards.reduceRight((after, before) => mergeMoments(after, before));
    if (
      JSON.stringify(merged) !== JSON.stringify(backwards) ||
      JSON.stringify(merged) !== JSON.stringify(momentsOf(row))
    )
      throw new Error('merging depends on the split or the order');
    const { numerator, denominator } = asFraction(
      pieces.map(({ part }) => exactSum(part)).reduce(mergeExactSums),
    );
    const { count, minimum, maximum, ...moments } = describeMoments(merged)!;
    return {
      n: count,
      min: minimum,
      max: maximum,
      ...moments,
      exactSumNumeratorDenominator: [String(numerator), String(denominator)],
    };
  },
};
