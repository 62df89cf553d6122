import type { CriterionId, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';

/** Points by criterion; non-negative, on any scale. */
export type Points = Readonly<Record<CriterionId, number>>;

/**
 * Turn weights stated directly into shares of the whole.
 *
 * People asked for weights outright seldom think of the ranges that they weigh; prefer {@link swingWeights}.
 *
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If points are negative or not finite, or all are 0.
 */
export function directWeights(points: Points): Weights {
  return sharesOf('directWeights', points);
}

/**
 * Turn swing points into weights: what going from worst to best on a criterion is worth beside the others.
 *
 * @param points - 100 for the swing that matters most, less for the others, as a rule.
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If points are negative or not finite, or all are 0.
 * @see von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research [winterfeldt1986]
 * @example
 * ```ts
 * import { swingWeights } from '@steelyard/scoring';
 *
 * swingWeights({ deterrence: 100, cost: 60 }).deterrence; // → 0.625
 * ```
 */
export function swingWeights(points: Points): Weights {
  return sharesOf('swingWeights', points);
}

/**
 * Turn ratings from the least important criterion upwards into weights (SMART).
 *
 * @param points - 10 for the least important criterion, more for the others, as a rule. The ratings ask for importance
 *   without a range in mind, which {@link swingWeights} mends.
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If points are negative or not finite, or all are 0.
 * @see Edwards & Barron (1994), SMARTS and SMARTER [edwards1994]
 */
export function smartWeights(points: Points): Weights {
  return sharesOf('smartWeights', points);
}

function sharesOf(method: string, points: Points): Weights {
  const ids = Object.keys(points);
  const shares = checkWeights(method, ids, points);
  return Object.fromEntries(ids.map((id, j) => [id, shares[j]!]));
}
