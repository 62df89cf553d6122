import { sum } from '@steelyard/numerics';
import { checkTable, likelihoodsOf, type ScenarioTable, tieWidth } from './scenario-table.ts';

/** For each pair, whether the row's alternative dominates the column's. */
export type DominanceMatrix = readonly (readonly boolean[])[];

/**
 * Find who is at least as good as whom in every scenario and better in one.
 *
 * @throws RobustnessError if the table is empty or holds a number that is not finite.
 */
export function statewiseDominance(table: ScenarioTable): DominanceMatrix {
  checkTable('statewiseDominance', table);
  return pairs(table, (a, b) => dominates(a, b));
}

/**
 * Find who is at least as likely as whom to reach any level, and likelier to reach one (first-order stochastic dominance).
 *
 * @throws RobustnessError if the table is empty or holds a number that is not finite, or likelihoods do not fit.
 * @see Levy (1992), Stochastic dominance and expected utility [levy1992]
 */
export function firstOrderDominance(table: ScenarioTable): DominanceMatrix {
  return byLevels('firstOrderDominance', table, (value, level, likelihood) =>
    value <= level + tieWidth(level) ? likelihood : 0,
  );
}

/**
 * Find whom every risk-averse chooser would rank above whom (second-order stochastic dominance).
 *
 * @throws RobustnessError if the table is empty or holds a number that is not finite, or likelihoods do not fit.
 * @see Levy (1992), Stochastic dominance and expected utility [levy1992]
 */
export function secondOrderDominance(table: ScenarioTable): DominanceMatrix {
  return byLevels(
    'secondOrderDominance',
    table,
    (value, level, likelihood) => Math.max(0, level - value) * likelihood,
  );
}

/** Compares what lies below each level that occurs; less is better. */
function byLevels(
  method: string,
  table: ScenarioTable,
  below: (value: number, level: number, likelihood: number) => number,
): DominanceMatrix {
  checkTable(method, table);
  const likelihoods = likelihoodsOf(table);
  return pairs(table, (a, b) => {
    const levels = [...new Set([...a, ...b])];
    const shortfall = (row: readonly number[]) =>
      levels.map((level) => -sum(row.map((value, s) => below(value, level, likelihoods[s]!))));
    return dominates(shortfall(a), shortfall(b));
  });
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  const ahead = a.map((value, k) => (Math.abs(value - b[k]!) <= tieWidth(value) ? 0 : value - b[k]!));
  return ahead.every((lead) => lead >= 0) && ahead.some((lead) => lead > 0);
}

function pairs(
  { values }: ScenarioTable,
  holds: (a: readonly number[], b: readonly number[]) => boolean,
): DominanceMatrix {
  return values.map((a, i) => values.map((b, j) => i !== j && holds(a, b)));
}
