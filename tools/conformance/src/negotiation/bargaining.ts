import {
  type BargainingProblem,
  egalitarianSolution,
  hullSolutions,
  idealInZone,
  kalaiSmorodinskySolution,
  leximinKalaiSmorodinskySolution,
  leximinSolution,
  nashSolution,
  paretoSet,
  utilitarianSolution,
  zoneOfAgreement,
} from '@steelyard/negotiation';
import { type Fields, lazily, type NegotiationKind, numbersOf, once, rowsOf } from './question.ts';

interface Good {
  readonly owner: string;
  readonly bill: number;
  readonly jack: number;
}

/** Bargaining solutions on points, and on mixtures of them. */
export const bargaining: NegotiationKind = (input) => {
  const problem = {
    utilities: input.goods === undefined ? rowsOf(input.points) : swaps(input.goods as readonly Good[]),
    disagreement: numbersOf(input.disagreement),
  };
  const weights = input.weights === undefined ? undefined : numbersOf(input.weights);
  const figures = onPoints(problem, weights);
  const all = Object.defineProperties({}, Object.getOwnPropertyDescriptors(figures));
  return Object.defineProperties(all, {
    finite: { value: figures, enumerable: true },
    hull: { get: once(() => onMixtures(problem, weights)), enumerable: true },
  });
};

function onPoints(problem: BargainingProblem, weights?: readonly number[]): Fields {
  const zone = zoneOfAgreement(problem);
  const pareto = once(() => paretoSet(problem));
  const nash = once(() => nashSolution(problem));
  const egalitarian = once(() => egalitarianSolution(problem));
  const byIdeal = once(() => kalaiSmorodinskySolution(problem));
  const bySum = once(() => utilitarianSolution(problem));
  return lazily({
    pareto,
    pareto_count: () => pareto().length,
    zopa: () => zone,
    zopa_pareto: () => zone.filter((x) => pareto().includes(x)),
    ideal: () => idealInZone(problem),
    nash: () => nash().alternatives,
    nash_outcomes: () => nash().alternatives,
    nash_gains: () => gainsOf(problem, nash().alternatives[0]),
    nash_product: () => nash().value,
    weighted_nash: () => nashSolution(problem, weights).alternatives,
    egalitarian: () => egalitarian().alternatives,
    egalitarian_value: () => egalitarian().value,
    leximin_gains: () => leximinSolution(problem).alternatives,
    kalai_smorodinsky: () => byIdeal().alternatives,
    ks_value: () => byIdeal().value,
    leximin_ks: () => leximinKalaiSmorodinskySolution(problem).alternatives,
    utilitarian_gains: () => bySum().alternatives,
    utilitarian_value: () => bySum().value,
  });
}

function onMixtures(problem: BargainingProblem, weights?: readonly number[]): Fields | null {
  const even = hullSolutions(problem);
  if (even === null) return null;
  return {
    frontier: even.frontier,
    ideal: even.ideal,
    nash: even.nash,
    weighted_nash: weights === undefined ? even.nash : hullSolutions(problem, weights)?.nash,
    kalai_smorodinsky: even.kalaiSmorodinsky,
    egalitarian: even.egalitarian,
  };
}

function gainsOf(
  { utilities, disagreement }: BargainingProblem,
  x: number | undefined,
): readonly number[] | null {
  return x === undefined ? null : disagreement.map((d, i) => utilities[x]![i]! - d);
}

/** Every set of goods that may change hands; bit k stands for good k. */
function swaps(goods: readonly Good[]): number[][] {
  return Array.from({ length: 2 ** goods.length }, (_, set) => {
    const given = goods.filter((_, k) => (set >> k) & 1);
    const sign = (good: Good) => (good.owner === 'Bill' ? 1 : -1);
    return [
      given.reduce((sum, good) => sum - sign(good) * good.bill, 0),
      given.reduce((sum, good) => sum + sign(good) * good.jack, 0),
    ];
  });
}
