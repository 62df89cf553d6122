import { fillUniform, quantiles, type RandomStream } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';
import {
  indicesOf,
  type SaltelliResults,
  type SeparateResults,
  type SobolIndices,
  separate,
} from './sobol-indices.ts';

/** An index with how sure it is. */
export interface IndexInterval {
  readonly value: number;
  readonly standardError: number;
  /** Ends of the interval that holds the wanted share of the replicates. */
  readonly low: number;
  readonly high: number;
}

/** Sobol' indices with intervals. */
export interface SobolIntervals {
  readonly indices: SobolIndices;
  readonly first: readonly IndexInterval[];
  readonly total: readonly IndexInterval[];
}

/** How often and with which random numbers results are drawn again. */
export interface BootstrapSettings {
  readonly random: RandomStream;
  /** 100 unless given. */
  readonly replicates?: number;
  /** Share of the replicates within the interval; 0.95 unless given. */
  readonly confidence?: number;
}

/**
 * Estimate Sobol' indices with intervals, by drawing base rows again with replacement.
 *
 * @throws RobustnessError if the results do not fit the design, or a setting lies outside its range.
 * @see Archer, Saltelli & Sobol' (1997), Sensitivity measures, ANOVA-like techniques and the use of bootstrap [archer1997]
 */
export function bootstrapSobolIndices(design: SaltelliResults, settings: BootstrapSettings): SobolIntervals {
  const { random, replicates = 100, confidence = 0.95 } = settings;
  const isCount = Number.isInteger(replicates) && replicates >= 2;
  requireSetting(
    'bootstrapSobolIndices',
    'the number of replicates',
    isCount,
    replicates,
    'a whole number ≥ 2',
  );
  requireSetting(
    'bootstrapSobolIndices',
    'the confidence',
    confidence > 0 && confidence < 1,
    confidence,
    'a number in (0, 1)',
  );
  const { base, dimensions } = design;
  const results = separate('bootstrapSobolIndices', design);
  const indices = indicesOf(results);
  const sums = replicateSums(rowTerms(results), base, replicates, random);
  const variances = sums.map(([pair = 0, squares = 0]) => {
    const middle = pair / (2 * base);
    return squares / (2 * base) - middle * middle;
  });
  const share = (term: number, divisor: number) =>
    Float64Array.from(sums, (row, r) => (variances[r]! > 0 ? row[term]! / divisor / variances[r]! : 0));
  const inputs = Array.from({ length: dimensions }, (_, i) => i);
  return {
    indices,
    first: inputs.map((i) => interval(indices.first[i]!, share(2 + 2 * i, base), confidence)),
    total: inputs.map((i) => interval(indices.total[i]!, share(3 + 2 * i, 2 * base), confidence)),
  };
}

/** What each base row adds to the sums that the indices are made of: pair sum, pair squares, then first and total of each input. */
function rowTerms({ a, b, ab }: SeparateResults): Float64Array[] {
  const make = (term: (row: number) => number) => {
    const column = new Float64Array(a.length);
    for (let row = 0; row < column.length; row++) column[row] = term(row);
    return column;
  };
  return [
    make((r) => a[r]! + b[r]!),
    make((r) => a[r]! * a[r]! + b[r]! * b[r]!),
    ...ab.flatMap((own) => [
      make((r) => b[r]! * (own[r]! - a[r]!)),
      make((r) => (a[r]! - own[r]!) * (a[r]! - own[r]!)),
    ]),
  ];
}

/** Rows that are added up for all replicates before the next, so that they stay in the nearest cache. */
const stretch = 512;

/** The sums of every term over the rows that each replicate draws. */
function replicateSums(
  terms: readonly Float64Array[],
  base: number,
  replicates: number,
  random: RandomStream,
): number[][] {
  const counts = drawCounts(base, replicates, random);
  const sums = Array.from({ length: replicates }, () => terms.map(() => 0));
  const times = new Float64Array(stretch);
  for (let from = 0; from < base; from += stretch) {
    const rows = Math.min(stretch, base - from);
    const parts = terms.map((term) => term.subarray(from, from + rows));
    for (let replicate = 0; replicate < replicates; replicate++) {
      const start = replicate * base + from;
      for (let k = 0; k < rows; k++) times[k] = counts[start + k]!;
      addProducts(times, parts, rows, sums[replicate]!);
    }
  }
  return sums;
}

/** How often each replicate draws each row. */
function drawCounts(base: number, replicates: number, random: RandomStream): Uint8Array {
  const counts = new Uint8Array(base * replicates);
  const halves = base <= 2 ** 16 && base > 1 && Number.isInteger(Math.log2(base)); // 16 bits choose a row: two rows from each number
  const draws = new Float64Array(halves ? base / 2 : base);
  for (let replicate = 0; replicate < replicates; replicate++) {
    fillUniform(draws, random, replicate * draws.length);
    const start = replicate * base;
    for (let k = 0; k < draws.length; k++) {
      if (halves) {
        const word = (draws[k]! * 2 ** 32) >>> 0;
        counts[start + (((word >>> 16) * base) >>> 16)]!++;
        counts[start + (((word & 0xffff) * base) >>> 16)]!++;
      } else counts[start + Math.floor(draws[k]! * base)]!++;
    }
  }
  return counts;
}

/** Adds Σ times · part to each sum, two parts at once. */
function addProducts(
  times: Float64Array,
  parts: readonly Float64Array[],
  rows: number,
  sums: number[],
): void {
  for (let p = 0; p < parts.length; p += 2) {
    const first = parts[p]!;
    const second = parts[p + 1]!;
    let f0 = 0;
    let f1 = 0;
    let s0 = 0;
    let s1 = 0;
    let k = 0;
    for (; k + 2 <= rows; k += 2) {
      const t0 = times[k]!;
      const t1 = times[k + 1]!;
      f0 += t0 * first[k]!;
      s0 += t0 * second[k]!;
      f1 += t1 * first[k + 1]!;
      s1 += t1 * second[k + 1]!;
    }
    if (k < rows) {
      f0 += times[k]! * first[k]!;
      s0 += times[k]! * second[k]!;
    }
    sums[p] = sums[p]! + (f0 + f1);
    sums[p + 1] = sums[p + 1]! + (s0 + s1);
  }
}

function interval(value: number, replicates: Float64Array, confidence: number): IndexInterval {
  const n = replicates.length;
  const mean = replicates.reduce((a, b) => a + b, 0) / n;
  const squares = replicates.reduce((total, replicate) => total + (replicate - mean) ** 2, 0);
  const [low = value, high = value] = quantiles(replicates, [(1 - confidence) / 2, (1 + confidence) / 2]);
  return { value, standardError: Math.sqrt(squares / (n - 1)), low, high };
}
