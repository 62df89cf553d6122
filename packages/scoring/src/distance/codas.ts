import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeRatio } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { gapOf, smallest, weigh } from '../table/sums.ts';

/** How CODAS compares distances. */
export interface CodasSettings extends StepSettings {
  /** The taxicab distance speaks where Euclidean ones differ by at least this; 0.02 unless given. */
  readonly threshold?: number;
}

/**
 * Score alternatives by how far they are from the worst on every criterion (CODAS).
 *
 * Scores are sums of differences between alternatives, so they have no unit and move with the set. The threshold makes
 * them jump: a hair's breadth of data can decide a place.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns A score for each alternative, of either sign; they sum to 0 up to rounding.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, a column all 0, or the threshold negative.
 * @see Keshavarz Ghorabaee et al. (2016), A new combinative distance-based assessment (CODAS) method [keshavarz2016]
 */
export function codas(table: PerformanceTable, weights: Weights, settings: CodasSettings = {}): Scores {
  const { threshold = 0.02 } = settings;
  if (!(threshold >= 0))
    throw new ScoringError({
      method: 'codas',
      what: `the threshold is ${threshold}`,
      why: 'It is a size of difference.',
      remedy: 'Give a number from 0 up; 0.01 to 0.05 is usual.',
    });
  const prepared = prepare('codas', table, weights);
  const columns = weigh(normalizeRatio(prepared), prepared.weights);
  showColumns(settings, 'weighted', prepared, columns);
  const count = table.alternatives.length;
  const squares = new Float64Array(count);
  const taxicab = new Float64Array(count);
  for (const column of columns) {
    const worst = smallest(column);
    for (let i = 0; i < count; i++) {
      const distance = column[i]! - worst;
      squares[i]! += distance * distance;
      taxicab[i]! += distance;
    }
  }
  const euclidean = squares.map(Math.sqrt);
  showColumns(settings, 'distances', { ...prepared, criteria: ['Euclidean', 'taxicab'] }, [
    euclidean,
    taxicab,
  ]);
  return scoreMap(
    'codas',
    table.alternatives,
    euclidean.map((distance, i) => {
      let score = 0;
      for (let k = 0; k < count; k++) {
        const difference = gapOf(distance, euclidean[k]!);
        score += difference;
        if (Math.abs(difference) >= threshold) score += taxicab[i]! - taxicab[k]!;
      }
      return score;
    }),
  );
}
