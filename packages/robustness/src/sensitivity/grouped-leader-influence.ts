import { fillUniform, type RandomStream, shareOf } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';
import { type LeaderInfluence, leaderAmong } from './leader-influence.ts';

/** Inputs that belong together, such as all figures of one judgement: they are drawn again together. */
export interface InputGroup {
  /** Places of the inputs. */
  readonly inputs: readonly number[];
  /** Places of the alternatives whose value they bear on; all unless given. */
  readonly alternatives?: readonly number[];
}

/** Whose lead is looked at, over inputs that belong together in groups. */
export interface GroupedLeaderModel {
  readonly alternatives: number;
  /** How many inputs there are. */
  readonly dimensions: number;
  readonly groups: readonly InputGroup[];
  /** Value of an alternative, by its place, for inputs in (0, 1); higher is better. The array is used again. */
  readonly evaluate: (alternative: number, inputs: Float64Array) => number;
}

/**
 * Find which group of inputs moves the ranking: the chance that drawing it again, all else equal, changes who leads.
 *
 * As {@link leaderInfluence}, for any number of inputs. It uses plain random numbers, so its standard errors fall with
 * the square root of the draws.
 *
 * @param draws - How many worlds are drawn; each is looked at once more for every group.
 * @returns For each group the share of worlds in which another alternative then leads.
 * @throws RobustnessError if a setting lies outside its range or a value is not finite.
 * @see Saltelli et al. (2010), total effects [saltelli2010]
 */
export function groupedLeaderInfluence(
  model: GroupedLeaderModel,
  draws: number,
  random: RandomStream,
): LeaderInfluence {
  checkModel(model, draws);
  const { alternatives, dimensions, groups, evaluate } = model;
  const flips = new Array<number>(groups.length).fill(0);
  const leads = new Array<number>(alternatives).fill(0);
  const everybody = Array.from({ length: alternatives }, (_, i) => i);
  const inputs = new Float64Array(dimensions);
  const again = new Float64Array(dimensions);
  const values = new Float64Array(alternatives);
  const others = new Float64Array(alternatives);
  for (let draw = 0; draw < draws; draw++) {
    fillUniform(inputs, random, 2 * draw * dimensions);
    fillUniform(again, random, (2 * draw + 1) * dimensions);
    for (let i = 0; i < alternatives; i++) values[i] = evaluate(i, inputs);
    const leader = leaderAmong('groupedLeaderInfluence', values, inputs);
    leads[leader]!++;
    for (const [g, group] of groups.entries()) {
      swap(inputs, again, group.inputs);
      others.set(values);
      for (const i of group.alternatives ?? everybody) others[i] = evaluate(i, inputs);
      if (leaderAmong('groupedLeaderInfluence', others, inputs) !== leader) flips[g]!++;
      swap(inputs, again, group.inputs);
    }
  }
  return {
    flips: flips.map((count) => shareOf(count, draws)),
    leads: leads.map((count) => shareOf(count, draws)),
  };
}

function swap(a: Float64Array, b: Float64Array, places: readonly number[]): void {
  for (const place of places) {
    const kept = a[place]!;
    a[place] = b[place]!;
    b[place] = kept;
  }
}

function checkModel({ alternatives, dimensions, groups }: GroupedLeaderModel, draws: number): void {
  const require = (name: string, value: number) =>
    requireSetting(
      'groupedLeaderInfluence',
      name,
      Number.isInteger(value) && value >= 1,
      value,
      'a whole number ≥ 1',
    );
  require('the number of alternatives', alternatives);
  require('the number of inputs', dimensions);
  require('the number of draws', draws);
  for (const [g, group] of groups.entries()) {
    requirePlaces(`an input of group ${g}`, group.inputs, dimensions);
    requirePlaces(`an alternative of group ${g}`, group.alternatives ?? [], alternatives);
  }
}

function requirePlaces(name: string, places: readonly number[], count: number): void {
  for (const place of places) {
    const isPlace = Number.isInteger(place) && place >= 0 && place < count;
    requireSetting('groupedLeaderInfluence', name, isPlace, place, `a whole number from 0 to ${count - 1}`);
  }
}
