import type { CriterionId, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/**
 * Read the weights of some criteria and scale them to sum to 1.
 *
 * @param method - The method that asks, for its error.
 * @returns One weight a criterion, in their order.
 * @throws {@link ScoringError} If a criterion has no weight, a weight names no criterion, is negative or not finite, or all are 0.
 */
export function checkWeights(
  method: string,
  criteria: readonly CriterionId[],
  weights: Weights,
): Float64Array {
  const stated = Float64Array.from(criteria, (id) => readWeight(method, id, weights));
  const known = new Set(criteria);
  for (const id of Object.keys(weights)) {
    if (!known.has(id))
      throw new ScoringError({
        method,
        what: `there is a weight for ${id}, which is no criterion of the table`,
        why: 'It would silently count for nothing.',
        remedy: 'Drop it, or add the criterion to the table.',
        cell: { criterion: id },
      });
  }
  return shares(method, stated);
}

function readWeight(method: string, id: CriterionId, weights: Weights): number {
  const weight = Object.hasOwn(weights, id) ? weights[id] : undefined;
  if (weight === undefined)
    throw new ScoringError({
      method,
      what: `no weight for ${id}`,
      why: 'Every criterion needs one, or its performance would silently count for nothing.',
      remedy: 'Add it, or drop the criterion from the table.',
      cell: { criterion: id },
    });
  if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
    throw new ScoringError({
      method,
      what: `the weight of ${id} is ${weight}`,
      why: 'A weight is a share of the whole.',
      remedy: 'Give a number from 0 up; turn the criterion’s direction round if less of it is better.',
      cell: { criterion: id },
    });
  return weight;
}

/** Divides by the sum; first by the largest, so that no finite weights overflow. */
function shares(method: string, stated: Float64Array): Float64Array {
  const largest = stated.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0)
    throw new ScoringError({
      method,
      what: 'all weights are 0',
      why: 'Nothing says how the criteria compare.',
      remedy: 'Give at least one criterion a weight above 0.',
    });
  const sum = stated.reduce((total, weight) => total + weight, 0);
  if (sum < Number.POSITIVE_INFINITY) return stated.map((weight) => weight / sum);
  const scaled = stated.map((weight) => weight / largest);
  const scaledSum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / scaledSum);
}
