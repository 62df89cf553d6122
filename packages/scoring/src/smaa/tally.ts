import type { AlternativeId, CriterionId, WeightSpread, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { drawWeights, type WeightSource } from './draw-weights.ts';
import type { ValueDraws } from './value-draws.ts';

/** How weights vary while ranks are counted. */
export interface TallySettings {
  readonly spread: WeightSpread;
  /** Standard deviation of each weight's logarithm where `spread` is `around`; 0.3 unless given. */
  readonly sigma?: number;
}

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
  /** By alternative, then draw. */
  readonly scores: Float64Array;
}

const blockSize = 512;

/**
 * Score a run of draws under weights and count ranks, wins and the weights that make an alternative lead.
 *
 * Values are not drawn again, so this is quick enough to follow a slider. Ties share the better rank.
 *
 * @param weights - One for each criterion or group of the draws, on any positive scale. `any` looks past them.
 * @throws {@link ScoringError} If the weights do not fit or say nothing.
 */
export function tallyRanks(draws: ValueDraws, weights: Weights, settings: TallySettings): RankTally {
  const source: WeightSource = {
    seed: draws.seed,
    spread: settings.spread,
    weights: checkWeights('tallyRanks', draws.criteria, weights),
    sigma: settings.sigma ?? 0.3,
    noise: draws.weightNoise,
    noiseFrom: draws.from,
    noiseCount: draws.to - draws.from,
  };
  return tallyWith(draws, (out, start, size) => drawWeights(out, source, draws.from + start, size));
}

/**
 * Count ranks under weights that were drawn elsewhere, one set a draw.
 *
 * @param weights - By criterion, then draw; those of a draw sum to 1.
 */
export function tallyGivenWeights(draws: ValueDraws, weights: Float64Array): RankTally {
  const count = draws.to - draws.from;
  return tallyWith(draws, (out, start, size) => {
    draws.criteria.forEach((_, j) => {
      out.set(weights.subarray(j * count + start, j * count + start + size), j * size);
    });
  });
}

/** Writes the weights of a block of draws, by criterion, then draw. */
type WeightWriter = (out: Float64Array, start: number, size: number) => void;

function tallyWith(draws: ValueDraws, writeWeights: WeightWriter): RankTally {
  const { alternatives, criteria, from, to } = draws;
  const n = alternatives.length;
  const m = criteria.length;
  const count = to - from;
  const tally: RankTally = {
    alternatives,
    criteria,
    from,
    to,
    ranks: new Float64Array(n * n),
    wins: new Float64Array(n * n),
    leadingWeights: new Float64Array(n * m),
    leadingWeightsRest: new Float64Array(n * m),
    scores: new Float64Array(n * count),
  };
  for (let start = 0; start < count; start += blockSize) {
    const size = Math.min(blockSize, count - start);
    const weightColumns = new Float64Array(m * size);
    writeWeights(weightColumns, start, size);
    const scores = scoreBlock(draws, weightColumns, start, size);
    for (let a = 0; a < n; a++)
      tally.scores.set(scores.subarray(a * size, (a + 1) * size), a * count + start);
    const above = countAbove(scores, n, size, draws.tolerance, tally.wins);
    countRanks(above, n, size, tally.ranks);
    addLeadingWeights(above, weightColumns, n, m, size, tally);
  }
  return tally;
}

/** Sums weight × value in the order of the criteria; by alternative, then draw. */
function scoreBlock(draws: ValueDraws, weights: Float64Array, start: number, size: number): Float64Array {
  const { alternatives, criteria, values, from, to } = draws;
  const count = to - from;
  const m = criteria.length;
  const scores = new Float64Array(alternatives.length * size);
  for (let a = 0; a < alternatives.length; a++) {
    const row = scores.subarray(a * size, (a + 1) * size);
    for (let j = 0; j < m; j++) addProducts(row, weights, j * size, values, (a * m + j) * count + start);
  }
  return scores;
}

function addProducts(
  row: Float64Array,
  weights: Float64Array,
  weightStart: number,
  values: Float64Array,
  valueStart: number,
): void {
  for (let i = 0; i < row.length; i++) row[i]! += weights[weightStart + i]! * values[valueStart + i]!;
}

/** Counts, for each alternative and draw, how many score above it; adds up who scores above whom. */
export function countAbove(
  scores: Float64Array,
  n: number,
  size: number,
  tolerance: number,
  wins: Float64Array,
): Uint16Array {
  const above = new Uint16Array(n * size);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const { up, down } = comparePair(scores, above, a * size, b * size, size, tolerance);
      wins[a * n + b]! += up;
      wins[b * n + a]! += down;
    }
  }
  return above;
}

function comparePair(
  scores: Float64Array,
  above: Uint16Array,
  a: number,
  b: number,
  size: number,
  tolerance: number,
): { up: number; down: number } {
  let up = 0;
  let down = 0;
  for (let i = 0; i < size; i++) {
    const gap = scores[a + i]! - scores[b + i]!;
    const higher = gap > tolerance ? 1 : 0;
    const lower = gap < -tolerance ? 1 : 0;
    above[b + i]! += higher;
    above[a + i]! += lower;
    up += higher;
    down += lower;
  }
  return { up, down };
}

function countRanks(above: Uint16Array, n: number, size: number, ranks: Float64Array): void {
  for (let a = 0; a < n; a++) for (let i = 0; i < size; i++) ranks[a * n + above[a * size + i]!]! += 1;
}

const coarse = 2 ** 24;

/** Adds weights as whole numbers in two parts, because sums of fractions would depend on the pieces they were made in. */
function addLeadingWeights(
  above: Uint16Array,
  weights: Float64Array,
  n: number,
  m: number,
  size: number,
  { leadingWeights, leadingWeightsRest }: RankTally,
): void {
  for (let a = 0; a < n; a++) {
    for (let i = 0; i < size; i++) {
      if (above[a * size + i] !== 0) continue;
      for (let j = 0; j < m; j++) {
        const scaled = weights[j * size + i]! * coarse;
        const whole = Math.floor(scaled);
        leadingWeights[a * m + j]! += whole;
        leadingWeightsRest[a * m + j]! += Math.floor((scaled - whole) * coarse);
      }
    }
  }
}
