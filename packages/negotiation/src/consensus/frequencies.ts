import { NegotiationError } from '../error.ts';

/** Check how many chose each category of an ordered scale, and add them up. */
export function totalOf(method: string, frequencies: readonly number[]): number {
  const total = frequencies.reduce((sum, f) => sum + f, 0);
  if (!(frequencies.every((f) => f >= 0) && total > 0 && Number.isFinite(total)))
    throw new NegotiationError({
      method,
      where: 'frequencies',
      what: 'are not counts of at least one answer',
      remedy: 'Give for each category how many chose it, zero where nobody did.',
    });
  return total;
}
