import { type BestWorstComparisons, readBestWorst } from './best-worst.ts';
import type { LinearBestWorstResult } from './linear-best-worst-result.ts';

/**
 * Draw weights from comparisons with the best and the worst criterion by a linear program (best-worst method, linear).
 *
 * Has one answer where the non-linear model has many, but measures contradiction in weights and not in ratios, so
 * large ratios count for more.
 *
 * @throws {@link ScoringError} If a criterion is missing in one list, a ratio is below 1, or none is the best or the worst.
 * @see Rezaei (2016), Best-worst multi-criteria decision-making method: some properties and a linear model [rezaei2016]
 */
export async function bestWorstLinear(comparisons: BestWorstComparisons): Promise<LinearBestWorstResult> {
  const judged = readBestWorst('bestWorstLinear', comparisons);
  const { fitBestWorst } = await import('./fit-best-worst.ts');
  return fitBestWorst(judged);
}
