import { RobustnessError } from '../errors.ts';

/** How each alternative does in each scenario; higher is better. */
export interface ScenarioTable {
  /** Row an alternative, column a scenario. */
  readonly values: readonly (readonly number[])[];
  /** Likelihood of each scenario, summing to 1; left out or null, all count alike. */
  readonly likelihoods?: readonly number[] | null;
}

/**
 * Refuse a table that no measure can be taken of, naming the cell.
 *
 * @throws RobustnessError if there is no alternative or scenario, a row has another length, a number is not finite, or
 *   likelihoods are negative or do not sum to 1.
 */
export function checkTable(method: string, { values, likelihoods }: ScenarioTable): void {
  if (values.length === 0)
    throw new RobustnessError(
      'no-alternatives',
      `${method}: there are no alternatives. Give at least one row.`,
    );
  const scenarios = values[0]!.length;
  if (scenarios === 0)
    throw new RobustnessError('no-scenarios', `${method}: there are no scenarios. Give at least one column.`);
  for (const [i, row] of values.entries()) {
    if (row.length !== scenarios)
      throw new RobustnessError(
        'table-shape',
        `${method}: row ${i} has ${row.length} values and row 0 has ${scenarios}. Give each alternative a value in each scenario.`,
      );
    const wrong = row.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
      throw new RobustnessError(
        'not-finite',
        `${method}: row ${i}, scenario ${wrong} is ${row[wrong]}. Give a finite number.`,
      );
  }
  if (likelihoods) checkLikelihoods(method, likelihoods, scenarios);
}

/**
 * Refuse likelihoods that are negative or do not sum to 1.
 *
 * @throws RobustnessError naming the first that is wrong, or the sum.
 */
export function checkLikelihoods(method: string, likelihoods: readonly number[], scenarios: number): void {
  if (likelihoods.length !== scenarios)
    throw new RobustnessError(
      'likelihoods',
      `${method}: there are ${likelihoods.length} likelihoods for ${scenarios} scenarios. Give one for each, or none at all.`,
    );
  const wrong = likelihoods.findIndex((likelihood) => !(likelihood >= 0 && likelihood <= 1));
  if (wrong >= 0)
    throw new RobustnessError(
      'likelihoods',
      `${method}: likelihood ${wrong} is ${likelihoods[wrong]}. Give a number in [0, 1].`,
    );
  const total = likelihoods.reduce((a, b) => a + b, 0);
  if (Math.abs(total - 1) > 1e-9)
    throw new RobustnessError(
      'likelihoods',
      `${method}: the likelihoods sum to ${total}. Make them sum to 1, or leave them out so that all scenarios count alike.`,
    );
}

/** The likelihoods of a table, or equal ones. */
export function likelihoodsOf({ values, likelihoods }: ScenarioTable): readonly number[] {
  const scenarios = values[0]?.length ?? 0;
  return likelihoods ?? new Array<number>(scenarios).fill(1 / scenarios);
}

/** How far apart two values may lie and still count as equal. */
export function tieWidth(value: number): number {
  return 1e-12 * Math.max(1, Math.abs(value));
}

/** Places of the largest values, ties within 1e-12 × max(1, |value|) included. */
export function placesOfLargest(values: readonly number[]): number[] {
  const best = Math.max(...values);
  return values.flatMap((value, i) => (best - value <= tieWidth(best) ? [i] : []));
}

/** Places of the smallest values, ties within 1e-12 × max(1, |value|) included. */
export function placesOfSmallest(values: readonly number[]): number[] {
  return placesOfLargest(values.map((value) => -value));
}
