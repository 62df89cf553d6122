import { NegotiationError } from '../error.ts';
import type { HullSolutions } from './hull-solutions.ts';
import { manyPartyHull } from './many-party-hull.ts';
import { type BargainingProblem, checkProblem } from './problem.ts';
import { checkWeights } from './solutions.ts';
import { twoPartyHull } from './two-party-hull.ts';

/**
 * Solve a bargaining problem in which alternatives can be mixed: by lottery, by turns, or in parts.
 *
 * Utilities of a mixture are the means of its parts, and any actor may take less than it could (free disposal).
 * Two parties exactly by geometry; more by linear programs, and Nash by ascent to within 1e-10 of its logarithm.
 *
 * @param weights - Bargaining weights for Nash and the sum; all 1 unless given.
 * @returns `null` when no mixture leaves everybody as well off as without an agreement.
 * @throws NegotiationError for utilities that are not finite or do not match the actors, or no alternatives.
 * @see Nash (1950) [nash1950]; Kalai & Smorodinsky (1975) [kalai1975]
 */
export function hullSolutions(
  problem: BargainingProblem,
  weights: readonly number[] = problem.disagreement.map(() => 1),
): HullSolutions | null {
  checkProblem('hullSolutions', problem);
  checkWeights('hullSolutions', problem, weights);
  if (problem.utilities.length === 0)
    throw new NegotiationError({
      method: 'hullSolutions',
      where: 'utilities',
      what: 'is empty',
      remedy: 'Give at least one alternative to mix.',
    });
  if (problem.disagreement.length === 2) return twoPartyHull(problem, [weights[0]!, weights[1]!]);
  return manyPartyHull(problem, weights);
}
