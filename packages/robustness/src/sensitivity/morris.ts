import { sum } from '@steelyard/numerics';
import { RobustnessError } from '../errors.ts';

/** Runs along paths on which one input changes at a time. */
export interface MorrisRuns {
  /** Inputs on the unit cube, trajectory by trajectory: d + 1 rows each. */
  readonly inputs: readonly (readonly number[])[];
  /** Result of each row. */
  readonly results: readonly number[];
}

/** How much the result moves with each input. */
export interface MorrisEffects {
  /** Mean effect: its sign is the direction. */
  readonly mean: readonly number[];
  /** Mean size of the effect: how much the input matters at all. */
  readonly meanAbsolute: readonly number[];
  /** Spread of the effect, with n − 1 below: bends and interactions; 0 with a single trajectory. */
  readonly deviation: readonly number[];
  /** Row an input, column a trajectory. */
  readonly effects: readonly (readonly number[])[];
}

/**
 * Measure elementary effects: change of the result over change of one input, along trajectories (Morris screening).
 *
 * Cheap, and good at telling which inputs do not matter; for shares of the variance use Sobol' indices.
 *
 * @throws RobustnessError if rows are not whole trajectories on which each input changes once, or a result is not finite.
 * @see Morris (1991), Factorial sampling plans for preliminary computational experiments [morris1991]
 * @see Campolongo, Cariboni & Saltelli (2007), An effective screening design [campolongo2007]
 */
export function morrisEffects({ inputs, results }: MorrisRuns): MorrisEffects {
  const d = inputs[0]?.length ?? 0;
  const trajectories = inputs.length / (d + 1);
  if (d === 0 || !Number.isInteger(trajectories) || results.length !== inputs.length)
    throw new RobustnessError(
      'design-mismatch',
      `morrisEffects: ${inputs.length} rows and ${results.length} results are no whole trajectories of ${d + 1} rows. Run the whole design, in its order.`,
    );
  const wrong = results.findIndex((result) => !Number.isFinite(result));
  if (wrong >= 0)
    throw new RobustnessError(
      'not-finite',
      `morrisEffects: result ${wrong} is ${results[wrong]}. Give a finite number.`,
    );
  const effects = Array.from({ length: d }, () => new Array<number>(trajectories).fill(0));
  for (let t = 0; t < trajectories; t++) {
    const changed = new Set<number>();
    for (let step = t * (d + 1); step < t * (d + 1) + d; step++) {
      const from = inputs[step]!;
      const to = inputs[step + 1]!;
      const moved = to.flatMap((value, k) => (value === from[k] ? [] : [k]));
      if (moved.length !== 1 || changed.has(moved[0]!))
        throw new RobustnessError(
          'design-mismatch',
          `morrisEffects: between rows ${step} and ${step + 1} it is not one new input that changes. Each input changes once in a trajectory.`,
        );
      const [input = 0] = moved;
      changed.add(input);
      effects[input]![t] = (results[step + 1]! - results[step]!) / (to[input]! - from[input]!);
    }
  }
  const mean = effects.map((row) => sum(row) / trajectories);
  return {
    mean,
    meanAbsolute: effects.map((row) => sum(row.map(Math.abs)) / trajectories),
    deviation: effects.map((row, i) =>
      trajectories < 2
        ? 0
        : Math.sqrt(sum(row.map((effect) => (effect - mean[i]!) ** 2)) / (trajectories - 1)),
    ),
    effects,
  };
}
