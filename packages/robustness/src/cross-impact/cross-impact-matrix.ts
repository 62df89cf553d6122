import { RobustnessError } from '../errors.ts';

/** How the state of one descriptor bears on the states of the others. */
export interface CrossImpactMatrix {
  /** Number of variants of each descriptor. */
  readonly variantCounts: readonly number[];
  /**
   * Row a variant, column a variant, descriptor by descriptor: how much the row's variant promotes the column's. What a
   * descriptor does to itself counts too, as in ScenarioWizard; leave it at 0 unless it is meant.
   */
  readonly impacts: readonly (readonly number[])[];
}

/** The variant that each descriptor has, counted from 0. */
export type CrossImpactScenario = readonly number[];

/**
 * Refuse a matrix that is not square over all variants, naming the row.
 *
 * @throws RobustnessError if a descriptor has no variant, or rows and columns do not fit.
 */
export function checkMatrix(method: string, { variantCounts, impacts }: CrossImpactMatrix): void {
  if (variantCounts.length === 0)
    throw new RobustnessError(
      'no-scenarios',
      `${method}: there are no descriptors. Give at least one with a variant.`,
    );
  const empty = variantCounts.findIndex((count) => !(Number.isInteger(count) && count >= 1));
  if (empty >= 0)
    throw new RobustnessError(
      'no-scenarios',
      `${method}: descriptor ${empty} has ${variantCounts[empty]} variants. Give it at least one.`,
    );
  const size = variantCounts.reduce((a, b) => a + b, 0);
  if (impacts.length !== size)
    throw new RobustnessError(
      'table-shape',
      `${method}: the matrix has ${impacts.length} rows for ${size} variants.`,
    );
  for (const [i, row] of impacts.entries())
    if (row.length !== size || !row.every(Number.isFinite))
      throw new RobustnessError(
        'table-shape',
        `${method}: row ${i} is not ${size} finite numbers. Give one for each variant; 0 means no influence.`,
      );
}

/** Place of each descriptor's first variant in the matrix. */
export function firstPlaces(variantCounts: readonly number[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const count of variantCounts) {
    places.push(place);
    place += count;
  }
  return places;
}

/** What all descriptors' states add up to for each variant of each descriptor. */
export function impactScores(matrix: CrossImpactMatrix, scenario: CrossImpactScenario): number[][] {
  const { variantCounts, impacts } = matrix;
  const first = firstPlaces(variantCounts);
  return variantCounts.map((count, j) =>
    Array.from({ length: count }, (_, l) =>
      scenario.reduce((total, v, i) => total + impacts[first[i]! + v]![first[j]! + l]!, 0),
    ),
  );
}

/** The scores of the scenario's own variants, added up. */
export function totalImpactScore(matrix: CrossImpactMatrix, scenario: CrossImpactScenario): number {
  return impactScores(matrix, scenario).reduce((total, scores, j) => total + scores[scenario[j]!]!, 0);
}

/** By how much the worst descriptor's own variant falls short of its best one; 0 for a consistent scenario. */
export function inconsistency(matrix: CrossImpactMatrix, scenario: CrossImpactScenario): number {
  return Math.max(
    ...impactScores(matrix, scenario).map((scores, j) => Math.max(...scores) - scores[scenario[j]!]!),
  );
}
