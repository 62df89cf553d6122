import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { exp, log } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeMinMax } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { largest, smallest, weightedSums } from '../table/sums.ts';
import { checkShare } from '../value/check-share.ts';

/** How CoCoSo mixes sums and powers. */
export interface CocosoSettings extends StepSettings {
  /** Share of the sum, in [0, 1]; 0.5 unless given. */
  readonly sumShare?: number;
}

/**
 * Score alternatives by three mixes of weighted sums and weighted powers (CoCoSo).
 *
 * The mixes compare each alternative with the worst and the best of the set, so adding one can reorder the others.
 *
 * @param table - n alternatives × m criteria, each in its own unit; none may be the worst on every criterion.
 * @returns A score above 0 for each alternative.
 * @throws {@link ScoringError} If an alternative is the worst on every criterion, which the method would divide by.
 * @see Yazdani et al. (2019), A combined compromise solution (CoCoSo) method [yazdani2019]
 */
export function cocoso(table: PerformanceTable, weights: Weights, settings: CocosoSettings = {}): Scores {
  const share = checkShare('cocoso', 'sumShare', settings.sumShare ?? 0.5);
  const prepared = prepare('cocoso', table, weights);
  const columns = normalizeMinMax(prepared);
  showColumns(settings, 'normalized', prepared, columns);
  const sums = weightedSums(columns, prepared.weights);
  const powers = new Float64Array(sums.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++)
      powers[i]! += column[i] === 0 ? 0 : exp(prepared.weights[j]! * log(column[i]!));
  });
  showColumns(settings, 'sums and powers', { ...prepared, criteria: ['sum', 'powers'] }, [sums, powers]);
  const least = { sum: smallest(sums), power: smallest(powers) };
  if (least.sum === 0 || least.power === 0) {
    const i = sums.indexOf(least.sum);
    throw new ScoringError({
      method: 'cocoso',
      what: `${table.alternatives[i]} is the worst on every criterion`,
      why: 'The others are measured as multiples of its score, which is 0.',
      remedy: 'Drop it, or use a method that takes differences.',
      cell: { alternative: table.alternatives[i]! },
    });
  }
  const total = sums.reduce((all, sum, i) => all + sum + powers[i]!, 0);
  const most = share * largest(sums) + (1 - share) * largest(powers);
  return scoreMap(
    'cocoso',
    table.alternatives,
    sums.map((sum, i) => {
      const power = powers[i]!;
      const mean = (sum + power) / total;
      const toWorst = sum / least.sum + power / least.power;
      const toBest = (share * sum + (1 - share) * power) / most;
      return Math.cbrt(mean * toWorst * toBest) + (mean + toWorst + toBest) / 3;
    }),
  );
}
