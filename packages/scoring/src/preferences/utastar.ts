import type { PerformanceTable } from '@steelyard/model';
import type { UtastarResult, UtastarSettings } from './utastar-result.ts';

/**
 * Infer additive value functions from a stated order of alternatives (UTASTAR).
 *
 * Many functions fit a few examples: the weight ranges say how little the order tells. Do not take the mean for what
 * somebody values.
 *
 * @param table - The alternatives that were ordered × m criteria.
 * @throws {@link ScoringError} If an alternative has no place, breakpoints do not fit, or the least difference is not above 0.
 * @see Siskos & Yannacopoulos (1985), UTASTAR: an ordinal regression method [siskos1985]
 */
export async function utastar(table: PerformanceTable, settings: UtastarSettings): Promise<UtastarResult> {
  const { fitUtastar } = await import('./fit-utastar.ts');
  return fitUtastar(table, settings);
}
