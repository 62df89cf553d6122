import { type PreferenceShape, preferenceOf } from './preference-function.ts';

/** Mean preference of each alternative over the others on one criterion, and of the others over it. */
export interface CriterionFlows {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/**
 * Add up preferences on one criterion without looking at pairs.
 *
 * Alternatives are sorted; those that one is preferred to lie in a run below it, which only moves up as the
 * alternative does, so its sum is kept up to date in passing. Takes n log n steps instead of n²; only the gaussian
 * function, which no sum of differences gives, goes pair by pair.
 *
 * @param column - Performances, more being better.
 */
export function criterionFlows(column: Float64Array, shape: PreferenceShape): CriterionFlows {
  const n = column.length;
  if (n < 2) return { positive: new Float64Array(n), negative: new Float64Array(n) };
  if (shape.sigma !== undefined) return pairwiseFlows(column, shape);
  const upward = column.slice().sort();
  const downward = upward.map((_, k) => -upward[n - 1 - k]!);
  const above = sumsOverLower(upward, shape);
  const below = sumsOverLower(downward, shape);
  const positive = new Float64Array(n);
  const negative = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const k = placeIn(upward, column[i]!);
    positive[i] = above[k]! / (n - 1);
    negative[i] = below[n - 1 - k]! / (n - 1);
  }
  return { positive, negative };
}

/** The first place of a value among sorted ones; equal values have equal flows. */
function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For each of some rising values, sums its preference over all lower ones.
 *
 * The run whose differences lie between the thresholds starts at `full` and ends before `none`. Its sum of
 * differences is carried along with its rounding error, because values may be far larger than their differences.
 */
function sumsOverLower(values: Float64Array, { from, to, between }: PreferenceShape): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n);
  const width = to - from;
  const rising = between === 'rising' && width > 0;
  let full = 0;
  let none = 0;
  let total = 0;
  let lost = 0;
  let before = values[0]!;
  for (let k = 0; k < n; k++) {
    const value = values[k]!;
    if (rising && none > full && value !== before) {
      const step = (none - full) * (value - before);
      const next = total + step;
      lost += Math.abs(total) >= Math.abs(step) ? total - next + step : step - next + total;
      total = next;
    }
    before = value;
    while (none < k && value - values[none]! > from) {
      if (rising) {
        const entering = value - values[none]! - from;
        const next = total + entering;
        lost += Math.abs(total) >= Math.abs(entering) ? total - next + entering : entering - next + total;
        total = next;
      }
      none++;
    }
    while (full < none && value - values[full]! > to) {
      if (rising) {
        const leaving = from - (value - values[full]!);
        const next = total + leaving;
        lost += Math.abs(total) >= Math.abs(leaving) ? total - next + leaving : leaving - next + total;
        total = next;
      }
      full++;
    }
    if (none === full) {
      total = 0;
      lost = 0;
    }
    sums[k] = full + (rising ? (total + lost) / width : (none - full) / 2);
  }
  return sums;
}

function pairwiseFlows(column: Float64Array, shape: PreferenceShape): CriterionFlows {
  const n = column.length;
  const positive = new Float64Array(n);
  const negative = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      const difference = column[a]! - column[b]!;
      if (difference === 0) continue;
      const preference = preferenceOf(shape, Math.abs(difference));
      const [better, worse] = difference > 0 ? [a, b] : [b, a];
      positive[better]! += preference;
      negative[worse]! += preference;
    }
  }
  return { positive: positive.map((sum) => sum / (n - 1)), negative: negative.map((sum) => sum / (n - 1)) };
}
