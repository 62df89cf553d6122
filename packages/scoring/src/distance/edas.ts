import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { sum } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { largest, weightedSums } from '../table/sums.ts';

/**
 * Score alternatives by how far they lie above and below the average (EDAS).
 *
 * The average moves with the alternatives, so adding one can reorder the others; performances need a true zero,
 * because differences are taken as shares of the average.
 *
 * @param table - n alternatives × m criteria, each with a mean above 0.
 * @returns A score in [0, 1] for each alternative. Alternatives that all perform alike score 0.5.
 * @throws {@link ScoringError} If the mean of a criterion is 0 or less.
 * @see Keshavarz Ghorabaee et al. (2015), Multi-criteria inventory classification using EDAS [keshavarz2015]
 */
export function edas(table: PerformanceTable, weights: Weights, settings: StepSettings = {}): Scores {
  const prepared = prepare('edas', table, weights);
  const differences = prepared.columns.map((_, j) => shareAboveMean(prepared, j));
  const above = differences.map((column) => column.map((x) => Math.max(0, x)));
  const below = differences.map((column) => column.map((x) => Math.max(0, -x)));
  showColumns(settings, 'above average', prepared, above);
  showColumns(settings, 'below average', prepared, below);
  const gains = weightedSums(above, prepared.weights);
  const losses = weightedSums(below, prepared.weights);
  const largestGain = largest(gains);
  const largestLoss = largest(losses);
  return scoreMap(
    'edas',
    table.alternatives,
    gains.map((gain, i) => {
      const gained = largestGain === 0 ? 0 : gain / largestGain;
      const lost = largestLoss === 0 ? 0 : losses[i]! / largestLoss;
      return (gained + 1 - lost) / 2;
    }),
  );
}

function shareAboveMean(prepared: PreparedTable, j: number): Float64Array {
  const column = prepared.columns[j]!;
  const { least, most } = extremes(column);
  const mean = least === most ? least : sum(column) / column.length;
  if (!(mean > 0)) throw noMean(prepared, j, mean);
  return prepared.maximized[j] ? column.map((x) => (x - mean) / mean) : column.map((x) => (mean - x) / mean);
}

function noMean({ criteria }: PreparedTable, j: number, mean: number): ScoringError {
  return new ScoringError({
    method: 'edas',
    what: `the mean performance on ${criteria[j]} is ${mean}`,
    why: 'Differences are taken as shares of it.',
    remedy: 'Measure from a true zero, or use a method that takes differences.',
    cell: { criterion: criteria[j]! },
  });
}
