import type { AlternativeId, CriterionId, Weights } from '@steelyard/model';
import { checkCount } from '../table/check-count.ts';
import { checkWeights } from '../table/check-weights.ts';
import { weightWriter } from './draw-weights.ts';
import type { TallySpace } from './kernel.ts';
import { loadedKernel } from './load-kernel.ts';
import { plainTallySpace } from './plain-tally.ts';
import type { TallySettings } from './tally-settings.ts';
import { countOf, type ValueDraws } from './value-draws.ts';

/**
 * What was counted over a run of draws.
 *
 * All sums are of whole numbers, so tallies of pieces add up to the tally of the whole to the last bit.
 */
export interface RankTally {
  readonly alternatives: readonly AlternativeId[];
  readonly criteria: readonly CriterionId[];
  readonly from: number;
  readonly to: number;
  /** How often an alternative takes a rank; by alternative, then rank. */
  readonly ranks: Float64Array;
  /** How often the row's alternative scores above the column's by more than the tolerance. */
  readonly wins: Float64Array;
  /** Weights in the draws that an alternative leads, in units of 2^-24; by alternative, then criterion. */
  readonly leadingWeights: Float64Array;
  /** What the line above leaves over, in units of 2^-48. */
  readonly leadingWeightsRest: Float64Array;
  /** By alternative, then draw; empty where they were not kept. */
  readonly scores: Float64Array;
}

const blockSize = 512;

/**
 * Score a run of draws under weights and count ranks, wins and the weights that make an alternative lead.
 *
 * Values are not drawn again, so this is quick enough to follow a slider. Ties share the better rank.
 *
 * @param weights - One for each criterion or group of the draws, on any positive scale. `any` looks past them.
 * @throws {@link ScoringError} If the weights do not fit or say nothing, sigma lies outside [0, 50], or scores are kept and
 *   there are more than 134 million of them.
 */
export function tallyRanks(draws: ValueDraws, weights: Weights, settings: TallySettings): RankTally {
  const shares = checkWeights('tallyRanks', draws.criteria, weights);
  return tallyWith(draws, weightWriter(draws, shares, settings), settings);
}

/**
 * Count ranks under weights that were drawn elsewhere, one set a draw.
 *
 * @param weights - By criterion, then draw; those of a draw sum to 1.
 * @throws {@link ScoringError} If there is not one finite weight for each criterion and draw.
 */
export function tallyGivenWeights(
  draws: ValueDraws,
  weights: Float64Array,
  settings: Pick<TallySettings, 'keepsScores' | 'kernel'> = {},
): RankTally {
  const count = countOf('tallyGivenWeights', draws);
  const wanted = draws.criteria.length * count;
  checkCount('tallyGivenWeights', 'weights', weights.length, wanted, wanted);
  checkCount('tallyGivenWeights', 'finite weights', weights.filter(Number.isFinite).length, wanted, wanted);
  const write = (space: TallySpace, from: number) => {
    const stride = space.weights.length / draws.criteria.length;
    const start = from - draws.from;
    const size = Math.min(stride, count - start);
    draws.criteria.forEach((_, j) => {
      space.weights.set(weights.subarray(j * count + start, j * count + start + size), j * stride);
    });
  };
  return tallyWith(draws, write, settings);
}

function tallyWith(
  draws: ValueDraws,
  writeWeights: (space: TallySpace, from: number) => void,
  { kernel, keepsScores = true }: Pick<TallySettings, 'keepsScores' | 'kernel'>,
): RankTally {
  const { alternatives, criteria, from, to, certain = false } = draws;
  const n = alternatives.length;
  const count = countOf('tallyRanks', draws, keepsScores ? n : 0);
  const stride = Math.min(blockSize, Math.ceil(count / 16) * 16);
  const makeSpace = (kernel ?? loadedKernel())?.makeTallySpace ?? plainTallySpace;
  const space = makeSpace({ alternatives: n, criteria: criteria.length, draws: stride, certain });
  const scores = new Float64Array(keepsScores ? n * count : 0);
  if (certain) space.values.set(draws.values);
  for (let start = 0; start < count; start += stride) {
    const size = Math.min(stride, count - start);
    if (!certain) copyValues(space, draws, start, size, stride);
    writeWeights(space, from + start);
    space.score();
    space.count(size, draws.tolerance);
    if (keepsScores)
      for (let a = 0; a < n; a++)
        scores.set(space.scores.subarray(a * stride, a * stride + size), a * count + start);
  }
  return {
    alternatives,
    criteria,
    from,
    to,
    ranks: space.ranks.slice(),
    wins: space.wins.slice(),
    leadingWeights: space.leadingWeights.slice(),
    leadingWeightsRest: space.leadingWeightsRest.slice(),
    scores,
  };
}

function copyValues(space: TallySpace, draws: ValueDraws, start: number, size: number, stride: number): void {
  const count = draws.to - draws.from;
  const columns = draws.alternatives.length * draws.criteria.length;
  for (let c = 0; c < columns; c++)
    space.values.set(draws.values.subarray(c * count + start, c * count + start + size), c * stride);
}
