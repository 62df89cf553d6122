import type { AlternativeId, PerformanceTable } from '@steelyard/model';
import { refuseRepeated } from '../table/check-ids.ts';
import { prepareUnweighted } from '../table/prepare.ts';
import type { ValueTable } from '../value/value-table.ts';

/** An alternative that is at least as good as another everywhere and better somewhere. */
export interface Dominance {
  readonly dominates: AlternativeId;
  readonly dominated: AlternativeId;
}

/**
 * Find alternatives that others beat whatever the weights.
 *
 * @returns Every such pair, in the order of the alternatives.
 * @throws {@link ScoringError} If a performance is no finite number.
 */
export function dominances(table: PerformanceTable): readonly Dominance[] {
  const { alternatives, columns, maximized } = prepareUnweighted('dominances', table);
  refuseRepeated('dominances', 'alternative', alternatives);
  const gain = (j: number, a: number, b: number) =>
    maximized[j] ? columns[j]![a]! - columns[j]![b]! : columns[j]![b]! - columns[j]![a]!;
  return alternatives.flatMap((dominates, a) =>
    alternatives.flatMap((dominated, b) => {
      const gains = columns.map((_, j) => gain(j, a, b));
      return gains.every((g) => g >= 0) && gains.some((g) => g > 0) ? [{ dominates, dominated }] : [];
    }),
  );
}

/**
 * List the alternatives that no other dominates.
 *
 * @throws {@link ScoringError} If a performance is no finite number.
 */
export function nonDominated(table: PerformanceTable): readonly AlternativeId[] {
  const beaten = new Set(dominances(table).map(({ dominated }) => dominated));
  return table.alternatives.filter((id) => !beaten.has(id));
}

/**
 * List the alternatives that some weights put first under additive value, alone or level with others.
 *
 * An alternative may be dominated by none and still be first under no weights.
 *
 * @param values - n alternatives × m criteria, each in [0, 1].
 * @see Hazen (1986), Partial information, dominance, and potential optimality in multiattribute utility theory [hazen1986]
 */
export async function potentiallyOptimal(values: ValueTable): Promise<readonly AlternativeId[]> {
  const { leadersUnderSomeWeights } = await import('./leaders-under-some-weights.ts');
  return leadersUnderSomeWeights(values);
}
