import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { normalizeRatio } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import { weightedSums } from '../table/sums.ts';
import { checkShare } from './check-share.ts';
import { weightedProducts } from './weighted-product.ts';

/** How WASPAS mixes sum and product. */
export interface WaspasSettings extends StepSettings {
  /** Share of the sum, in [0, 1]; the product has the rest. 0.5 unless given. */
  readonly sumShare?: number;
}

/**
 * Score alternatives by a mix of weighted sum and weighted product (WASPAS).
 *
 * The mix has no meaning of its own; where sum and product disagree, say so rather than average it away.
 *
 * @param table - n alternatives × m criteria; no negative performances.
 * @returns A score in [0, 1] for each alternative.
 * @throws {@link ScoringError} If a performance is negative, a minimized one 0, a column all 0, or the share outside [0, 1].
 * @see Zavadskas et al. (2012), Optimization of weighted aggregated sum product assessment [zavadskas2012]
 */
export function waspas(table: PerformanceTable, weights: Weights, settings: WaspasSettings = {}): Scores {
  const share = checkShare('waspas', 'sumShare', settings.sumShare ?? 0.5);
  const prepared = prepare('waspas', table, weights);
  const columns = normalizeRatio(prepared);
  const sums = weightedSums(columns, prepared.weights);
  const products = weightedProducts(columns, prepared.weights);
  showColumns(settings, 'normalized', prepared, columns);
  showColumns(settings, 'sum and product', { ...prepared, criteria: ['sum', 'product'] }, [sums, products]);
  return scoreMap(
    'waspas',
    table.alternatives,
    sums.map((sum, i) => share * sum + (1 - share) * products[i]!),
  );
}
