import { NegotiationError } from '../error.ts';

/** How far two values are apart: different or not, by rank, by difference, or by ratio. */
export type DifferenceMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Measure how far coders agree on values of units, with gaps (Krippendorff's α).
 *
 * 1 is full agreement, 0 what chance alone would give, below 0 systematic disagreement.
 *
 * @param values - For each coder a value of each unit, `null` where there is none.
 * @returns α, or `null` when all values are alike or no unit has two: then there is nothing to agree on.
 * @throws NegotiationError for coders with different numbers of units, or values that are not finite.
 * @see Krippendorff (2004), Content Analysis, chapter 11 [krippendorff2004]
 */
export function krippendorffAlpha(
  values: readonly (readonly (number | null)[])[],
  metric: DifferenceMetric,
): number | null {
  const units = unitsOf(values).filter((unit) => unit.length >= 2);
  const categories = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(categories.map((value, c) => [value, c]));
  const counts = categories.map(() => 0);
  for (const value of units.flat()) counts[place.get(value)!]!++;
  const total = counts.reduce((sum, n) => sum + n, 0);
  const difference = squaredDifference(metric, categories, counts);

  let observed = 0;
  for (const unit of units)
    for (const [a, x] of unit.entries())
      for (const [b, y] of unit.entries())
        if (a !== b) observed += difference(place.get(x)!, place.get(y)!) / (unit.length - 1);
  let expected = 0;
  for (const [c, n] of counts.entries())
    for (const [k, other] of counts.entries()) expected += n * other * difference(c, k);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function unitsOf(values: readonly (readonly (number | null)[])[]): number[][] {
  const count = values[0]?.length ?? 0;
  if (values.some((row) => row.length !== count || row.some((v) => v !== null && !Number.isFinite(v))))
    throw new NegotiationError({
      method: 'krippendorffAlpha',
      where: 'values',
      what: 'is not one finite value or null by every coder for every unit',
      remedy: 'Write null where a coder gave no value.',
    });
  return Array.from({ length: count }, (_, u) => values.flatMap((row) => row[u] ?? []));
}

function squaredDifference(
  metric: DifferenceMetric,
  categories: readonly number[],
  counts: readonly number[],
): (c: number, k: number) => number {
  switch (metric) {
    case 'nominal':
      return (c, k) => (c === k ? 0 : 1);
    case 'interval':
      return (c, k) => (categories[c]! - categories[k]!) ** 2;
    case 'ratio':
      return (c, k) =>
        c === k ? 0 : ((categories[c]! - categories[k]!) / (categories[c]! + categories[k]!)) ** 2;
    case 'ordinal': {
      const upTo = [0];
      for (const n of counts) upTo.push(upTo.at(-1)! + n);
      const middle = (c: number) => (upTo[c]! + upTo[c + 1]!) / 2;
      return (c, k) => (middle(k) - middle(c)) ** 2;
    }
  }
}
