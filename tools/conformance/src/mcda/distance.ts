import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import {
  aras,
  cocoso,
  codas,
  comet,
  copras,
  edas,
  mabac,
  marcos,
  spotis,
  topsis,
  vikor,
} from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { byCriterion, placeOf, ranksOf, scored, tableOf, weightsOf } from './question.ts';

const plain =
  (method: (table: PerformanceTable, weights: Weights) => Scores): McdaMethod =>
  (input) =>
    scored(method(tableOf(input), weightsOf(input)));

/** Methods that measure distance from a point or weigh a compromise. */
export const distanceMethods: Readonly<Record<string, McdaMethod>> = {
  topsis: (input, params) => {
    const normalization = params.normalisation === 'minmax' ? 'minmax' : 'vector';
    return scored(topsis(tableOf(input), weightsOf(input), { normalization }));
  },
  vikor: (input, params) => {
    const result = vikor(tableOf(input), weightsOf(input), { groupShare: numberOr(params.v, 0.5) });
    return {
      S: [...result.groupDistance.values()],
      R: [...result.largestRegret.values()],
      Q: [...result.index.values()],
      score: [...result.index.values()],
      rank: ranksOf(result.index, 'lowest'),
      compromise: result.compromise.map(placeOf),
      acceptable_advantage: result.hasAcceptableAdvantage,
      acceptable_stability: result.hasAcceptableStability,
    };
  },
  spotis: (input) => {
    const bounds = (input.bounds as readonly [number, number][]).map(([low, high]) => ({ low, high }));
    const best = input.expected_solution_point as readonly number[] | undefined;
    return scored(
      spotis(tableOf(input), weightsOf(input), {
        bounds: byCriterion(bounds),
        ...(best && { expectedSolution: byCriterion(best) }),
      }),
      'lowest',
    );
  },
  codas: (input, params) =>
    scored(codas(tableOf(input), weightsOf(input), { threshold: numberOr(params.tau, 0.02) })),
  cocoso: (input, params) =>
    scored(cocoso(tableOf(input), weightsOf(input), { sumShare: numberOr(params.lam, 0.5) })),
  edas: plain(edas),
  copras: (input) => {
    const answer = scored(copras(tableOf(input), weightsOf(input)));
    return { ...answer, score_percent: answer.score.map((score) => 100 * score) };
  },
  marcos: plain(marcos),
  mabac: plain(mabac),
  aras: plain(aras),
  comet: (input) =>
    scored(
      comet(tableOf(input), {
        characteristicValues: byCriterion(input.characteristic_values as readonly (readonly number[])[]),
        judge: (objects) => topsis(objects, weightsOf(input), { normalization: 'minmax' }),
      }),
    ),
};

/** A parameter, or what stands for it where the example leaves it out. */
export function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
