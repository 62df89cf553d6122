import { ScoringError, type ScoringFault } from '../scoring-error.ts';
import type { PreparedTable } from './prepared-table.ts';

/**
 * Make the error for a performance that a method has no answer to.
 *
 * @param is - What the performance is, such as `negative`.
 */
export function performanceFault(
  { method, alternatives, criteria }: Pick<PreparedTable, 'method' | 'alternatives' | 'criteria'>,
  i: number,
  j: number,
  { is, why, remedy }: Pick<ScoringFault, 'why' | 'remedy'> & { readonly is: unknown },
): ScoringError {
  const alternative = alternatives[i]!;
  const criterion = criteria[j]!;
  return new ScoringError({
    method,
    what: `the performance of ${alternative} on ${criterion} is ${is}`,
    why,
    remedy,
    cell: { alternative, criterion },
  });
}
