import type { CriterionId, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { refuseRepeated } from './check-ids.ts';

/**
 * Read the weights of some criteria and scale them to sum to 1.
 *
 * @param method - The method that asks, for its error.
 * @returns One weight a criterion, in their order.
 * @throws {@link ScoringError} If a criterion has no weight, a weight names no criterion, two criteria share an id, a weight is negative or not finite, or all are 0.
 */
export function checkWeights(
  method: string,
  criteria: readonly CriterionId[],
  weights: Weights,
): Float64Array {
  const stated = new Float64Array(criteria.length);
  for (let j = 0; j < stated.length; j++) stated[j] = readWeight(method, criteria[j]!, weights);
  if (Object.keys(weights).length !== criteria.length) refuseUnknown(method, criteria, weights);
  return shares(method, stated);
}

function refuseUnknown(method: string, criteria: readonly CriterionId[], weights: Weights): void {
  refuseRepeated(method, 'criterion', criteria);
  const id = Object.keys(weights).find((key) => !criteria.includes(key))!;
  throw new ScoringError({
    method,
    what: `there is a weight for ${id}, which is no criterion of the table`,
    why: 'It would silently count for nothing.',
    remedy: 'Drop it, or add the criterion to the table.',
    cell: { criterion: id },
  });
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
  if (!(typeof weight === 'number' && weight >= 0 && weight < Number.POSITIVE_INFINITY))
    throw new ScoringError({
      method,
      what: `the weight of ${id} is ${weight}`,
      why: 'A weight is a share of the whole.',
      remedy: 'Give a number from 0 up; turn the criterion’s direction round if less of it is better.',
      cell: { criterion: id },
    });
  return weight;
}

/** Divides by the sum; weights so large that they overflow it are made smaller first. */
function shares(method: string, stated: Float64Array): Float64Array {
  let sum = 0;
  for (let j = 0; j < stated.length; j++) sum += stated[j]!;
  if (sum === 0)
    throw new ScoringError({
      method,
      what: 'all weights are 0',
      why: 'Nothing says how the criteria compare.',
      remedy: 'Give at least one criterion a weight above 0.',
    });
  if (sum === Number.POSITIVE_INFINITY)
    return shares(
      method,
      stated.map((weight) => weight / 2 ** 64),
    );
  for (let j = 0; j < stated.length; j++) stated[j]! /= sum;
  return stated;
}
