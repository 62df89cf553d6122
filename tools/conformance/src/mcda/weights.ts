import {
  ahp,
  ahpScores,
  bestWorst,
  criticWeights,
  entropyWeights,
  merecWeights,
  type PairwiseComparisons,
  rankOrderCentroid,
  rankReciprocalWeights,
  rankSumWeights,
  swingWeights,
} from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { alternativeId, byCriterion, criterionId, ranksOf, tableOf } from './question.ts';

type Matrix = readonly (readonly number[])[];

/** Methods that give weights, or measure what is taken for them. */
export const weightMethods: Readonly<Record<string, McdaMethod>> = {
  ahp: (input, params) => {
    const priority = (params.priority ?? 'eigenvector') as 'eigenvector' | 'geometric' | 'column-mean';
    const settings = { priority, ...(typeof params.RI === 'number' && { randomIndex: params.RI }) };
    if (input.criteria_matrix === undefined) {
      const comparisons = comparisonsOf(input.matrix as Matrix, criterionId);
      const geometric = ahp(comparisons, { ...settings, priority: 'geometric' });
      return { ...figuresOf(ahp(comparisons, settings)), geometric: Object.values(geometric.weights) };
    }
    const criteria = comparisonsOf(input.criteria_matrix as Matrix, criterionId);
    const under = (input.alternative_matrices as readonly Matrix[]).map((matrix) =>
      comparisonsOf(matrix, alternativeId),
    );
    const result = ahpScores(criteria, byCriterion(under), settings);
    const figures = figuresOf(result.criteria);
    return {
      ...figures,
      score: [...result.scores.values()],
      rank: ranksOf(result.scores),
      criteria_weights: figures.weights,
    };
  },
  'bwm-nonlinear': (input) => {
    const result = bestWorst(bestWorstOf(input));
    return { weights: Object.values(result.weights), xi: result.inconsistency };
  },
  'entropy-weights': (input) => ({ weights: Object.values(entropyWeights(tableOf(input)).shares) }),
  critic: (input) => ({ weights: Object.values(criticWeights(tableOf(input)).shares) }),
  merec: (input) => ({ weights: Object.values(merecWeights(tableOf(input)).shares) }),
  'roc-rs-rr': (input) => {
    const order = Array.from({ length: Number(input.n) }, (_, k) => criterionId(k));
    return {
      roc: Object.values(rankOrderCentroid(order)),
      rs: Object.values(rankSumWeights(order)),
      rr: Object.values(rankReciprocalWeights(order)),
    };
  },
  swing: (input) => {
    const weights = Object.values(swingWeights(byCriterion(input.points as readonly number[])));
    return { weights, rounded_percent: weights.map((weight) => Math.round(100 * weight)) };
  },
};

/** The two lists of best-worst comparisons by criterion. */
export function bestWorstOf(input: Readonly<Record<string, unknown>>) {
  return {
    bestToOthers: byCriterion(input.best_to_others as readonly number[]),
    othersToWorst: byCriterion(input.others_to_worst as readonly number[]),
  };
}

function comparisonsOf(ratios: Matrix, idOf: (k: number) => string): PairwiseComparisons {
  return { items: ratios.map((_, k) => idOf(k)), ratios };
}

function figuresOf(result: ReturnType<typeof ahp>) {
  return {
    weights: Object.values(result.weights),
    lambda_max: result.lambdaMax,
    CI: result.consistencyIndex,
    CR: result.consistencyRatio,
  };
}
