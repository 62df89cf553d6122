import { ScoringError } from '../scoring-error.ts';

/** Throws a {@link ScoringError} where there are fewer or more things than a method can work with. */
export function checkCount(method: string, things: string, count: number, most: number, least = 0): void {
  if (Number.isInteger(count) && count >= least && count <= most) return;
  throw new ScoringError({
    method,
    what: `there are ${count} ${things}`,
    why: 'Fewer say nothing, and more would take too long or cannot be stated.',
    remedy: `Give a whole number from ${least} to ${most}.`,
  });
}
