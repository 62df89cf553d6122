import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes, normalizeRatio } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { weightedSums } from '../table/sums.ts';

/**
 * Score alternatives by their ratios to an ideal and an anti-ideal alternative (MARCOS).
 *
 * Both are taken from the alternatives, so adding one can reorder the others, and performances need a true zero.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns A utility for each alternative, above 0; 0 for one that is worth nothing on any criterion. Where the
 *   anti-ideal is worth nothing the utility is the ratio to the ideal, which it tends to.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or a column all 0.
 * @see Stević et al. (2020), Measurement of alternatives and ranking according to compromise solution [stevic2020]
 */
export function marcos(table: PerformanceTable, weights: Weights, settings: StepSettings = {}): Scores {
  const prepared = prepare('marcos', table, weights);
  const columns = normalizeRatio(prepared);
  showColumns(settings, 'normalized', prepared, columns);
  const sums = weightedSums(columns, prepared.weights);
  const antiIdeal = columns.reduce(
    (total, column, j) => total + prepared.weights[j]! * extremes(column).least,
    0,
  );
  const ideal = prepared.weights.reduce((total, weight) => total + weight, 0); // the best is 1 on every criterion
  return scoreMap(
    'marcos',
    table.alternatives,
    sums.map((sum) => utility(sum / ideal, sum / antiIdeal)),
  );
}

/** The published formula with its nested fractions cleared. */
function utility(toIdeal: number, toAntiIdeal: number): number {
  if (toIdeal === 0) return 0;
  if (toAntiIdeal === Number.POSITIVE_INFINITY) return toIdeal;
  return (toIdeal + toAntiIdeal) / (1 + toIdeal / toAntiIdeal + toAntiIdeal / toIdeal);
}
