import { exp, log } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';

/** How actors vote, how strength becomes victory, and how victories become chances. */
export interface CondorcetSettings {
  /** Vote by the difference of utilities: as it is, its cube, or half of each. */
  readonly vote: 'proportional' | 'cubic' | 'mixed';
  /** Exponent of coalition strengths: 1 linear, 2 square, 4 quartic. */
  readonly power: number;
  /** Chances as products of victories, or as the long run of challenges drawn at random. */
  readonly model: 'conditional' | 'markov';
}

/** Strength that every coalition has at least, so that no duel is without contenders. */
const leastStrength = 1e-8;

/**
 * Give the chance of each alternative when coalitions contend over each pair of them (probabilistic Condorcet election).
 *
 * A second opinion, not the headline. Chances follow from strengths on the actors' own scales; doubling an
 * actor's salience doubles its votes.
 *
 * @param weights - Influence of each actor, zero or more.
 * @param utilities - Actor × alternative, on one scale.
 * @returns Chances that sum to 1.
 * @throws NegotiationError for tables that do not match or actors without influence.
 * @see Wise, Lester & Efird (2015), An introduction to the KAPSARC Toolkit for Behavioral Analysis [wise2015]
 */
export function probabilisticCondorcet(
  weights: readonly number[],
  utilities: readonly (readonly number[])[],
  { vote, power, model }: CondorcetSettings,
): number[] {
  const options = check(weights, utilities, power);
  const strength = Array.from({ length: options }, (_, i) =>
    Array.from({ length: options }, (_, j) => strengthOf(i, j)),
  );
  const victory = strength.map((row, i) =>
    row.map((mine, j) => (i === j ? 0.5 : 1 / (1 + exp(power * (log(strength[j]![i]!) - log(mine)))))),
  );
  return model === 'conditional' ? conditional(victory) : stationary(victory);

  function strengthOf(i: number, j: number): number {
    let total = leastStrength;
    for (const [k, row] of utilities.entries()) {
      const lead = row[i]! - row[j]!;
      if (lead > 0) total += weights[k]! * voteFor(lead);
    }
    return total;
  }

  function voteFor(lead: number): number {
    if (vote === 'proportional') return lead;
    return vote === 'cubic' ? lead ** 3 : (lead + lead ** 3) / 2;
  }
}

/** Chances in proportion to the product of an alternative's victories. */
function conditional(victory: readonly (readonly number[])[]): number[] {
  const logs = victory.map((row) => row.reduce((sum, p) => sum + log(Math.max(p, Number.MIN_VALUE)), 0));
  const most = Math.max(...logs);
  const shares = logs.map((value) => exp(value - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/**
 * Long-run chances when the present alternative is challenged by one drawn at random.
 *
 * Eliminates one alternative after the other without subtracting, so small chances keep their digits.
 *
 * @see Grassmann, Taksar & Heyman (1985), Regenerative analysis and steady state distributions [grassmann1985]
 */
function stationary(victory: readonly (readonly number[])[]): number[] {
  const m = victory.length;
  const step = victory.map((_, from) => victory.map((row) => row[from]!));
  for (let n = m - 1; n > 0; n--) {
    let leaving = 0;
    for (let to = 0; to < n; to++) leaving += step[n]![to]!;
    for (let from = 0; from < n; from++) {
      step[from]![n]! /= leaving;
      for (let to = 0; to < n; to++) if (to !== from) step[from]![to]! += step[from]![n]! * step[n]![to]!;
    }
  }
  const chances = [1];
  for (let n = 1; n < m; n++) {
    let chance = 0;
    for (let from = 0; from < n; from++) chance += chances[from]! * step[from]![n]!;
    chances.push(chance);
  }
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

function check(weights: readonly number[], utilities: readonly (readonly number[])[], power: number): number {
  const options = utilities[0]?.length ?? 0;
  if (options === 0 || utilities.some((row) => row.length !== options || !row.every(Number.isFinite)))
    fail('utilities', 'is not one finite utility by every actor for every alternative', 'Fill the table.');
  if (weights.length !== utilities.length || weights.some((w) => !(w >= 0 && Number.isFinite(w))))
    fail('weights', 'are not one figure of zero or more for each actor', 'Give each actor its influence.');
  if (weights.every((w) => w === 0))
    fail('weights', 'are all zero', 'Give at least one actor an influence above zero.');
  if (!(power > 0 && Number.isFinite(power))) fail('power', `is ${power}`, 'Give 1, 2 or 4.');
  return options;
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'probabilisticCondorcet', where, what, remedy });
}
