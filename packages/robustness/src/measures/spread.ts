import { quantiles, sum } from '@steelyard/numerics';

/**
 * Find the standard deviation of values over scenarios that count alike, with n − 1 below; 0 for a single one.
 */
export function sampleStandardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

/**
 * Set the mean against the spread: (mean + 1) / (standard deviation + 1).
 *
 * Meant for values of about 1 in size: the ones added make the result depend on the unit.
 *
 * @see McPhail et al. (2018), after Hamarat et al. (2014) [mcphail2018]
 */
export function meanVariance(values: readonly number[]): number {
  return (sum(values) / values.length + 1) / (sampleStandardDeviation(values) + 1);
}

/**
 * Add up how far the worse half of the values falls below the median: 0 or below, higher is better.
 *
 * @see McPhail et al. (2018), after Kwakkel et al. (2016) [mcphail2018]
 */
export function undesirableDeviations(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [median = 0] = quantiles(values, [0.5]);
  return sum(sorted.slice(0, Math.ceil(sorted.length / 2)).map((value) => value - median));
}

/**
 * Say to which side the values lean: ((q90 + q10) / 2 − q50) / ((q90 − q10) / 2).
 *
 * Above 0 the good tail is the longer one. Some programs give the opposite sign.
 *
 * @returns A number in [−1, 1], or null where q90 and q10 are equal.
 * @see Voudouris et al. (2014) as in McPhail et al. (2018) [mcphail2018]
 */
export function percentileSkewness(values: readonly number[]): number | null {
  const [q10 = 0, q50 = 0, q90 = 0] = quantiles(values, [0.1, 0.5, 0.9]);
  return q90 === q10 ? null : ((q90 + q10) / 2 - q50) / ((q90 - q10) / 2);
}

/**
 * Say how long the tails are against the middle: (q90 − q10) / (q75 − q25).
 *
 * @returns A number of 1 or above, or null where q75 and q25 are equal.
 * @see Voudouris et al. (2014) as in McPhail et al. (2018) [mcphail2018]
 */
export function percentileKurtosis(values: readonly number[]): number | null {
  const [q10 = 0, q25 = 0, q75 = 0, q90 = 0] = quantiles(values, [0.1, 0.25, 0.75, 0.9]);
  return q75 === q25 ? null : (q90 - q10) / (q75 - q25);
}
