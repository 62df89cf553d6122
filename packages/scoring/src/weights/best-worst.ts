import type { CriterionId, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/** How many times more the best criterion matters than each, and each than the worst; 1 to 9 as a rule. */
export interface BestWorstComparisons {
  readonly bestToOthers: Readonly<Record<CriterionId, number>>;
  readonly othersToWorst: Readonly<Record<CriterionId, number>>;
}

/** Weights that fit best-worst comparisons with the least contradiction. */
export interface BestWorstResult {
  /** Middles of the intervals, scaled to sum to 1. */
  readonly weights: Weights;
  /** The lowest and highest weight of each criterion among all that fit as well. */
  readonly intervals: Readonly<Record<CriterionId, { readonly low: number; readonly high: number }>>;
  /** The largest difference between a stated ratio and the weights' own (ξ); 0 where all agree. */
  readonly inconsistency: number;
  /** Inconsistency over the largest possible for the ratio of best to worst; left out where that is not known. */
  readonly consistencyRatio?: number;
}

/** Largest possible inconsistency where the best matters 1 to 9 times more than the worst, from Rezaei (2015). */
export const rezaeiConsistencyIndices: readonly number[] = [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23];

/**
 * Draw weights from comparisons with the best and the worst criterion (best-worst method, non-linear).
 *
 * Several sets of weights may fit equally well; the intervals say how far they lie apart.
 *
 * @throws {@link ScoringError} If a criterion is missing in one list, a ratio is below 1, or none is the best or the worst.
 * @see Rezaei (2015), Best-worst multi-criteria decision-making method [rezaei2015]
 */
export function bestWorst(comparisons: BestWorstComparisons): BestWorstResult {
  const judged = readBestWorst('bestWorst', comparisons);
  const inconsistency = leastInconsistency(judged);
  const intervals = weightIntervals(judged, inconsistency);
  const middles = intervals.map(({ low, high }) => (low + high) / 2);
  const total = middles.reduce((sum, middle) => sum + middle, 0);
  const index = rezaeiConsistencyIndices[judged.toOthers[judged.worst]! - 1];
  return {
    weights: Object.fromEntries(judged.criteria.map((id, j) => [id, middles[j]! / total])),
    intervals: Object.fromEntries(judged.criteria.map((id, j) => [id, intervals[j]!])),
    inconsistency,
    ...(index !== undefined && index > 0 && { consistencyRatio: inconsistency / index }),
  };
}

/** Comparisons in lists of one order. */
export interface BestWorstJudgement {
  readonly criteria: readonly CriterionId[];
  readonly toOthers: readonly number[];
  readonly toWorst: readonly number[];
  readonly best: number;
  readonly worst: number;
}

/** Checks best-worst comparisons and finds which criterion is the best and which the worst. */
export function readBestWorst(method: string, comparisons: BestWorstComparisons): BestWorstJudgement {
  const { bestToOthers, othersToWorst } = comparisons;
  const criteria = Object.keys(bestToOthers);
  for (const id of new Set([...criteria, ...Object.keys(othersToWorst)]))
    for (const [list, ratios] of Object.entries(comparisons))
      if (!Object.hasOwn(ratios, id) || !(ratios[id]! >= 1 && ratios[id]! < Number.POSITIVE_INFINITY))
        throw new ScoringError({
          method,
          what: `${list} says ${ratios[id] ?? 'nothing'} of ${id}`,
          why: 'The best matters at least as much as any, and any at least as much as the worst.',
          remedy: 'Give a number from 1 up for every criterion in both lists.',
          cell: { criterion: id },
        });
  const best = criteria.findIndex((id) => bestToOthers[id] === 1);
  const worst = criteria.findIndex(
    (id, j) => othersToWorst[id] === 1 && (j !== best || criteria.length === 1),
  );
  if (best < 0 || worst < 0)
    throw new ScoringError({
      method,
      what: `no criterion is the ${best < 0 ? 'best' : 'worst'}`,
      why: 'All others are compared with it.',
      remedy: 'Give it 1 against itself.',
    });
  return {
    criteria,
    toOthers: criteria.map((id) => bestToOthers[id]!),
    toWorst: criteria.map((id) => othersToWorst[id]!),
    best,
    worst,
  };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Ratios of the best weight to the worst that fit every comparison to within ξ; empty where low is above high. */
function bestToWorst(judged: BestWorstJudgement, xi: number): Interval {
  const { toOthers, toWorst, best, worst } = judged;
  const own = [toOthers[worst]!, toWorst[best]!];
  let low = Math.max(...own) - xi;
  let high = Math.min(...own) + xi;
  toOthers.forEach((a, j) => {
    if (j === best || j === worst) return;
    low = Math.max(low, Math.max(0, a - xi) * Math.max(0, toWorst[j]! - xi));
    high = Math.min(high, (a + xi) * (toWorst[j]! + xi));
  });
  return { low, high };
}

/** Halves between consistent and anything goes; the interval above is empty exactly below the answer. */
function leastInconsistency(judged: BestWorstJudgement): number {
  const fits = (xi: number) => {
    const { low, high } = bestToWorst(judged, xi);
    return low <= high;
  };
  if (fits(0)) return 0;
  let low = 0;
  let high = Math.max(...judged.toOthers, ...judged.toWorst);
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * A weight over that of the worst lies between bounds that depend on the best's ratio alone; shares of the whole are
 * quotients of straight lines between the ratios where a bound changes, so their extremes lie there.
 */
function weightIntervals(judged: BestWorstJudgement, xi: number): readonly Interval[] {
  const range = bestToWorst(judged, xi);
  const breaks = judged.criteria
    .flatMap((_, j) =>
      [xi, -xi].flatMap((d) => [xi, -xi].map((e) => (judged.toOthers[j]! + d) * (judged.toWorst[j]! + e))),
    )
    .filter((ratio) => ratio > range.low && ratio < range.high);
  const ratios = [range.low, range.high, ...breaks];
  return judged.criteria.map((_, j) => {
    const lows = ratios.map((ratio) => share(judged, xi, ratio, j, 'low'));
    const highs = ratios.map((ratio) => share(judged, xi, ratio, j, 'high'));
    return { low: Math.min(...lows), high: Math.max(...highs) };
  });
}

function share(
  judged: BestWorstJudgement,
  xi: number,
  ratio: number,
  j: number,
  end: 'low' | 'high',
): number {
  const other = end === 'low' ? 'high' : 'low';
  const sizes = judged.criteria.map((_, k) => relativeWeight(judged, xi, ratio, k)[k === j ? end : other]);
  return sizes[j]! / sizes.reduce((sum, size) => sum + size, 0);
}

function relativeWeight(judged: BestWorstJudgement, xi: number, ratio: number, k: number): Interval {
  if (k === judged.best) return { low: ratio, high: ratio };
  if (k === judged.worst) return { low: 1, high: 1 };
  const a = judged.toOthers[k]!;
  const toWorst = judged.toWorst[k]!;
  return {
    low: Math.max(toWorst - xi, ratio / (a + xi)),
    high: a > xi ? Math.min(toWorst + xi, ratio / (a - xi)) : toWorst + xi,
  };
}
