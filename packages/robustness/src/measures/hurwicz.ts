import { requireSetting } from '../errors.ts';

/**
 * Take the worst value over all scenarios (maximin: choose the alternative whose worst is best).
 *
 * One scenario decides, however far-fetched.
 *
 * @see Wald (1950), Statistical Decision Functions [wald1950]
 */
export function maximin(values: readonly number[]): number {
  return Math.min(...values);
}

/**
 * Take the best value over all scenarios (maximax: an optimist's measure).
 *
 * @see McPhail et al. (2018) [mcphail2018]
 */
export function maximax(values: readonly number[]): number {
  return Math.max(...values);
}

/**
 * Mix the worst and the best value: pessimism × worst + (1 − pessimism) × best (Hurwicz).
 *
 * Everything between worst and best is ignored.
 *
 * @param pessimism - Share of the worst, in [0, 1]; 1 is maximin.
 * @throws RobustnessError if the share lies outside [0, 1].
 * @see Hurwicz (1951) [hurwicz1951]
 */
export function hurwicz(values: readonly number[], pessimism: number): number {
  requireSetting(
    'hurwicz',
    'the share of the worst',
    pessimism >= 0 && pessimism <= 1,
    pessimism,
    'a number in [0, 1]',
  );
  return pessimism * maximin(values) + (1 - pessimism) * maximax(values);
}
