import type { CriterionId } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';

/** What one set of criteria is worth together, in [0, 1]. */
export interface SetWorth {
  readonly criteria: readonly CriterionId[];
  readonly worth: number;
}

/** What every set of criteria is worth together: 0 for none, 1 for all, never less for more. */
export interface Capacity {
  readonly criteria: readonly CriterionId[];
  /** One for every set except the empty one, in any order. */
  readonly sets: readonly SetWorth[];
}

/**
 * Read a capacity into one worth a set, sets as bits by the place of their criteria.
 *
 * @throws {@link ScoringError} If there are more than 16 criteria, a set is missing or stated twice, all are not worth 1, or a larger set is worth less.
 */
export function readCapacity(method: string, { criteria, sets }: Capacity): Float64Array {
  checkCount(method, 'criteria', criteria.length, 16);
  const worth = new Float64Array(2 ** criteria.length).fill(Number.NaN);
  worth[0] = 0;
  for (const set of sets) {
    const bits = bitsOf(method, criteria, set.criteria);
    if (bits !== 0 && !Number.isNaN(worth[bits])) throw setFault(method, set.criteria, 'is stated twice');
    if (bits !== 0) worth[bits] = set.worth;
  }
  const missing = worth.findIndex(Number.isNaN);
  if (missing >= 0) throw setFault(method, namesOf(criteria, missing), 'has no worth');
  const all = worth.length - 1;
  if (Math.abs(worth[all]! - 1) > 1e-9) throw setFault(method, criteria, `is worth ${worth[all]} and not 1`);
  for (let bits = 0; bits <= all; bits++)
    for (let j = 0; j < criteria.length; j++)
      if (worth[bits | (1 << j)]! < worth[bits]! - 1e-12)
        throw setFault(method, namesOf(criteria, bits | (1 << j)), 'is worth less than a part of it');
  return worth;
}

function bitsOf(method: string, criteria: readonly CriterionId[], set: readonly CriterionId[]): number {
  return set.reduce((bits, id) => {
    const j = criteria.indexOf(id);
    if (j < 0) throw setFault(method, set, `names ${id}, which is no criterion`);
    return bits | (1 << j);
  }, 0);
}

const namesOf = (criteria: readonly CriterionId[], bits: number) =>
  criteria.filter((_, j) => bits & (1 << j));

function setFault(method: string, set: readonly CriterionId[], what: string): ScoringError {
  return new ScoringError({
    method,
    what: `the set ${set.join(', ')} ${what}`,
    why: 'A capacity gives every set of criteria a worth that never falls as the set grows, and all together 1.',
    remedy: 'Mend it.',
  });
}
