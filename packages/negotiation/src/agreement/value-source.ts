import { type Distribution, fillDistribution } from '@steelyard/numerics';

/**
 * Gives draws of what an alternative is worth on a criterion, 0 … 1: `room.length` of them from number `first` on.
 *
 * Either fills `room` and returns it, or returns a view of draws kept elsewhere, which is only read. Draw i must be
 * the same whichever part is asked for, and draws of one number belong together across alternatives.
 */
export type ValueSource = (
  alternative: number,
  criterion: number,
  first: number,
  room: Float64Array,
) => Float64Array;

/**
 * Draw values independently, each from its own distribution.
 *
 * @param values - Alternative × criterion.
 */
export function independentValues(values: readonly (readonly Distribution[])[], seed: number): ValueSource {
  const criteria = values[0]?.length ?? 0;
  return (alternative, criterion, first, room) => {
    const stream = alternative * criteria + criterion;
    fillDistribution(room, values[alternative]![criterion]!, { seed, stream }, first, { low: 0, high: 1 });
    return room;
  };
}

/**
 * Read values from draws made elsewhere, such as those behind a ranking.
 *
 * @param draws - Alternative × criterion: one column of draws each.
 */
export function drawnValues(draws: readonly (readonly Float64Array[])[]): ValueSource {
  return (alternative, criterion, first, room) =>
    draws[alternative]![criterion]!.subarray(first, first + room.length);
}
