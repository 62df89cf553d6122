import type { CriterionId } from '@steelyard/model';
import { type Capacity, readCapacity } from './capacity.ts';

/** How criteria count by themselves and two by two in a capacity. */
export interface CapacityIndices {
  /** Mean of what a criterion adds to the sets without it; they sum to 1. */
  readonly shapley: Readonly<Record<CriterionId, number>>;
  /** Above 0 where two criteria count together, below where they overlap; in [−1, 1], 0 on the diagonal. In the capacity's order. */
  readonly interaction: readonly (readonly number[])[];
}

/**
 * Measure the importance of each criterion and the interaction of each pair in a capacity.
 *
 * Both are means over all other criteria: a pair that overlaps in one company and counts together in another shows as 0.
 *
 * @throws {@link ScoringError} If the capacity is incomplete or falls.
 * @see Shapley (1953), A value for n-person games [shapley1953]
 * @see Murofushi & Soneda (1993), Techniques for reading fuzzy measures [murofushi1993]
 */
export function capacityIndices(capacity: Capacity): CapacityIndices {
  const worth = readCapacity('capacityIndices', capacity);
  const { criteria } = capacity;
  const m = criteria.length;
  const ofSize = shares(m);
  const ofPairSize = shares(m - 1);
  const interaction = criteria.map(() => new Array<number>(m).fill(0));
  const shapley = criteria.map((_, j) => {
    let total = 0;
    for (let set = 0; set < worth.length; set++)
      if (!(set & (1 << j))) total += ofSize[sizeOf(set)]! * (worth[set | (1 << j)]! - worth[set]!);
    return total;
  });
  for (let j = 0; j < m; j++) {
    for (let k = 0; k < j; k++) {
      const both = (1 << j) | (1 << k);
      let total = 0;
      for (let set = 0; set < worth.length; set++)
        if (!(set & both))
          total +=
            ofPairSize[sizeOf(set)]! *
            (worth[set | both]! - worth[set | (1 << j)]! - worth[set | (1 << k)]! + worth[set]!);
      interaction[j]![k] = total;
      interaction[k]![j] = total;
    }
  }
  return { shapley: Object.fromEntries(criteria.map((id, j) => [id, shapley[j]!])), interaction };
}

/** Share of a set of a size among the orders in which criteria may come: size! (m − size − 1)! / m!. */
function shares(m: number): readonly number[] {
  let share = 1 / m;
  return Array.from({ length: m }, (_, size) => {
    const own = share;
    share *= (size + 1) / (m - size - 1);
    return own;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}
