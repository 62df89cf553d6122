import { exp } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import type { TallySpace } from './kernel.ts';
import type { TallySettings } from './tally-settings.ts';
import { countOf, drawWeightNoise, type ValueDraws, weightStream } from './value-draws.ts';

const largestSigma = 50;

/**
 * Make what writes the weights of a block of draws, each draw's summing to 1.
 *
 * `any` is uniform over all weights that sum to 1: shares of independent exponential numbers.
 *
 * @param weights - The weights themselves, or what they lie around; they sum to 1.
 */
export function weightWriter(
  draws: ValueDraws,
  weights: Float64Array,
  { spread, sigma = 0.3 }: TallySettings,
): (space: TallySpace, from: number) => void {
  if (spread === 'fixed') return writeFixed(weights);
  if (spread === 'any') return writeAny(draws.seed, weights.length);
  if (!(sigma >= 0 && sigma <= largestSigma))
    throw new ScoringError({
      method: 'tallyRanks',
      what: `sigma is ${sigma}`,
      why: 'It is the standard deviation of the logarithm of each weight.',
      remedy: `Give a number from 0 to ${largestSigma}; 0.3 is usual.`,
    });
  countOf('tallyRanks', draws, weights.length);
  const noise = draws.weightNoise.length > 0 ? draws.weightNoise : drawWeightNoise(draws, weights.length);
  return writeAround(weights, noise, sigma, draws);
}

function writeFixed(weights: Float64Array): (space: TallySpace) => void {
  return (space) => {
    const stride = space.weights.length / weights.length;
    weights.forEach((weight, j) => {
      space.weights.fill(weight, j * stride, (j + 1) * stride);
    });
  };
}

function writeAny(seed: number, criteria: number): (space: TallySpace, from: number) => void {
  return (space, from) => {
    for (let j = 0; j < criteria; j++) space.drawExponential(j, { seed, stream: weightStream + j }, from);
    space.normalize();
  };
}

function writeAround(
  weights: Float64Array,
  noise: Float64Array,
  sigma: number,
  { from: noiseFrom, to }: ValueDraws,
): (space: TallySpace, from: number) => void {
  const count = to - noiseFrom;
  return (space, from) => {
    const stride = space.weights.length / weights.length;
    const size = Math.min(stride, to - from);
    for (let j = 0; j < weights.length; j++) {
      const column = space.weights.subarray(j * stride, (j + 1) * stride);
      const start = j * count + from - noiseFrom;
      for (let i = 0; i < size; i++) column[i] = weights[j]! * exp(sigma * noise[start + i]!);
      column.fill(weights[j]!, size);
    }
    space.normalize();
  };
}
