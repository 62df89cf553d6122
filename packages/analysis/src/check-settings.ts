import type { AnalysisSettings, Problem } from '@steelyard/model';
import { AnalysisError } from './errors.ts';

/** The most draws that one analysis takes. */
export const mostDraws = 10_000_000;

/** Refuse settings that no analysis can be made with. */
export function checkSettings(problem: Problem, settings: AnalysisSettings, seed: number): void {
  const { sampleCount, weights, weightSpread } = settings;
  if (!(Number.isInteger(sampleCount) && sampleCount >= 0 && sampleCount <= mostDraws))
    throw refuse(`sampleCount is ${sampleCount}`, `Give a whole number from 0 to ${mostDraws}.`);
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    throw refuse(`the seed is ${seed}`, 'Give a whole number from 0 to 2^53 − 1.');
  if (!['fixed', 'around', 'any'].includes(weightSpread))
    throw refuse(`weightSpread is ${weightSpread}`, 'Choose fixed, around or any.');
  const known = new Set([...problem.groups, ...problem.criteria].map(({ id }) => id));
  for (const [id, weight] of Object.entries(weights)) {
    if (!known.has(id))
      throw refuse(`there is no criterion ${id}`, 'Name only criteria and groups of the problem.');
    if (!(Number.isFinite(weight) && weight >= 0))
      throw refuse(`the weight of ${id} is ${weight}`, 'Give a number from 0 up.');
  }
}

function refuse(what: string, remedy: string): AnalysisError {
  return new AnalysisError('invalid-settings', `analyse: ${what}. ${remedy}`);
}
