import type { WeightSpread } from '@steelyard/model';
import { exp, fillUniform, log } from '@steelyard/numerics';
import { weightStream } from './value-draws.ts';

/** What weights are drawn from. */
export interface WeightSource {
  readonly seed: number;
  readonly spread: WeightSpread;
  /** The weights themselves, or what they lie around; they sum to 1. */
  readonly weights: Float64Array;
  /** Standard deviation of each weight's logarithm where `spread` is `around`. */
  readonly sigma: number;
  /** Standard normal numbers for `around`; by criterion, then draw, the first being draw `noiseFrom`. */
  readonly noise: Float64Array;
  readonly noiseFrom: number;
  readonly noiseCount: number;
}

/**
 * Write the weights of the draws from `from` on; by criterion, then draw, each draw's summing to 1.
 *
 * `any` is uniform over all weights that sum to 1: shares of independent exponential numbers.
 *
 * @param out - Receives `criteria × count` weights.
 */
export function drawWeights(out: Float64Array, source: WeightSource, from: number, count: number): void {
  const criteria = source.weights.length;
  for (let j = 0; j < criteria; j++) {
    const column = out.subarray(j * count, (j + 1) * count);
    if (source.spread === 'fixed') column.fill(source.weights[j]!);
    else if (source.spread === 'around') spreadAround(column, source, j, from);
    else drawExponential(column, source.seed, j, from);
  }
  if (source.spread !== 'fixed') normalizeDraws(out, criteria, count);
}

function spreadAround(column: Float64Array, source: WeightSource, j: number, from: number): void {
  const { sigma, noise, noiseCount, noiseFrom } = source;
  const weight = source.weights[j]!;
  const start = j * noiseCount + from - noiseFrom;
  for (let i = 0; i < column.length; i++) column[i] = weight * exp(sigma * noise[start + i]!);
}

function drawExponential(column: Float64Array, seed: number, j: number, from: number): void {
  fillUniform(column, { seed, stream: weightStream + j }, from);
  for (let i = 0; i < column.length; i++) column[i] = -log(column[i]!);
}

function normalizeDraws(out: Float64Array, criteria: number, count: number): void {
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let j = 0; j < criteria; j++) sum += out[j * count + i]!;
    const scale = 1 / sum;
    for (let j = 0; j < criteria; j++) out[j * count + i]! *= scale;
  }
}
