import type { Problem, RobustnessSettings } from '@steelyard/model';
import { checkSeed, checkWeights, refuse } from '../check-settings.ts';

/** The most futures that are drawn. */
export const mostFutures = 1_000_000;

/** Refuse settings that no futures can be looked at with. */
export function checkRobustnessSettings(problem: Problem, settings: RobustnessSettings, seed: number): void {
  const { futures, regretLimit, weights } = settings;
  if (!(Number.isInteger(futures) && futures >= 1 && futures <= mostFutures))
    throw refuse(`futures is ${futures}`, `Give a whole number from 1 to ${mostFutures}.`, 'robustness');
  if (!(regretLimit >= 0 && regretLimit <= 1))
    throw refuse(`regretLimit is ${regretLimit}`, 'Give a number from 0 to 1.', 'robustness');
  checkSeed(seed, 'robustness');
  checkWeights(problem, weights, 'robustness');
}
