import { fillUniform, type RandomStream } from '../random/uniform.ts';
import type { Bounds, Distribution } from './distribution.ts';
import { quantileFunction } from './quantile-function.ts';

/**
 * Fill an array with draws of a distribution, the ones from `from` on of a stream.
 *
 * Each draw is the quantile of one uniform random number, so a change of the distribution moves every draw a little
 * and none at random. An exact value uses no random number.
 *
 * @param out - Receives the draws.
 * @param from - Index of the first draw.
 * @param bounds - What a normal distribution is cut to; left out, it is not cut.
 * @throws RangeError if the distribution's numbers contradict each other, such as a mode outside its ends.
 */
export function fillDistribution(
  out: Float64Array,
  distribution: Distribution,
  stream: RandomStream,
  from = 0,
  bounds?: Bounds,
): void {
  const quantile = quantileFunction(distribution, bounds);
  if (distribution.kind === 'exact') {
    out.fill(distribution.value);
    return;
  }
  fillUniform(out, stream, from);
  for (let i = 0; i < out.length; i++) out[i] = quantile(out[i]!);
}
