import { sum } from '@steelyard/numerics';
import { RobustnessError } from '../errors.ts';
import { groupPlaces } from '../group-by.ts';
import { checkTable, likelihoodsOf, type ScenarioTable } from '../measures/scenario-table.ts';

/** What knowing the future would be worth, in the unit of the values. */
export interface PerfectInformation {
  readonly expectedValues: readonly number[];
  /** Place of the alternative with the largest expected value; the first of several. */
  readonly best: number;
  /** Expected value of perfect information: 0 or above. */
  readonly evpi: number;
}

/**
 * Find what it would be worth to know which scenario comes true before choosing.
 *
 * Nothing that can be found out beforehand is worth more. Where it is 0, one alternative is best whatever happens.
 *
 * @throws RobustnessError if the table is empty or holds a number that is not finite, or likelihoods do not fit.
 * @see Raiffa & Schlaifer (1961), Applied Statistical Decision Theory [raiffa1961]
 */
export function perfectInformation(table: ScenarioTable): PerfectInformation {
  checkTable('perfectInformation', table);
  const likelihoods = likelihoodsOf(table);
  const expectedValues = table.values.map((row) => sum(row.map((value, s) => value * likelihoods[s]!)));
  const top = Math.max(...expectedValues);
  const withInformation = sum(likelihoods.map((likelihood, s) => likelihood * bestIn(table, s)));
  return { expectedValues, best: expectedValues.indexOf(top), evpi: Math.max(0, withInformation - top) };
}

/**
 * Find what it would be worth to know the level of one factor before choosing (expected value of partial perfect information).
 *
 * @param levels - Level of the factor in each scenario. Factors that move together say something of each other; that is
 *   counted.
 * @returns 0 or above, at most the value of knowing everything.
 * @throws RobustnessError if the table or the levels do not fit.
 * @see Raiffa & Schlaifer (1961) [raiffa1961]
 */
export function partialInformation(table: ScenarioTable, levels: readonly (string | number)[]): number {
  checkTable('partialInformation', table);
  const likelihoods = likelihoodsOf(table);
  if (levels.length !== likelihoods.length)
    throw new RobustnessError(
      'table-shape',
      `partialInformation: there are ${levels.length} levels for ${likelihoods.length} scenarios. Give one for each.`,
    );
  const groups = groupPlaces(levels);
  const within = (row: readonly number[], members: readonly number[]) =>
    sum(members.map((s) => row[s]! * likelihoods[s]!));
  const withInformation = sum(
    [...groups.values()].map((members) => Math.max(...table.values.map((row) => within(row, members)))),
  );
  const everywhere = [...levels.keys()];
  const without = Math.max(...table.values.map((row) => within(row, everywhere)));
  return Math.max(0, withInformation - without);
}

const bestIn = ({ values }: ScenarioTable, s: number) => Math.max(...values.map((row) => row[s]!));
