import { fillUniform, type RandomStream } from '../random/uniform.ts';
import type { ContinuousDistribution } from './continuous.ts';

/**
 * Fill an array with draws of a continuous distribution, the ones from `from` on of a stream.
 *
 * Each draw is the quantile of one uniform random number. Gamma, beta and Student t quantiles take about 10 µs each; for
 * millions of PERT draws use `fillDistribution`.
 *
 * @param out - Receives the draws.
 * @param from - Index of the first draw.
 */
export function fillContinuous(
  out: Float64Array,
  { quantile }: ContinuousDistribution,
  stream: RandomStream,
  from = 0,
): void {
  fillUniform(out, stream, from);
  for (let i = 0; i < out.length; i++) out[i] = quantile(out[i]!);
}
