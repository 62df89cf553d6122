import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes, refuseUnlessRatio } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { weightedSums } from '../table/sums.ts';

/**
 * Score alternatives by their ratio to an ideal alternative (ARAS).
 *
 * The ideal takes the best performance seen on each criterion, so it moves with the set; performances need a true zero.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns Share of the ideal's score, in [0, 1], for each alternative.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or a column all 0.
 * @see Zavadskas & Turskis (2010), A new additive ratio assessment (ARAS) method [zavadskas2010]
 */
export function aras(table: PerformanceTable, weights: Weights, settings: StepSettings = {}): Scores {
  const prepared = prepare('aras', table, weights);
  const columns = prepared.columns.map((_, j) => sharesWithIdeal(prepared, j));
  const rows = ['ideal', ...table.alternatives];
  showColumns(settings, 'normalized', { alternatives: rows, criteria: prepared.criteria }, columns);
  const [ideal, ...sums] = weightedSums(columns, prepared.weights);
  return scoreMap(
    'aras',
    table.alternatives,
    sums.map((sum) => sum / ideal!),
  );
}

/** The column as shares of its sum, with the best performance seen put first. */
function sharesWithIdeal(prepared: PreparedTable, j: number): Float64Array {
  refuseUnlessRatio(prepared, j);
  const column = prepared.columns[j]!;
  const { least, most } = extremes(column);
  const upward = prepared.maximized[j]!;
  const extended = Float64Array.from([upward ? most : least, ...column], (x) => (upward ? x : 1 / x));
  const total = extended.reduce((sum, x) => sum + x, 0);
  return extended.map((x) => x / total);
}
