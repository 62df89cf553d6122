import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { refuseUnlessRatio } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { largest } from '../table/sums.ts';

/**
 * Score alternatives by what they offer plus the inverse of what they cost (COPRAS), as a share of the best.
 *
 * Performances count as shares of their column, so a unit does not matter but a true zero does, and adding an
 * alternative can reorder the others.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns A score in [0, 1] for each alternative; 1 is the best of them. Without a minimized criterion it rests on the
 *   maximized ones alone.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, or a column all 0.
 * @see Zavadskas, Kaklauskas & Sarka (1994), The new method of multicriteria complex proportional assessment [zavadskas1994]
 */
export function copras(table: PerformanceTable, weights: Weights, settings: StepSettings = {}): Scores {
  const prepared = prepare('copras', table, weights);
  const shares = prepared.columns.map((column, j) => {
    refuseUnlessRatio(prepared, j);
    const total = column.reduce((sum, x) => sum + x, 0);
    return column.map((x) => (prepared.weights[j]! * x) / total);
  });
  showColumns(settings, 'weighted shares', prepared, shares);
  const count = table.alternatives.length;
  const benefits = new Float64Array(count);
  const costs = new Float64Array(count);
  shares.forEach((column, j) => {
    const sums = prepared.maximized[j] ? benefits : costs;
    for (let i = 0; i < count; i++) sums[i]! += column[i]!;
  });
  showColumns(settings, 'benefits and costs', { ...prepared, criteria: ['benefits', 'costs'] }, [
    benefits,
    costs,
  ]);
  const quality = prepared.maximized.every(Boolean) ? benefits : addInverseCosts(benefits, costs);
  const best = largest(quality);
  return scoreMap(
    'copras',
    table.alternatives,
    quality.map((q) => q / best),
  );
}

function addInverseCosts(benefits: Float64Array, costs: Float64Array): Float64Array {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const inverse = costs.reduce((sum, cost) => sum + 1 / cost, 0);
  return benefits.map((benefit, i) => benefit + total / (costs[i]! * inverse));
}
