import type { AlternativeId, PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes } from '../table/normalize.ts';
import { type PreparedTable, prepare } from '../table/prepare.ts';
import { scoreMap } from '../table/score-map.ts';
import { largest, smallest } from '../table/sums.ts';
import { checkShare } from '../value/waspas.ts';

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
  const regrets = prepared.columns.map((_, j) => weightedRegret(prepared, j));
  showColumns(settings, 'weighted regret', prepared, regrets);
  const count = table.alternatives.length;
  const group = new Float64Array(count);
  const regret = new Float64Array(count);
  for (const column of regrets)
    for (let i = 0; i < count; i++) {
      group[i]! += column[i]!;
      if (column[i]! > regret[i]!) regret[i] = column[i]!;
    }
  const index = joinMeasures(group, regret, share);
  return {
    groupDistance: scoreMap(table.alternatives, group),
    largestRegret: scoreMap(table.alternatives, regret),
    index: scoreMap(table.alternatives, index),
    ...proposeCompromise(table.alternatives, index, group, regret),
  };
}

function weightedRegret({ columns, maximized, weights }: PreparedTable, j: number): Float64Array {
  const column = columns[j]!;
  const { least, most } = extremes(column);
  const range = most - least;
  if (range === 0) return new Float64Array(column.length);
  const weight = weights[j]!;
  return maximized[j]
    ? column.map((x) => (weight * (most - x)) / range)
    : column.map((x) => (weight * (x - least)) / range);
}

function joinMeasures(group: Float64Array, regret: Float64Array, share: number): Float64Array {
  const groupFrom = smallest(group);
  const regretFrom = smallest(regret);
  const groupRange = largest(group) - groupFrom;
  const regretRange = largest(regret) - regretFrom;
  if (groupRange <= tolerance || regretRange <= tolerance) return new Float64Array(group.length);
  return group.map(
    (distance, i) =>
      (share * (distance - groupFrom)) / groupRange + ((1 - share) * (regret[i]! - regretFrom)) / regretRange,
  );
}

function proposeCompromise(
  alternatives: readonly AlternativeId[],
  index: Float64Array,
  group: Float64Array,
  regret: Float64Array,
): Pick<VikorResult, 'compromise' | 'hasAcceptableAdvantage' | 'hasAcceptableStability'> {
  const order = [...index.keys()].sort((a, b) => index[a]! - index[b]!);
  const first = order[0]!;
  const second = order[1];
  if (second === undefined)
    return { compromise: alternatives, hasAcceptableAdvantage: true, hasAcceptableStability: true };
  const margin = 1 / (alternatives.length - 1) - tolerance;
  const isAhead = index[second]! - index[first]! >= margin;
  const isStable =
    group[first]! - smallest(group) <= tolerance || regret[first]! - smallest(regret) <= tolerance;
  const proposed = isAhead
    ? order.slice(0, isStable ? 1 : 2)
    : order.filter((i) => index[i]! - index[first]! < margin);
  const chosen = new Set(proposed);
  return {
    compromise: alternatives.filter((_, i) => chosen.has(i)),
    hasAcceptableAdvantage: isAhead,
    hasAcceptableStability: isStable,
  };
}
