import { type BargainingProblem, checkProblem, utilityTolerance } from './problem.ts';
import { checkWeights } from './solutions.ts';

/** What can be agreed when actors can compensate each other in one unit of utility. */
export interface SidePayments {
  /** Alternatives with the largest sum of gains, all of them. */
  readonly alternatives: readonly number[];
  /** That sum: what is there to share. Negative when an agreement would cost more than it brings. */
  readonly surplus: number;
  /** For each of the alternatives, what each actor receives (+) or pays (−); `null` when the surplus is negative. */
  readonly payments: readonly (readonly number[])[] | null;
  readonly tieConvention: 'all-tied';
}

/**
 * Find the most valuable alternatives when compensation is possible, and who pays whom.
 *
 * The surplus over what actors have without an agreement is shared by weight. All utilities must be in one unit,
 * such as money.
 *
 * @param weights - Share of the surplus for each actor; equal unless given.
 * @throws NegotiationError for utilities or weights that are not finite or do not match the actors.
 * @see Raiffa (1982), The Art and Science of Negotiation [raiffa1982]
 */
export function sidePayments(
  problem: BargainingProblem,
  weights: readonly number[] = problem.disagreement.map(() => 1),
): SidePayments {
  checkProblem('sidePayments', problem);
  checkWeights('sidePayments', problem, weights);
  const { utilities, disagreement } = problem;
  const sums = utilities.map((row) => row.reduce((sum, u, i) => sum + u - disagreement[i]!, 0));
  const surplus = Math.max(...sums);
  const scale = Math.max(...utilities.flat().map(Math.abs), ...disagreement.map(Math.abs));
  const alternatives = [...sums.keys()].filter((x) => sums[x]! >= surplus - utilityTolerance * scale);
  const total = weights.reduce((sum, w) => sum + w, 0);
  return {
    alternatives,
    surplus,
    payments:
      surplus < 0
        ? null
        : alternatives.map((x) =>
            disagreement.map((d, i) => d + (surplus * weights[i]!) / total - utilities[x]![i]!),
          ),
    tieConvention: 'all-tied',
  };
}
