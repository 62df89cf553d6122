import { strongestPaths, type VictoryStrength } from './strongest-paths.ts';
import type { Pairwise } from './tally.ts';
import type { Winners } from './winners.ts';

/** Schulze's strongest paths, winners and order. */
export interface SchulzeResult extends Winners {
  /** m × m: strength of the strongest path from the row's candidate to the column's; 0 where none leads. */
  readonly paths: readonly (readonly number[])[];
  /** Best first; candidates that tie share a tier. */
  readonly order: readonly (readonly number[])[];
}

/**
 * Rank by comparing the strongest chains of victories in each direction (Schulze).
 *
 * A stronger chain from a to b than back puts a above b; this is always an order. On ballots with ties the
 * two measures of strength can elect different candidates.
 *
 * @param strength - How a victory is measured; by margins unless said otherwise.
 * @see Schulze (2011), A new monotonic, clone-independent … method [schulze2011]
 */
export function schulze(pairwise: Pairwise, strength: VictoryStrength = 'margins'): SchulzeResult {
  const { size } = pairwise;
  const paths = strongestPaths(pairwise, strength);
  const everyone = Array.from({ length: size }, (_, a) => a);
  const beats = (a: number, b: number) => paths[a * size + b]! > paths[b * size + a]!;
  const beatenBy = (a: number, field: readonly number[]) => field.some((b) => beats(b, a));

  const order: number[][] = [];
  for (let left = everyone; left.length > 0; ) {
    const tier = left.filter((a) => !beatenBy(a, left));
    order.push(tier);
    left = left.filter((a) => !tier.includes(a));
  }
  return {
    winners: order[0]!,
    tieConvention: 'all-tied',
    paths: everyone.map((a) => [...paths.subarray(a * size, (a + 1) * size)]),
    order,
  };
}
