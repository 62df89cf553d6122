import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { exp, log } from '@steelyard/numerics';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeRatio, normalizeSum } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';

/** How a weighted product is taken. */
export interface WeightedProductSettings extends StepSettings {
  /** `ratio` unless given. */
  readonly normalization?: 'ratio' | 'sum';
}

/**
 * Score alternatives by the product of their normalized performances, each raised to its weight.
 *
 * A unit of measurement does not matter and no strength makes up for a zero, but only ratios count: not for scales
 * whose zero is arbitrary, such as degrees or points.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns A score in [0, 1] for each alternative.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or a column sums to 0.
 * @see Bridgman (1922), Dimensional Analysis [bridgman1922]
 */
export function weightedProduct(
  table: PerformanceTable,
  weights: Weights,
  settings: WeightedProductSettings = {},
): Scores {
  const { normalization = 'ratio' } = settings;
  const prepared = prepare('weightedProduct', table, weights);
  const columns = normalization === 'ratio' ? normalizeRatio(prepared) : normalizeSum(prepared);
  showColumns(settings, 'normalized', prepared, columns);
  return scoreMap('weightedProduct', table.alternatives, weightedProducts(columns, prepared.weights));
}

/** Multiplies by logarithms: a product of many small factors would underflow. */
export function weightedProducts(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  return weightedLogarithms(columns, weights).map((logarithm) => exp(logarithm));
}

/** Sums weight × logarithm over the columns; −Infinity where a factor is 0. */
export function weightedLogarithms(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const logarithms = new Float64Array(columns[0]!.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++) logarithms[i]! += weights[j]! * log(column[i]!);
  });
  return logarithms;
}
