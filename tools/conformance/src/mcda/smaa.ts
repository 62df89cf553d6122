import type { RankAcceptability } from '@steelyard/model';
import {
  exactRankAcceptability,
  rankAcceptability,
  tallyGivenWeights,
  tallyRanks,
  type ValueDraws,
} from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { alternativeId, criterionId } from './question.ts';

type Rows = readonly (readonly number[])[];

/** Ranks under uncertain weights: exact for up to three criteria, from samples where these are given, else drawn. */
export const smaaMethods: Readonly<Record<string, McdaMethod>> = {
  'smaa-2': (input) => {
    if (input.samples !== undefined) return figuresOf(fromSamples(input.samples as Samples));
    const rows = input.values as Rows;
    const values = {
      alternatives: rows.map((_, i) => alternativeId(i)),
      criteria: rows[0]!.map((_, j) => criterionId(j)),
      rows,
    };
    if (values.criteria.length <= 3) return figuresOf(exactRankAcceptability(values));
    const weights = Object.fromEntries(values.criteria.map((id) => [id, 1]));
    const draws = drawsOf(Array.from({ length: 200_000 }, () => rows));
    return figuresOf(rankAcceptability([tallyRanks(draws, weights, { spread: 'any' })]));
  },
};

interface Samples {
  readonly meas: readonly Rows[];
  readonly pref: Rows;
}

function fromSamples({ meas: measurements, pref: weights }: Samples): RankAcceptability {
  const draws = drawsOf(measurements);
  const byCriterion = draws.criteria.flatMap((_, j) => weights.map((row) => row[j]!));
  return rankAcceptability([tallyGivenWeights(draws, Float64Array.from(byCriterion))]);
}

function drawsOf(values: readonly Rows[]): ValueDraws {
  const [first] = values;
  const all = first!.flatMap((row, i) => row.flatMap((_, j) => values.map((rows) => rows[i]![j]!)));
  return {
    seed: 1,
    from: 0,
    to: values.length,
    alternatives: first!.map((_, i) => alternativeId(i)),
    criteria: first![0]!.map((_, j) => criterionId(j)),
    values: Float64Array.from(all),
    weightNoise: new Float64Array(0),
    tolerance: 1e-12,
  };
}

function figuresOf(result: RankAcceptability) {
  const figures = {
    rank_acceptability: result.rankAcceptability,
    central_weights: result.centralWeights.map((weights) => weights && Object.values(weights)),
    pairwise_winning: result.pairwiseWinning,
  };
  return {
    ...figures,
    rank_acceptability_exact: figures.rank_acceptability,
    central_weights_exact: figures.central_weights,
    pairwise_winning_exact: figures.pairwise_winning,
    first_rank_acceptability_min_rank_policy: figures.rank_acceptability.map(([first]) => first),
  };
}
