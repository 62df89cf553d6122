import { requireSetting } from '../errors.ts';

/**
 * Average the worst part of the probability (conditional value at risk).
 *
 * The scenario at the edge counts with the part of its likelihood that still falls into the worst share.
 *
 * @param values - One for each scenario; higher is better.
 * @param likelihoods - Not negative, summing to 1.
 * @param worst - The share that counts as worst, in (0, 1].
 * @throws RobustnessError if the share lies outside (0, 1].
 * @see Rockafellar & Uryasev (2002) [rockafellar2002]
 */
export function conditionalValueAtRisk(
  values: readonly number[],
  likelihoods: readonly number[],
  worst: number,
): number {
  requireSetting(
    'conditionalValueAtRisk',
    'the worst share',
    worst > 0 && worst <= 1,
    worst,
    'a number in (0, 1]',
  );
  let left = worst;
  let total = 0;
  for (const s of ascending(values)) {
    const part = Math.min(left, likelihoods[s]!);
    total += part * values[s]!;
    left -= part;
    if (left <= 0) break;
  }
  return total / (worst - Math.max(0, left));
}

/**
 * Find the smallest value below or at which at least that share of the likelihood lies.
 *
 * @param probability - In [0, 1]; a share that misses it by less than 1e-12 counts as reached.
 */
export function weightedQuantile(
  values: readonly number[],
  likelihoods: readonly number[],
  probability: number,
): number {
  const order = ascending(values);
  let below = 0;
  for (const s of order) {
    below += likelihoods[s]!;
    if (below >= probability - 1e-12) return values[s]!;
  }
  return values[order.at(-1)!]!;
}

const ascending = (values: readonly number[]) =>
  values.map((_, s) => s).sort((a, b) => values[a]! - values[b]! || a - b);
