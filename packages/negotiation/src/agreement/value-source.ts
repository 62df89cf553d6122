import { type Distribution, fillDistribution } from '@steelyard/numerics';

/**
 * Writes draws of what an alternative is worth on a criterion, 0 … 1: those from number `first` on.
 *
 * Draw i must be the same whichever part is asked for, and draws of one number belong together across alternatives.
 */
export type ValueSource = (alternative: number, criterion: number, first: number, out: Float64Array) => void;

/**
 * Draw values independently, each from its own distribution.
 *
 * @param values - Alternative × criterion.
 */
export function independentValues(values: readonly (readonly Distribution[])[], seed: number): ValueSource {
  const criteria = values[0]?.length ?? 0;
  return (alternative, criterion, first, out) => {
    const stream = alternative * criteria + criterion;
    fillDistribution(out, values[alternative]![criterion]!, { seed, stream }, first, { low: 0, high: 1 });
  };
}

/**
 * Read values from draws made elsewhere, such as those behind a ranking.
 *
 * @param draws - Alternative × criterion: one column of draws each.
 */
export function drawnValues(draws: readonly (readonly Float64Array[])[]): ValueSource {
  return (alternative, criterion, first, out) =>
    out.set(draws[alternative]![criterion]!.subarray(first, first + out.length));
}
