import { philox4x32 } from '@steelyard/numerics';
import type { PackedProblem } from './additive-problem.ts';
import { packedSize } from './additive-problem.ts';
import { negativeLog } from './negative-log.ts';

/** Draws that are summed up together; shards are made of whole blocks. */
export const blockDraws = 1000;
/** Cells of the histogram of each alternative's values. */
export const histogramBins = 4096;
/** Sums kept of each alternative in each block: value, its square, regret, its square (all around a centre or 0). */
export const sumsPerAlternative = 4;
/** Draws that a compiled kernel takes at once; sums are kept apart by a draw's place among them. */
export const lanes = 4;

/** What a kernel finds out about blocks of draws. */
export interface KernelResult {
  /** Row an alternative, column a rank: in how many draws it took it. */
  readonly rankCounts: Uint32Array;
  /** Row an alternative, column a bin. */
  readonly histogram: Uint32Array;
  /** For each block and alternative the sums. */
  readonly sums: Float64Array;
  /** For each alternative the largest regret. */
  readonly largestRegrets: Float64Array;
}

/** Draws blocks and sums them up. */
export type Kernel = (
  problem: PackedProblem,
  seed: number,
  firstBlock: number,
  blocks: number,
) => KernelResult;

/** Marks words drawn for ensembles apart from those drawn as uniform numbers. */
export const ensembleDomain = 0x0e25e3b1;
const unit = 2 ** -32;

/**
 * Draw blocks in plain JavaScript.
 *
 * Word k of draw t is word k mod 4 of the Philox block with counter (⌊k / 4⌋, t low, t high, domain) and the seed as key:
 * first one for each weight, then one for each judgement. The compiled kernel gives the same bits ten times as fast.
 *
 * @see Salmon, Moraes, Dror & Shaw (2011) [salmon2011]
 */
export const plainKernel: Kernel = (problem, seed, firstBlock, blocks) => {
  const { alternatives: n, criteria: m, low, high, centres } = problem;
  const rankCounts = new Uint32Array(n * n);
  const histogram = new Uint32Array(n * histogramBins);
  const sums = new Float64Array(blocks * n * sumsPerAlternative);
  const largestRegrets = new Float64Array(n);
  const laneSums = new Float64Array(n * sumsPerAlternative * lanes);
  const words = new Uint32Array(4 * Math.ceil((m + n * m) / 4));
  const weights = new Float64Array(m);
  const values = new Float64Array(n);
  const scale = histogramBins / (high - low);
  for (let block = 0; block < blocks; block++) {
    laneSums.fill(0);
    for (let k = 0; k < blockDraws; k++) {
      fillWords(words, seed, (firstBlock + block) * blockDraws + k);
      drawValues(problem, words, weights, values);
      let best = values[0]!;
      for (let i = 1; i < n; i++) best = Math.max(best, values[i]!);
      for (let i = 0; i < n; i++) {
        const value = values[i]!;
        let rank = 0;
        for (let j = 0; j < n; j++) if (values[j]! > value) rank++;
        rankCounts[i * n + rank]!++;
        const bin = Math.min(Math.trunc((value - low) * scale), histogramBins - 1);
        histogram[i * histogramBins + bin]!++;
        const away = value - centres[i]!;
        const regret = best - value;
        const place = i * sumsPerAlternative * lanes + (k % lanes);
        laneSums[place] = laneSums[place]! + away;
        laneSums[place + lanes] = laneSums[place + lanes]! + away * away;
        laneSums[place + 2 * lanes] = laneSums[place + 2 * lanes]! + regret;
        laneSums[place + 3 * lanes] = laneSums[place + 3 * lanes]! + regret * regret;
        if (regret > largestRegrets[i]!) largestRegrets[i] = regret;
      }
    }
    joinLanes(laneSums, sums.subarray(block * n * sumsPerAlternative, (block + 1) * n * sumsPerAlternative));
  }
  return { rankCounts, histogram, sums, largestRegrets };
};

function fillWords(words: Uint32Array, seed: number, draw: number): void {
  const key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0] as const;
  const low = draw >>> 0;
  const high = Math.floor(draw / 2 ** 32) >>> 0;
  for (let b = 0; b < words.length / 4; b++)
    words.set(philox4x32([b, low, high, ensembleDomain], key), b * 4);
}

function drawValues(
  { alternatives, criteria, triangles }: PackedProblem,
  words: Uint32Array,
  weights: Float64Array,
  values: Float64Array,
): void {
  let total = 0;
  for (let j = 0; j < criteria; j++) {
    const exponential = negativeLog((words[j]! + 0.5) * unit);
    weights[j] = exponential;
    total += exponential;
  }
  for (let i = 0, k = criteria; i < alternatives; i++) {
    let value = 0;
    for (let j = 0; j < criteria; j++, k++) {
      const at = (i * criteria + j) * packedSize;
      const u = (words[k]! + 0.5) * unit;
      const below = u < triangles[at + 2]!;
      const root = Math.sqrt(below ? u * triangles[at + 3]! : (1 - u) * triangles[at + 4]!);
      value += weights[j]! * (below ? triangles[at]! + root : triangles[at + 1]! - root);
    }
    values[i] = value / total;
  }
}

/** Adds the lanes of each sum in a fixed order. */
export function joinLanes(laneSums: Float64Array, out: Float64Array): void {
  for (let k = 0; k < out.length; k++) {
    const at = k * lanes;
    out[k] = laneSums[at]! + laneSums[at + 1]! + (laneSums[at + 2]! + laneSums[at + 3]!);
  }
}
