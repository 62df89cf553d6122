import type { RankAcceptability } from '@steelyard/model';
import {
  exactRankAcceptability,
  type RankTally,
  rankAcceptability,
  tallyGivenWeights,
  tallyRanks,
  type ValueDraws,
  type ValueTable,
} from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { alternativeId, criterionId } from './question.ts';

type Rows = readonly (readonly number[])[];

/** Ranks under uncertain weights: exact for up to three criteria, from samples where these are given, else drawn. */
export const smaaMethods: Readonly<Record<string, McdaMethod>> = {
  'smaa-2': (input) => {
    if (input.samples !== undefined) return sampledFigures(tallySamples(input.samples as Samples));
    const rows = input.values as Rows;
    const values = {
      alternatives: rows.map((_, i) => alternativeId(i)),
      criteria: rows[0]!.map((_, j) => criterionId(j)),
      rows,
    };
    if (values.criteria.length <= 3) return exactFigures(values);
    const weights = Object.fromEntries(values.criteria.map((id) => [id, 1]));
    const draws = drawsOf(Array.from({ length: 200_000 }, () => rows));
    return sampledFigures(tallyRanks(draws, weights, { spread: 'any' }));
  },
};

/** Alternatives of the same values are level under all weights. */
function exactFigures(values: ValueTable) {
  const result = exactRankAcceptability(values);
  const alike = (a: number, b: number) => values.rows[a]!.join() === values.rows[b]!.join();
  return figuresOf(result, (a, b) => (alike(a, b) ? 0 : result.pairwiseWinning[a]![b]!));
}

function sampledFigures(tally: RankTally) {
  const result = rankAcceptability([tally]);
  const count = tally.alternatives.length;
  return figuresOf(result, (a, b) => tally.wins[a * count + b]! / result.sampleCount);
}

interface Samples {
  readonly meas: readonly Rows[];
  readonly pref: Rows;
}

function tallySamples({ meas: measurements, pref: weights }: Samples): RankTally {
  const draws = drawsOf(measurements);
  const byCriterion = draws.criteria.flatMap((_, j) => weights.map((row) => row[j]!));
  return tallyGivenWeights(draws, Float64Array.from(byCriterion));
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

/** The format's figures: as in R's smaa, from which they come, a tie is no win, while the library's gives each half of it. */
function figuresOf(result: RankAcceptability, win: (a: number, b: number) => number) {
  const places = [...result.alternatives.keys()];
  const figures = {
    rank_acceptability: result.rankAcceptability,
    central_weights: result.centralWeights.map((weights) => weights && Object.values(weights)),
    pairwise_winning: places.map((a) => places.map((b) => win(a, b))),
  };
  return {
    ...figures,
    rank_acceptability_exact: figures.rank_acceptability,
    central_weights_exact: figures.central_weights,
    pairwise_winning_exact: figures.pairwise_winning,
    first_rank_acceptability_min_rank_policy: figures.rank_acceptability.map(([first]) => first),
  };
}
