import type { AlternativeId, PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { largest, smallest } from '../table/sums.ts';
import { checkShare } from '../value/check-share.ts';

/** How VIKOR weighs the group against its unhappiest criterion. */
export interface VikorSettings extends StepSettings {
  /** Share of the group in the index, in [0, 1]; 0.5 unless given. */
  readonly groupShare?: number;
}

/** What VIKOR says; lower is better in all three measures. */
export interface VikorResult {
  /** Weighted sum of the distances from the best on each criterion (S). */
  readonly groupDistance: Scores;
  /** The largest of them (R). */
  readonly largestRegret: Scores;
  /** Both joined, in [0, 1] (Q). */
  readonly index: Scores;
  /** The alternatives that the method proposes together, in the table's order. */
  readonly compromise: readonly AlternativeId[];
  /** Whether the first is ahead of the second by at least 1 / (n − 1). */
  readonly hasAcceptableAdvantage: boolean;
  /** Whether the first is also first by group distance or by largest regret. */
  readonly hasAcceptableStability: boolean;
}

const tolerance = 1e-12;

/**
 * Find the alternatives closest to the best on every criterion at once (VIKOR), as a compromise set.
 *
 * It proposes one alternative only where that one is clearly ahead; otherwise take the set as the answer, not its
 * first. The best and worst move with the alternatives.
 *
 * @param table - n alternatives × m criteria, each in its own unit.
 * @returns Distances, index and compromise set. A criterion without spread adds nothing. The index is 0 for all where
 *   all group distances, or all largest regrets, are equal.
 * @throws {@link ScoringError} If a performance is no finite number, the weights say nothing, or the share lies outside [0, 1].
 * @see Opricovic & Tzeng (2004), Compromise solution by MCDM methods [opricovic2004]
 */
export function vikor(table: PerformanceTable, weights: Weights, settings: VikorSettings = {}): VikorResult {
  const share = checkShare('vikor', 'groupShare', settings.groupShare ?? 0.5);
  const prepared = prepare('vikor', table, weights);
  const count = table.alternatives.length;
  const group = new Float64Array(count);
  const regret = new Float64Array(count);
  prepared.columns.forEach((column, j) => {
    addRegrets(group, regret, column, prepared.maximized[j]!, prepared.weights[j]!);
  });
  if (settings.onStep) showRegrets(settings, prepared);
  const index = joinMeasures(group, regret, share);
  return {
    groupDistance: scoreMap('vikor', table.alternatives, group),
    largestRegret: scoreMap('vikor', table.alternatives, regret),
    index: scoreMap('vikor', table.alternatives, index),
    ...proposeCompromise(table.alternatives, index, group, regret),
  };
}

function addRegrets(
  group: Float64Array,
  regret: Float64Array,
  column: Float64Array,
  upward: boolean,
  weight: number,
): void {
  const { least, most } = extremes(column);
  const range = most - least;
  if (range === 0) return;
  const best = upward ? most : least;
  const factor = weight / range;
  for (let i = 0; i < column.length; i++) {
    const own = Math.abs(best - column[i]!) * factor;
    group[i]! += own;
    if (own > regret[i]!) regret[i] = own;
  }
}

function showRegrets(settings: VikorSettings, prepared: PreparedTable): void {
  const columns = prepared.columns.map((column, j) => {
    const own = new Float64Array(column.length);
    addRegrets(own, new Float64Array(column.length), column, prepared.maximized[j]!, prepared.weights[j]!);
    return own;
  });
  showColumns(settings, 'weighted regret', prepared, columns);
}

function joinMeasures(group: Float64Array, regret: Float64Array, share: number): Float64Array {
  const groupFrom = smallest(group);
  const regretFrom = smallest(regret);
  const groupRange = largest(group) - groupFrom;
  const regretRange = largest(regret) - regretFrom;
  if (groupRange <= tolerance || regretRange <= tolerance) return new Float64Array(group.length);
  const index = new Float64Array(group.length);
  for (let i = 0; i < index.length; i++)
    index[i] =
      (share * (group[i]! - groupFrom)) / groupRange +
      ((1 - share) * (regret[i]! - regretFrom)) / regretRange;
  return index;
}

function proposeCompromise(
  alternatives: readonly AlternativeId[],
  index: Float64Array,
  group: Float64Array,
  regret: Float64Array,
): Pick<VikorResult, 'compromise' | 'hasAcceptableAdvantage' | 'hasAcceptableStability'> {
  if (alternatives.length === 1)
    return { compromise: alternatives, hasAcceptableAdvantage: true, hasAcceptableStability: true };
  const [first, second] = firstTwo(index);
  const margin = 1 / (alternatives.length - 1) - tolerance;
  const isAhead = index[second]! - index[first]! >= margin;
  const isStable =
    group[first]! - smallest(group) <= tolerance || regret[first]! - smallest(regret) <= tolerance;
  const isProposed = isAhead
    ? (i: number) => i === first || (i === second && !isStable)
    : (i: number) => index[i]! - index[first]! < margin;
  return {
    compromise: alternatives.filter((_, i) => isProposed(i)),
    hasAcceptableAdvantage: isAhead,
    hasAcceptableStability: isStable,
  };
}

/** Places of the two lowest; of equals, the earlier. */
function firstTwo(index: Float64Array): readonly [number, number] {
  let first = 0;
  let second = -1;
  for (let i = 1; i < index.length; i++) {
    if (index[i]! < index[first]!) {
      second = first;
      first = i;
    } else if (second < 0 || index[i]! < index[second]!) second = i;
  }
  return [first, second];
}
