import { solveLinearProgram } from '../linear/linear-program.ts';

/** A limit on weights: coefficients · weights ≤ atMost. */
export interface WeightConstraint {
  /** Names it in errors. */
  readonly name: string;
  readonly coefficients: readonly number[];
  readonly atMost: number;
}

/** Raised when no weights satisfy all constraints. */
export class ImpossibleConstraintsError extends RangeError {
  override readonly name = 'ImpossibleConstraintsError';
  /** Constraints that contradict each other; without any one of them the others are possible. */
  readonly constraints: readonly string[];

  constructor(message: string, constraints: readonly string[]) {
    super(message);
    this.constraints = constraints;
  }
}

/**
 * Find the weights that keep the largest distance from every constraint.
 *
 * @param count - Number of weights; they are not negative and sum to 1.
 * @throws ImpossibleConstraintsError if no weights satisfy the constraints, or only weights without any room between.
 */
export function innermostWeights(count: number, constraints: readonly WeightConstraint[]): number[] {
  checkConstraints(count, constraints);
  const result = innermost(count, constraints);
  if (result === undefined) {
    const names = conflict(count, constraints);
    throw new ImpossibleConstraintsError(
      `innermostWeights: no weights satisfy ${names.join(', ')} together. Loosen or drop one of them.`,
      names,
    );
  }
  if (result.room < 1e-9) {
    const names = constraints.map(({ name }) => name);
    throw new ImpossibleConstraintsError(
      `innermostWeights: ${names.join(', ')} leave no room to draw from: some weights are fixed. Fix those weights and draw the others.`,
      names,
    );
  }
  return result.weights;
}

/** Weights and their distance from the nearest constraint, or undefined where there are none. */
function innermost(
  count: number,
  constraints: readonly WeightConstraint[],
): { weights: number[]; room: number } | undefined {
  const ones = new Array<number>(count).fill(1);
  const rows: number[][] = [
    [...ones, 0],
    [...ones.map((one) => -one), 0],
  ];
  const limits = [1, -1];
  for (let j = 0; j < count; j++) {
    rows.push([...ones.map((_, k) => (k === j ? -1 : 0)), 1]);
    limits.push(0);
  }
  for (const { coefficients, atMost } of constraints) {
    rows.push([...coefficients, lengthWithinSimplex(coefficients)]);
    limits.push(atMost);
  }
  const result = solveLinearProgram({ objective: [...ones.map(() => 0), 1], rows, limits });
  if (result.status !== 'optimal') return undefined;
  return { weights: result.x.slice(0, count), room: result.value };
}

/** Length of the part of a row that changes while the weights keep their sum. */
function lengthWithinSimplex(coefficients: readonly number[]): number {
  const mean = coefficients.reduce((a, b) => a + b, 0) / coefficients.length;
  return Math.sqrt(coefficients.reduce((total, value) => total + (value - mean) ** 2, 0));
}

/** Leaves out what the contradiction does not need. */
function conflict(count: number, constraints: readonly WeightConstraint[]): string[] {
  let kept = [...constraints];
  for (const constraint of constraints) {
    const without = kept.filter((other) => other !== constraint);
    if (innermost(count, without) === undefined) kept = without;
  }
  return kept.map(({ name }) => name);
}

function checkConstraints(count: number, constraints: readonly WeightConstraint[]): void {
  if (!(Number.isInteger(count) && count >= 2))
    throw new RangeError(`innermostWeights: there are ${count} weights. Give at least 2.`);
  for (const { name, coefficients, atMost } of constraints) {
    if (coefficients.length !== count)
      throw new RangeError(
        `innermostWeights: ${name} has ${coefficients.length} coefficients for ${count} weights.`,
      );
    if (![...coefficients, atMost].every(Number.isFinite))
      throw new RangeError(`innermostWeights: ${name} holds a number that is not finite.`);
  }
}
