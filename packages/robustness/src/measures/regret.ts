import { quantiles, sum } from '@steelyard/numerics';
import { checkTable, type ScenarioTable } from './scenario-table.ts';

/**
 * Find what each alternative loses in each scenario against the best one there.
 *
 * @returns Row an alternative, column a scenario; 0 or above, and 0 for the best in each column.
 * @throws RobustnessError if the table is empty or holds a number that is not finite.
 * @see Savage (1951) [savage1951]
 */
export function regretTable(table: ScenarioTable): number[][] {
  checkTable('regretTable', table);
  const best = table.values[0]!.map((_, s) => Math.max(...table.values.map((row) => row[s]!)));
  return table.values.map((row) => row.map((value, s) => best[s]! - value));
}

/**
 * Take the largest regret over all scenarios (minimax regret: choose the alternative whose largest is smallest).
 *
 * Adding an alternative, even a poor one, can change which of the others is chosen.
 *
 * @param regrets - Of one alternative, one for each scenario.
 * @see Savage (1951), The theory of statistical decision [savage1951]
 */
export function maximumRegret(regrets: readonly number[]): number {
  return Math.max(...regrets);
}

/**
 * Weigh regrets by the likelihoods of their scenarios.
 *
 * @see McPhail et al. (2018) [mcphail2018]
 */
export function meanRegret(regrets: readonly number[], likelihoods: readonly number[]): number {
  return sum(regrets.map((regret, s) => regret * likelihoods[s]!));
}

/**
 * Find the regret that nine scenarios in ten do not exceed (type 7 of Hyndman & Fan, scenarios counting alike).
 *
 * Less moved by a single far-fetched scenario than the largest regret.
 *
 * @see McPhail et al. (2018) [mcphail2018]
 */
export function percentileRegret(regrets: readonly number[], percentile = 0.9): number {
  return quantiles(regrets, [percentile])[0]!;
}
