import type { CriterionId, PerformanceTable, Scores, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showColumns } from '../steps.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { weightedSums } from '../table/sums.ts';

/** What SPOTIS measures against. */
export interface SpotisSettings extends StepSettings {
  /** The lowest and highest performance possible on each criterion. */
  readonly bounds: Readonly<Record<CriterionId, { readonly low: number; readonly high: number }>>;
  /** The best point on each criterion; the better bound unless given. */
  readonly expectedSolution?: Readonly<Record<CriterionId, number>>;
}

/**
 * Score alternatives by their distance from a fixed best point (SPOTIS); lower is better.
 *
 * Bounds are stated and not taken from the alternatives, so adding one never reorders the others.
 *
 * @param table - n alternatives × m criteria, each in its own unit.
 * @returns Distance from the best point, 0 at it; in [0, 1] where performances lie within the bounds.
 * @throws {@link ScoringError} If bounds are missing or no range apart, or an expected solution is no finite number.
 * @see Dezert, Tchamova, Han & Tacnet (2020), The SPOTIS rank reversal free method [dezert2020]
 */
export function spotis(table: PerformanceTable, weights: Weights, settings: SpotisSettings): Scores {
  const prepared = prepare('spotis', table, weights);
  const distances = prepared.columns.map((column, j) => {
    const criterion = prepared.criteria[j]!;
    const { low, high, best = prepared.maximized[j] ? high : low } = checkBounds(settings, criterion);
    return column.map((x) => Math.abs(x - best) / (high - low));
  });
  showColumns(settings, 'distances', prepared, distances);
  return scoreMap('spotis', table.alternatives, weightedSums(distances, prepared.weights));
}

function checkBounds(
  { bounds, expectedSolution = {} }: SpotisSettings,
  criterion: CriterionId,
): { low: number; high: number; best?: number | undefined } {
  const stated = Object.hasOwn(bounds, criterion) ? bounds[criterion] : undefined;
  const best = Object.hasOwn(expectedSolution, criterion) ? expectedSolution[criterion] : undefined;
  const isSound = best === undefined || Number.isFinite(best);
  if (stated && stated.high > stated.low && Number.isFinite(stated.high - stated.low) && isSound)
    return { ...stated, best };
  throw new ScoringError({
    method: 'spotis',
    what: isSound
      ? `the bounds of ${criterion} are ${stated ? `${stated.low} and ${stated.high}` : 'missing'}`
      : `the expected solution on ${criterion} is ${best}`,
    why: 'Distances are measured as shares of the range between bounds.',
    remedy: 'Give a low, a higher high, and no other best than a number.',
    cell: { criterion },
  });
}
