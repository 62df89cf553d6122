import type { ConditionPath, PathwayAction } from './pathway-problem.ts';

/** Find the condition in a year: on the broken line through the knots, level outside them. */
export function conditionAt({ knots }: ConditionPath, year: number): number {
  const [first] = knots;
  const last = knots.at(-1)!;
  if (year <= first![0]) return first![1];
  if (year >= last[0]) return last[1];
  const k = knots.findIndex(([knot]) => knot >= year);
  const [fromYear, from] = knots[k - 1]!;
  const [toYear, to] = knots[k]!;
  return year === toYear ? to : from + ((to - from) * (year - fromYear)) / (toYear - fromYear);
}

/**
 * Find the year in which an action no longer suffices: the first in which the condition reaches its tipping point.
 *
 * A condition within 1e-12 of the tipping point has reached it.
 *
 * @returns A year from `start` to `end`, or null if the action suffices all the time.
 * @see Kwadijk et al. (2010), Using adaptation tipping points [kwadijk2010]
 */
export function expiryYear(
  { tippingPoint }: Pick<PathwayAction, 'tippingPoint'>,
  path: ConditionPath,
  start: number,
  end: number,
): number | null {
  if (tippingPoint === null) return null;
  const reached = tippingPoint - 1e-12 * Math.max(1, Math.abs(tippingPoint));
  for (let year = start; year <= end; year++) if (conditionAt(path, year) >= reached) return year;
  return null;
}
