import { fillUniform, type RandomStream } from '@steelyard/numerics';
import type { TallySize, TallySpace } from './kernel.ts';

/** Makes arrays for a block of draws that plain loops work on. */
export function plainTallySpace({ alternatives: n, criteria: m, draws, certain }: TallySize): TallySpace {
  const weights = new Float64Array(m * draws);
  const values = new Float64Array(n * m * (certain ? 1 : draws));
  const scores = new Float64Array(n * draws);
  const above = new Uint16Array(n * draws);
  const ranks = new Float64Array(n * n);
  const wins = new Float64Array(n * n);
  const leadingWeights = new Float64Array(n * m);
  const leadingWeightsRest = new Float64Array(n * m);
  return {
    weights,
    values,
    scores,
    ranks,
    wins,
    leadingWeights,
    leadingWeightsRest,
    drawExponential: (criterion, stream, from) => {
      drawExponential(weights.subarray(criterion * draws, (criterion + 1) * draws), stream, from);
    },
    normalize: () => normalize(weights, m, draws),
    score: () => {
      for (let a = 0; a < n; a++) {
        const row = scores.subarray(a * draws, (a + 1) * draws);
        if (certain) sumMultiples(row, weights, values.subarray(a * m, (a + 1) * m));
        else sumProducts(row, weights, values.subarray(a * m * draws, (a + 1) * m * draws));
      }
    },
    count: (valid, tolerance) => {
      compareAll(scores, above, wins, n, draws, valid, tolerance);
      for (let a = 0; a < n; a++) for (let i = 0; i < valid; i++) ranks[a * n + above[a * draws + i]!]! += 1;
      addLeadingWeights(valid);
    },
  };

  /** Adds weights as whole numbers in two parts, because sums of fractions would depend on the blocks they were made in. */
  function addLeadingWeights(valid: number): void {
    for (let a = 0; a < n; a++)
      for (let i = 0; i < valid; i++) {
        if (above[a * draws + i] !== 0) continue;
        for (let j = 0; j < m; j++) {
          const scaled = weights[j * draws + i]! * coarse;
          const whole = Math.floor(scaled);
          leadingWeights[a * m + j]! += whole;
          leadingWeightsRest[a * m + j]! += Math.floor((scaled - whole) * coarse);
        }
      }
  }
}

const coarse = 2 ** 24;

/** Four criteria in one pass over the draws, added in their order. */
function sumMultiples(row: Float64Array, weights: Float64Array, values: Float64Array): void {
  const draws = row.length;
  row.fill(0);
  for (let j = 0; j < values.length; j += 4) {
    const v0 = values[j]!;
    const v1 = values[j + 1] ?? 0;
    const v2 = values[j + 2] ?? 0;
    const v3 = values[j + 3] ?? 0;
    const w0 = j * draws;
    const w1 = j + 1 < values.length ? w0 + draws : w0;
    const w2 = j + 2 < values.length ? w1 + draws : w0;
    const w3 = j + 3 < values.length ? w2 + draws : w0;
    for (let i = 0; i < draws; i++)
      row[i] =
        row[i]! +
        weights[w0 + i]! * v0 +
        weights[w1 + i]! * v1 +
        weights[w2 + i]! * v2 +
        weights[w3 + i]! * v3;
  }
}

function sumProducts(row: Float64Array, weights: Float64Array, values: Float64Array): void {
  const draws = row.length;
  row.fill(0);
  for (let from = 0; from < values.length; from += draws)
    for (let i = 0; i < draws; i++) row[i]! += weights[from + i]! * values[from + i]!;
}

/** Counts, for each alternative and draw, how many score above it, and adds up who scores above whom. */
function compareAll(
  scores: Float64Array,
  above: Uint16Array,
  wins: Float64Array,
  n: number,
  draws: number,
  valid: number,
  tolerance: number,
): void {
  above.fill(0);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const both = comparePair(scores, above, a * draws, b * draws, valid, tolerance);
      wins[a * n + b]! += both % countLimit;
      wins[b * n + a]! += Math.floor(both / countLimit);
    }
  }
}

const countLimit = 2 ** 20;

/**
 * Gives how often the first is above, plus `countLimit` times how often the second is.
 *
 * The unary plus makes a number of a comparison without a branch, which random scores would send astray.
 */
function comparePair(
  scores: Float64Array,
  above: Uint16Array,
  a: number,
  b: number,
  valid: number,
  tolerance: number,
): number {
  let up = 0;
  let down = 0;
  for (let i = 0; i < valid; i++) {
    const gap = scores[a + i]! - scores[b + i]!;
    const higher = +(gap > tolerance);
    const lower = +(gap < -tolerance);
    above[b + i]! += higher;
    above[a + i]! += lower;
    up += higher;
    down += lower;
  }
  return up + down * countLimit;
}

function normalize(weights: Float64Array, m: number, draws: number): void {
  for (let i = 0; i < draws; i++) {
    let sum = 0;
    for (let j = 0; j < m; j++) sum += weights[j * draws + i]!;
    const scale = 1 / sum;
    for (let j = 0; j < m; j++) weights[j * draws + i]! *= scale;
  }
}

/** Fills a column with −ln of uniform numbers. */
function drawExponential(column: Float64Array, stream: RandomStream, from: number): void {
  fillUniform(column, stream, from);
  for (let i = 0; i < column.length; i++) column[i] = negativeLog(column[i]!);
}

/**
 * −ln of a uniform number with 32 random bits.
 *
 * With u = z · 2^(e − 32) and z in [1, 2), the logarithm of z is taken around √2, which needs no branch.
 */
function negativeLog(uniform: number): number {
  const t = uniform * 4294967296;
  const zeros = Math.clz32(t);
  const z = t * toUnitInterval[zeros]!;
  const s = (z - Math.SQRT2) / (z + Math.SQRT2);
  const q = s * s;
  const w = q * q;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    q * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return (zeros + 0.5) * Math.LN2 - s * (2 + (odd + even));
}

/** By leading zeros of a 32-bit number, what brings it to [1, 2). */
const toUnitInterval: Float64Array = /* @__PURE__ */ Float64Array.from(
  { length: 33 },
  (_, zeros) => 2 ** (zeros - 31),
);
