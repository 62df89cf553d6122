import { pow } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';
import { type BargainingProblem, type BargainingSolution, utilityTolerance } from './problem.ts';
import { idealInZone, zoneOfAgreement } from './zone.ts';

/**
 * Pick the alternatives with the largest product of gains (Nash).
 *
 * Only alternatives inside the zone of agreement count: two losses have a positive product too. Invariant under
 * positive affine changes of each actor's utilities. With weights, gains are raised to them.
 *
 * @param weights - Bargaining weight of each actor, zero or more; all 1 unless given.
 * @throws NegotiationError for utilities or weights that are not finite or do not match the actors.
 * @see Nash (1950), The bargaining problem [nash1950]; Harsanyi & Selten (1972) for weights [harsanyi1972]
 */
export function nashSolution(problem: BargainingProblem, weights?: readonly number[]): BargainingSolution {
  if (weights !== undefined) checkWeights('nashSolution', problem, weights);
  return mostOf(problem, (gains) =>
    gains.reduce((product, g, i) => product * (weights === undefined ? g : pow(g, weights[i]!)), 1),
  );
}

/**
 * Pick the alternatives whose smallest gain is largest (egalitarian, maximin).
 *
 * Compares utilities across actors, so their units must be comparable.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 * @see Kalai (1977), Proportional solutions to bargaining situations [kalai1977]
 */
export function egalitarianSolution(problem: BargainingProblem): BargainingSolution {
  return mostOf(problem, (gains) => Math.min(...gains));
}

/**
 * Pick the alternatives with the largest sum of gains (utilitarian).
 *
 * Compares utilities across actors and does not mind who gains.
 *
 * @param weights - Weight of each actor, zero or more; all 1 unless given.
 * @throws NegotiationError for utilities or weights that are not finite or do not match the actors.
 * @see Harsanyi (1955), Cardinal welfare, individualistic ethics, and interpersonal comparisons of utility [harsanyi1955]
 */
export function utilitarianSolution(
  problem: BargainingProblem,
  weights?: readonly number[],
): BargainingSolution {
  if (weights !== undefined) checkWeights('utilitarianSolution', problem, weights);
  return mostOf(problem, (gains) => gains.reduce((sum, g, i) => sum + g * (weights?.[i] ?? 1), 0));
}

/**
 * Pick the alternatives whose smallest share of the ideal gain is largest (Kalai–Smorodinsky).
 *
 * An actor's ideal is its best alternative inside the zone of agreement; actors who cannot gain there are left out.
 * With nobody who can gain, the whole zone is tied at 0.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 * @see Kalai & Smorodinsky (1975), Other solutions to Nash's bargaining problem [kalai1975]
 */
export function kalaiSmorodinskySolution(problem: BargainingProblem): BargainingSolution {
  const shares = sharesOfIdeal(problem);
  return mostOf(problem, (gains) => {
    const ratios = shares(gains);
    return ratios.length === 0 ? 0 : Math.min(...ratios);
  });
}

/**
 * Refine the egalitarian solution: among the largest smallest gains the largest second smallest, and so on (leximin).
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 * @see Kalai (1977), Proportional solutions to bargaining situations [kalai1977]
 */
export function leximinSolution(problem: BargainingProblem): BargainingSolution {
  return leximinOf(problem, (gains) => gains);
}

/**
 * Refine the Kalai–Smorodinsky solution lexicographically over the shares of the ideal gains.
 *
 * @throws NegotiationError for utilities that are not finite or do not match the actors.
 * @see Imai (1983), Individual monotonicity and lexicographic maxmin solution [imai1983]
 */
export function leximinKalaiSmorodinskySolution(problem: BargainingProblem): BargainingSolution {
  return leximinOf(problem, sharesOfIdeal(problem));
}

function sharesOfIdeal(problem: BargainingProblem): (gains: readonly number[]) => number[] {
  const ideal = idealInZone(problem) ?? [];
  const most = ideal.map((u, i) => u - problem.disagreement[i]!);
  return (gains) => gains.flatMap((g, i) => (most[i]! > 0 ? [g / most[i]!] : []));
}

function gainsOf({ utilities, disagreement }: BargainingProblem, x: number): number[] {
  return disagreement.map((d, i) => Math.max(0, utilities[x]![i]! - d));
}

/** Keep of the zone of agreement the alternatives with the largest figure. */
function mostOf(
  problem: BargainingProblem,
  figure: (gains: readonly number[]) => number,
): BargainingSolution {
  const zone = zoneOfAgreement(problem);
  return keepLargest(
    zone,
    zone.map((x) => figure(gainsOf(problem, x))),
  );
}

function leximinOf(
  problem: BargainingProblem,
  figures: (gains: readonly number[]) => readonly number[],
): BargainingSolution {
  const sorted = (x: number) => [...figures(gainsOf(problem, x))].sort((a, b) => a - b);
  let left = zoneOfAgreement(problem).map((x) => ({ x, figures: sorted(x) }));
  const places = left[0]?.figures.length ?? 0;
  let smallest: number | null = left.length === 0 ? null : 0;
  for (let place = 0; place < places; place++) {
    const kept = keepLargest(
      left.map(({ x }) => x),
      left.map((entry) => entry.figures[place]!),
    );
    if (place === 0) smallest = kept.value;
    left = left.filter(({ x }) => kept.alternatives.includes(x));
  }
  return { alternatives: left.map(({ x }) => x), value: smallest, tieConvention: 'all-tied' };
}

function keepLargest(alternatives: readonly number[], figures: readonly number[]): BargainingSolution {
  if (alternatives.length === 0) return { alternatives: [], value: null, tieConvention: 'all-tied' };
  let value = Number.NEGATIVE_INFINITY;
  for (const figure of figures) value = Math.max(value, figure);
  const slack = utilityTolerance * Math.abs(value);
  return {
    alternatives: alternatives.filter((_, k) => figures[k]! >= value - slack),
    value,
    tieConvention: 'all-tied',
  };
}

/** Check bargaining weights: one for each actor, none negative, not all zero. */
export function checkWeights(
  method: string,
  { disagreement }: BargainingProblem,
  weights: readonly number[],
): void {
  const good = weights.length === disagreement.length && weights.every((w) => w >= 0 && Number.isFinite(w));
  if (!good || weights.every((w) => w === 0))
    throw new NegotiationError({
      method,
      where: 'weights',
      what: 'are not one figure of zero or more for each actor, not all zero',
      remedy: 'Give each actor a weight; equal weights for equal actors.',
    });
}
