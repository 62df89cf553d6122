import type { Problem, RobustnessSettings } from '@steelyard/model';
import { checkSeed, checkWeights, refuse } from '../check-settings.ts';

/** The most draws that are made. */
export const mostRobustnessDraws = 1_000_000;

/** Refuse settings that robustness cannot be looked at with. */
export function checkRobustnessSettings(problem: Problem, settings: RobustnessSettings, seed: number): void {
  const { sampleCount, regretLimit, weights } = settings;
  if (!(Number.isInteger(sampleCount) && sampleCount >= 1 && sampleCount <= mostRobustnessDraws))
    throw refuse(
      `sampleCount is ${sampleCount}`,
      `Give a whole number from 1 to ${mostRobustnessDraws}.`,
      'robustness',
    );
  if (!(regretLimit >= 0 && regretLimit <= 1))
    throw refuse(`regretLimit is ${regretLimit}`, 'Give a number from 0 to 1.', 'robustness');
  checkSeed(seed, 'robustness');
  checkWeights(problem, weights, 'robustness');
}
