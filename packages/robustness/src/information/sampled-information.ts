import { sum } from '@steelyard/numerics';
import { RobustnessError, requireSetting } from '../errors.ts';
import { groupPlaces } from '../group-by.ts';

/** An estimate from draws and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Estimate what it would be worth to know one uncertain quantity, from draws of it and of the values.
 *
 * Draws are cut into bins of equal count by the quantity, and the best alternative is chosen within each. With few draws
 * a bin the result is too large, because chance looks like information; with few bins it is too small.
 *
 * @param values - Row an alternative, column a draw; higher is better.
 * @param quantity - Of each draw. Quantities with few distinct levels are grouped by level.
 * @param bins - Left out, the square root of the number of draws, at most 100.
 * @throws RobustnessError if there are no draws, or rows differ in length.
 * @see Strong & Oakley (2013), An efficient method for computing partial expected value of perfect information [strong2013]
 */
export function sampledInformation(
  values: readonly (readonly number[])[],
  quantity: readonly number[],
  bins: number = Math.min(100, Math.floor(Math.sqrt(quantity.length))),
): Estimate {
  const draws = quantity.length;
  if (draws === 0 || values.length === 0)
    throw new RobustnessError(
      'no-scenarios',
      'sampledInformation: there are no draws or no alternatives. Give both.',
    );
  if (values.some((row) => row.length !== draws))
    throw new RobustnessError(
      'table-shape',
      `sampledInformation: not every alternative has a value in all ${draws} draws.`,
    );
  requireSetting(
    'sampledInformation',
    'the number of bins',
    Number.isInteger(bins) && bins >= 1,
    bins,
    'a whole number ≥ 1',
  );
  const means = values.map((row) => sum(row) / draws);
  const overall = means.indexOf(Math.max(...means));
  const gains = binsOf(quantity, bins).map((members) => {
    const within = values.map((row) => sum(members.map((draw) => row[draw]!)));
    const chosen = within.indexOf(Math.max(...within));
    return { chosen, members };
  });
  const perDraw = new Array<number>(draws).fill(0);
  for (const { chosen, members } of gains)
    for (const draw of members) perDraw[draw] = values[chosen]![draw]! - values[overall]![draw]!;
  const value = sum(perDraw) / draws;
  const variance = draws > 1 ? sum(perDraw.map((gain) => (gain - value) ** 2)) / (draws - 1) : 0;
  return { value: Math.max(0, value), standardError: Math.sqrt(variance / draws) };
}

/** Draws by level where levels are few, else in bins of equal count. */
function binsOf(quantity: readonly number[], bins: number): readonly (readonly number[])[] {
  const byLevel = groupPlaces(quantity);
  if (byLevel.size <= bins) return [...byLevel.values()];
  const order = [...quantity.keys()].sort((a, b) => quantity[a]! - quantity[b]! || a - b);
  return Array.from({ length: bins }, (_, k) =>
    order.slice(Math.round((k * order.length) / bins), Math.round(((k + 1) * order.length) / bins)),
  ).filter((members) => members.length > 0);
}
