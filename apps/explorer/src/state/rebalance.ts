import type { CriterionId, Weights } from '@steelyard/model';

/**
 * Set one weight; the others share what is left in their proportions.
 *
 * Locked ones keep theirs, so the weight goes no further than they leave room, and not below what fills 100 where no
 * other is free.
 *
 * @param weights - Out of 100, summing to 100.
 * @param wanted - Out of 100.
 */
export function rebalance(
  weights: Weights,
  locked: readonly CriterionId[],
  id: CriterionId,
  wanted: number,
): Weights {
  const ids = Object.keys(weights);
  const free = ids.filter((other) => other !== id && !locked.includes(other));
  const kept = ids.filter((other) => other !== id && locked.includes(other));
  const room = Math.max(0, 100 - kept.reduce((sum, other) => sum + weights[other]!, 0));
  const weight = free.length === 0 ? room : Math.min(Math.max(wanted, 0), room);
  const rest = room - weight;
  const before = free.reduce((sum, other) => sum + weights[other]!, 0);
  const share = (other: CriterionId) => (before > 0 ? (weights[other]! / before) * rest : rest / free.length);
  return Object.fromEntries(
    ids.map((other) => [
      other,
      other === id ? weight : free.includes(other) ? share(other) : weights[other]!,
    ]),
  );
}
