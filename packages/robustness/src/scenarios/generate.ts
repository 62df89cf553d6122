import type { Scenario, UncertainFactor } from '@steelyard/model';
import { fillLatinHypercube, fillSobol, mostSobolDimensions, type RandomStream } from '@steelyard/numerics';
import { consistentScenarios } from '../cross-impact/consistent-scenarios.ts';
import type { CrossImpactMatrix } from '../cross-impact/cross-impact-matrix.ts';
import { RobustnessError, requireSetting } from '../errors.ts';

/** Something outside the deciders' control, with the levels it can take. */
export type Factor = Pick<UncertainFactor, 'id' | 'levels'>;

/** One level for each factor, by their ids. */
export type FactorLevels = Scenario['levels'];

/** Combinations above this many are not listed. */
const most = 1_000_000;

/**
 * List every combination of levels, the last factor changing fastest.
 *
 * @throws RobustnessError if a factor is missing or named twice, has no level, or there are more than a million combinations.
 */
export function allScenarios(factors: readonly Factor[]): FactorLevels[] {
  checkFactors('allScenarios', factors);
  const total = factors.reduce((product, { levels }) => product * levels.length, 1);
  if (total > most)
    throw new RobustnessError(
      'too-many',
      `allScenarios: ${total} combinations are too many (at most ${most}). Draw some of them, or leave out factors.`,
    );
  return Array.from({ length: total }, (_, code) => {
    let rest = code;
    const places = factors.map(() => 0);
    for (let k = factors.length - 1; k >= 0; k--) {
      const count = factors[k]!.levels.length;
      places[k] = rest % count;
      rest = Math.floor(rest / count);
    }
    return named(factors, places);
  });
}

/**
 * Draw combinations of levels so that each factor's levels come up evenly.
 *
 * @param count - How many; a power of two keeps them balanced.
 * @throws RobustnessError if a factor is missing or named twice, has no level, or the count is not a whole number ≥ 1.
 */
export function sampledScenarios(
  factors: readonly Factor[],
  count: number,
  random: RandomStream,
): FactorLevels[] {
  checkFactors('sampledScenarios', factors);
  requireSetting(
    'sampledScenarios',
    'the number of scenarios',
    Number.isInteger(count) && count >= 1 && count <= most,
    count,
    `a whole number from 1 to ${most}`,
  );
  const points = new Float64Array(count * factors.length);
  if (factors.length <= mostSobolDimensions) fillSobol(points, factors.length, 0, { kind: 'owen', random });
  else fillLatinHypercube(points, factors.length, count, random);
  return Array.from({ length: count }, (_, row) =>
    named(
      factors,
      factors.map(({ levels }, k) => Math.floor(points[row * factors.length + k]! * levels.length)),
    ),
  );
}

/**
 * List the combinations of levels whose parts support each other (cross-impact balance).
 *
 * @param impacts - Row a level, column a level, factor by factor: how much the row's level promotes the column's.
 * @param tolerance - Largest shortfall that still counts as consistent; 0 unless given.
 * @throws RobustnessError if factors and impacts do not fit.
 * @see Weimer-Jehle (2006), Cross-impact balances [weimerjehle2006]
 */
export function supportedScenarios(
  factors: readonly Factor[],
  impacts: CrossImpactMatrix['impacts'],
  tolerance = 0,
): FactorLevels[] {
  checkFactors('supportedScenarios', factors);
  const matrix = { variantCounts: factors.map(({ levels }) => levels.length), impacts };
  return consistentScenarios(matrix, tolerance).map((places) => named(factors, places));
}

/**
 * Refuse a named scenario that leaves out a factor or gives one an unknown level.
 *
 * @throws RobustnessError naming factor and level.
 */
export function checkScenario(factors: readonly Factor[], levels: FactorLevels): void {
  checkFactors('checkScenario', factors);
  for (const factor of factors) {
    const level = levels[factor.id];
    if (level === undefined || !factor.levels.includes(level))
      throw new RobustnessError(
        'unknown-id',
        `checkScenario: factor ${factor.id} has the level ${level}. Give it one of ${factor.levels.join(', ')}.`,
      );
  }
  const unknown = Object.keys(levels).find((id) => !factors.some((factor) => factor.id === id));
  if (unknown !== undefined)
    throw new RobustnessError(
      'unknown-id',
      `checkScenario: there is no factor ${unknown}. Add it, or correct the name.`,
    );
}

function named(factors: readonly Factor[], places: readonly number[]): FactorLevels {
  return Object.fromEntries(factors.map(({ id, levels }, k) => [id, levels[places[k]!]!]));
}

function checkFactors(method: string, factors: readonly Factor[]): void {
  if (factors.length === 0)
    throw new RobustnessError(
      'no-scenarios',
      `${method}: there are no factors, so there is only one future. Give at least one factor.`,
    );
  const seen = new Set<string>();
  for (const { id, levels } of factors) {
    if (seen.has(id))
      throw new RobustnessError(
        'repeated-id',
        `${method}: there are two factors ${id}. Give each its own id.`,
      );
    seen.add(id);
    if (levels.length === 0)
      throw new RobustnessError(
        'no-scenarios',
        `${method}: factor ${id} has no level. Give it at least one.`,
      );
    if (new Set(levels).size !== levels.length)
      throw new RobustnessError(
        'repeated-id',
        `${method}: a level of factor ${id} is named twice. Name each once.`,
      );
  }
}
