import type { AnalysisSettings, Problem, Weights } from '@steelyard/model';
import { AnalysisError } from './errors.ts';

/** The most draws that one analysis takes. */
export const mostDraws = 10_000_000;

/** Refuse settings that no analysis can be made with. */
export function checkSettings(problem: Problem, settings: AnalysisSettings, seed: number): void {
  const { sampleCount, weights, weightSpread } = settings;
  if (!(Number.isInteger(sampleCount) && sampleCount >= 0 && sampleCount <= mostDraws))
    throw refuse(`sampleCount is ${sampleCount}`, `Give a whole number from 0 to ${mostDraws}.`);
  checkSeed(seed);
  if (!['fixed', 'around', 'any'].includes(weightSpread))
    throw refuse(`weightSpread is ${weightSpread}`, 'Choose fixed, around or any.');
  checkWeights(problem, weights);
}

/** Refuse a seed that names no stream of random numbers. */
export function checkSeed(seed: number, call?: string): void {
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    throw refuse(`the seed is ${seed}`, 'Give a whole number from 0 to 2^53 − 1.', call);
}

/** Refuse weights of things that are no criteria, and weights below 0. */
export function checkWeights(problem: Problem, weights: Weights, call?: string): void {
  const known = new Set([...problem.groups, ...problem.criteria].map(({ id }) => id));
  for (const [id, weight] of Object.entries(weights)) {
    if (!known.has(id))
      throw refuse(`there is no criterion ${id}`, 'Name only criteria and groups of the problem.', call);
    if (!(Number.isFinite(weight) && weight >= 0))
      throw refuse(`the weight of ${id} is ${weight}`, 'Give a number from 0 up.', call);
  }
}

/** Say which setting of which call cannot be used, and what to give instead. */
export function refuse(what: string, remedy: string, call = 'analyse'): AnalysisError {
  return new AnalysisError('invalid-settings', `${call}: ${what}. ${remedy}`);
}
