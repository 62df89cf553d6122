import { select } from './select.ts';

/**
 * Find a quantile of values sorted upwards, on a straight line between the two nearest (type 7 of Hyndman & Fan).
 *
 * @param sorted - At least one finite number, smallest first.
 * @param probability - In [0, 1].
 * @throws RangeError if there is no value or the probability lies outside [0, 1].
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages [hyndman1996]
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const { below, share } = quantilePosition(sorted.length, probability);
  const low = sorted[below]!;
  return share === 0 ? low : low + share * (sorted[below + 1]! - low);
}

/**
 * Find quantiles of values in any order, as `quantile` would after sorting.
 *
 * @param values - Finite numbers; left as they are.
 * @param probabilities - Each in [0, 1].
 * @returns One quantile for each probability, in their order.
 */
export function quantiles(values: ArrayLike<number>, probabilities: readonly number[]): number[] {
  const work = Float64Array.from(values);
  return probabilities.map((probability) => {
    const { below, share } = quantilePosition(work.length, probability);
    select(work, 0, work.length - 1, below);
    const low = work[below]!;
    if (share === 0) return low;
    let next = Infinity; // everything right of `below` is at least as large after selecting
    for (let i = below + 1; i < work.length; i++) if (work[i]! < next) next = work[i]!;
    return low + share * (next - low);
  });
}

function quantilePosition(count: number, probability: number): { below: number; share: number } {
  if (count === 0) throw new RangeError('quantile: there are no values. Give at least one.');
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`quantile: the probability is ${probability}. Give one from 0 to 1.`);
  const position = probability * (count - 1);
  const below = Math.min(Math.floor(position), count - 1);
  return { below, share: position - below };
}
