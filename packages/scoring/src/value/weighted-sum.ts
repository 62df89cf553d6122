import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeMinMax, normalizeRatio, normalizeSum } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { weightedSums } from '../table/sums.ts';

/** How a weighted sum makes units alike. */
export interface WeightedSumSettings extends StepSettings {
  /** `minmax` unless given. */
  readonly normalization?: 'minmax' | 'sum' | 'ratio';
}

/**
 * Score alternatives by the weighted sum of their normalized performances (simple additive weighting).
 *
 * The normalization decides what a weight means, and it moves with the alternatives: adding one can reorder the others.
 * Where value functions can be had, `additiveValue` says more.
 *
 * @param table - n alternatives × m criteria; no negative performances for `ratio` and `sum`.
 * @param weights - One a criterion, on any positive scale.
 * @returns A score in [0, 1] for each alternative. With `minmax`, a criterion without spread gives each its whole weight.
 * @throws {@link ScoringError} With `ratio` and `sum`, if a performance is negative, a minimized one 0, or a column all 0.
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making [hwang1981]
 */
export function weightedSum(
  table: PerformanceTable,
  weights: Weights,
  settings: WeightedSumSettings = {},
): Scores {
  const prepared = prepare('weightedSum', table, weights);
  const columns = normalizations[settings.normalization ?? 'minmax'](prepared);
  showColumns(settings, 'normalized', prepared, columns);
  return scoreMap('weightedSum', table.alternatives, weightedSums(columns, prepared.weights));
}

const normalizations: Record<'minmax' | 'sum' | 'ratio', (table: PreparedTable) => Float64Array[]> = {
  minmax: normalizeMinMax,
  sum: normalizeSum,
  ratio: normalizeRatio,
};
