import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { exp, log } from '@steelyard/numerics';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeMinMax } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';

/**
 * Score alternatives by their distance from the border between better and worse ones (MABAC).
 *
 * The border is a mean of the alternatives, so it moves with the set; a score above 0 means better than the border.
 *
 * @param table - n alternatives × m criteria, each in its own unit.
 * @returns A score for each alternative, of either sign. Alternatives that all perform alike score 0 up to rounding.
 * @throws {@link ScoringError} If a performance is no finite number, or the weights do not fit or say nothing.
 * @see Pamučar & Ćirović (2015), The selection of transport and handling resources using MABAC [pamucar2015]
 */
export function mabac(table: PerformanceTable, weights: Weights, settings: StepSettings = {}): Scores {
  const prepared = prepare('mabac', table, weights);
  const columns = normalizeMinMax(prepared).map((column, j) =>
    column.map((x) => prepared.weights[j]! * (x + 1)),
  );
  showColumns(settings, 'weighted', prepared, columns);
  const border = columns.map(geometricMean);
  settings.onStep?.({ name: 'border', rows: ['border'], columns: prepared.criteria, cells: [border] });
  const scores = new Float64Array(table.alternatives.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++) scores[i]! += column[i]! - border[j]!;
  });
  return scoreMap('mabac', table.alternatives, scores);
}

/** By logarithms: the product of 200 factors underflows. */
function geometricMean(column: Float64Array): number {
  const first = column[0]!;
  if (column.every((x) => x === first)) return first;
  return exp(column.reduce((total, x) => total + log(x), 0) / column.length);
}
