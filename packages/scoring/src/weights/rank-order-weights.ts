import type { CriterionId, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/**
 * Weigh criteria by the centre of all weights that respect an order (rank-order centroid).
 *
 * The mean hides how much else the order allows: draw all of it with `drawConstrainedWeights` where a choice hangs on it.
 *
 * @param order - Criteria from the most to the least important, without ties.
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If no criterion is named, or one twice.
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights [barron1996]
 */
export function rankOrderCentroid(order: readonly CriterionId[]): Weights {
  const n = order.length;
  let sum = 0;
  const weights = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    sum += 1 / (k + 1);
    weights[k] = sum / n;
  }
  return byRank('rankOrderCentroid', order, weights);
}

/**
 * Weigh criteria in even steps down an order (rank sum).
 *
 * A rule of thumb, flatter than {@link rankOrderCentroid}, with no reason behind its steps.
 *
 * @param order - Criteria from the most to the least important, without ties.
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If no criterion is named, or one twice.
 * @see Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques [stillwell1981]
 */
export function rankSumWeights(order: readonly CriterionId[]): Weights {
  const n = order.length;
  return byRank(
    'rankSumWeights',
    order,
    order.map((_, k) => (2 * (n - k)) / (n * (n + 1))),
  );
}

/**
 * Weigh criteria by the inverse of their place in an order (rank reciprocal).
 *
 * A rule of thumb: the first always weighs twice as much as the second, whatever anyone thinks of the two.
 *
 * @param order - Criteria from the most to the least important, without ties.
 * @returns Weights that sum to 1.
 * @throws {@link ScoringError} If no criterion is named, or one twice.
 * @see Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques [stillwell1981]
 */
export function rankReciprocalWeights(order: readonly CriterionId[]): Weights {
  const total = order.reduce((sum, _, k) => sum + 1 / (k + 1), 0);
  return byRank(
    'rankReciprocalWeights',
    order,
    order.map((_, k) => 1 / (k + 1) / total),
  );
}

function byRank(method: string, order: readonly CriterionId[], weights: readonly number[]): Weights {
  const repeated = order.find((id, k) => order.indexOf(id) !== k);
  if (order.length === 0 || repeated !== undefined)
    throw new ScoringError({
      method,
      what: repeated === undefined ? 'no criterion is named' : `${repeated} is named twice`,
      why: 'An order has each criterion once.',
      remedy: 'Name every criterion once, the most important first.',
      ...(repeated !== undefined && { cell: { criterion: repeated } }),
    });
  return Object.fromEntries(order.map((id, k) => [id, weights[k]!]));
}
