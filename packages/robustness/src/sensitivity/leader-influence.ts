import { fillSobol, mostSobolDimensions, type RandomStream, type Share, shareOf } from '@steelyard/numerics';
import { RobustnessError, requireSetting } from '../errors.ts';

/** Whose lead is looked at, and over which uncertain inputs. */
export interface LeaderModel {
  readonly alternatives: number;
  /** Uncertain inputs: judgements, weights or factors; 1 to 32. */
  readonly dimensions: number;
  /** Value of an alternative, by its place, for inputs in (0, 1); higher is better. The array is used again. */
  readonly evaluate: (alternative: number, inputs: Float64Array) => number;
}

/** How often the lead changes hands when one input alone is drawn again. */
export interface LeaderInfluence {
  /** For each input the share of draws in which another alternative then leads. */
  readonly flips: readonly Share[];
  /** For each alternative the share of draws in which it leads; the first of several that tie. */
  readonly leads: readonly Share[];
}

/**
 * Find which input moves the ranking: the chance that drawing it again, all else equal, changes who leads.
 *
 * The total effect of an input on the choice itself, not on a value: an input can move every value and never the choice.
 *
 * @param base - Number of draws; a power of two keeps the points balanced.
 * @throws RobustnessError if a number lies outside its range or a value is not finite.
 * @see Jansen (1999), whose total effect this is, counted instead of squared [jansen1999]
 */
export function leaderInfluence(model: LeaderModel, base: number, random: RandomStream): LeaderInfluence {
  const { alternatives, dimensions } = model;
  const isCount = (value: number) => Number.isInteger(value) && value >= 1;
  const most = mostSobolDimensions / 2;
  requireSetting(
    'leaderInfluence',
    'the number of alternatives',
    isCount(alternatives),
    alternatives,
    'a whole number ≥ 1',
  );
  requireSetting(
    'leaderInfluence',
    'the number of inputs',
    isCount(dimensions) && dimensions <= most,
    dimensions,
    `a whole number from 1 to ${most}`,
  );
  requireSetting('leaderInfluence', 'the number of draws', isCount(base), base, 'a whole number ≥ 1');
  const flips = new Array<number>(dimensions).fill(0);
  const leads = new Array<number>(alternatives).fill(0);
  const point = new Float64Array(2 * dimensions);
  const inputs = point.slice(0, dimensions);
  const values = new Float64Array(alternatives);
  for (let draw = 0; draw < base; draw++) {
    fillSobol(point, 2 * dimensions, draw, { kind: 'owen', random });
    inputs.set(point.subarray(0, dimensions));
    const leader = leaderOf(model, inputs, values);
    leads[leader]!++;
    for (let i = 0; i < dimensions; i++) {
      inputs[i] = point[dimensions + i]!;
      if (leaderOf(model, inputs, values) !== leader) flips[i]!++;
      inputs[i] = point[i]!;
    }
  }
  return {
    flips: flips.map((count) => shareOf(count, base)),
    leads: leads.map((count) => shareOf(count, base)),
  };
}

function leaderOf({ evaluate }: LeaderModel, inputs: Float64Array, values: Float64Array): number {
  for (let i = 0; i < values.length; i++) values[i] = evaluate(i, inputs);
  return leaderAmong('leaderInfluence', values, inputs);
}

/** The place of the largest value; the first of several. */
export function leaderAmong(method: string, values: Float64Array, inputs: Float64Array): number {
  let leader = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new RobustnessError(
        'not-finite',
        `${method}: alternative ${i} has the value ${values[i]} at ${[...inputs].join(', ')}. Give a finite number.`,
      );
    if (values[i]! > values[leader]!) leader = i;
  }
  return leader;
}
