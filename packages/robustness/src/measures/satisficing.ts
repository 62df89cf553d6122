import { sum } from '@steelyard/numerics';

/**
 * Find the share of scenarios in which a value is good enough (Starr's domain criterion).
 *
 * How far it misses, or exceeds, the threshold does not count.
 *
 * @param values - One for each scenario; higher is better.
 * @param threshold - Good enough is this or above.
 * @param likelihoods - Not negative, summing to 1; left out, all scenarios count alike.
 * @see Starr (1963), Product Design and Decision Theory [starr1963]
 */
export function satisficing(
  values: readonly number[],
  threshold: number,
  likelihoods?: readonly number[],
): number {
  if (!likelihoods) return values.filter((value) => value >= threshold).length / values.length;
  return sum(values.map((value, s) => (value >= threshold ? likelihoods[s]! : 0)));
}

/**
 * Find the share of scenarios in which several values are good enough at once.
 *
 * @param rows - For each criterion one value a scenario; higher is better.
 * @param thresholds - One for each criterion.
 * @param likelihoods - Not negative, summing to 1; left out, all scenarios count alike.
 * @see Starr (1963) [starr1963]
 */
export function jointSatisficing(
  rows: readonly (readonly number[])[],
  thresholds: readonly number[],
  likelihoods?: readonly number[],
): number {
  const met = (rows[0] ?? []).map((_, s) => (rows.every((row, c) => row[s]! >= thresholds[c]!) ? 1 : 0));
  return satisficing(met, 1, likelihoods);
}
