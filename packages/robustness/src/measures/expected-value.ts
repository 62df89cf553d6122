import { sum } from '@steelyard/numerics';

/**
 * Weigh values by the likelihoods of their scenarios (expected value).
 *
 * Under deep uncertainty likelihoods are themselves judgements; a small chance of disaster hardly moves the result.
 *
 * @param values - One for each scenario; higher is better.
 * @param likelihoods - Not negative, summing to 1.
 * @see McPhail et al. (2018) [mcphail2018]
 */
export function expectedValue(values: readonly number[], likelihoods: readonly number[]): number {
  return sum(values.map((value, s) => value * likelihoods[s]!));
}

/**
 * Average values as if all scenarios were equally likely (Laplace's principle of insufficient reason).
 *
 * The result depends on how finely the future is cut into scenarios.
 *
 * @param values - One for each scenario; higher is better.
 * @see Laplace (1814), Essai philosophique sur les probabilités [laplace1814]
 */
export function laplace(values: readonly number[]): number {
  return sum(values) / values.length;
}
