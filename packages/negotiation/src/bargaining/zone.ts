import { atLeast, type BargainingProblem, checkProblem } from './problem.ts';

/**
 * List the alternatives that give every actor at least what it has without an agreement (the zone of possible agreement).
 *
 * An empty zone is an answer, not an error.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 * @see Raiffa (1982), The Art and Science of Negotiation [raiffa1982]
 */
export function zoneOfAgreement(problem: BargainingProblem): number[] {
  checkProblem('zoneOfAgreement', problem);
  const { utilities, disagreement } = problem;
  return [...utilities.keys()].filter((x) => disagreement.every((d, i) => atLeast(utilities[x]![i]!, d)));
}

/**
 * List the non-dominated alternatives: no other is at least as good for every actor and better for one.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 */
export function paretoSet(problem: BargainingProblem): number[] {
  checkProblem('paretoSet', problem);
  const { utilities } = problem;
  const dominates = (a: readonly number[], b: readonly number[]) =>
    a.every((u, i) => atLeast(u, b[i]!)) && a.some((u, i) => !atLeast(b[i]!, u));
  return [...utilities.keys()].filter((x) => !utilities.some((row) => dominates(row, utilities[x]!)));
}

/**
 * Find the best utility each actor can hope for inside the zone of agreement; `null` when the zone is empty.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 */
export function idealInZone(problem: BargainingProblem): number[] | null {
  const zone = zoneOfAgreement(problem);
  if (zone.length === 0) return null;
  return problem.disagreement.map((_, i) => Math.max(...zone.map((x) => problem.utilities[x]![i]!)));
}
