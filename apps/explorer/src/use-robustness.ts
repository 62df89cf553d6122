import type { Analyst, RequestSettings } from '@steelyard/analysis';
import type { Problem, Robustness, RobustnessSettings } from '@steelyard/model';
import { seed } from './settings.ts';
import { type ShownResult, useResult } from './use-result.ts';

/** Look at robustness in a worker of its own. */
export function useRobustness(
  problem: Problem,
  settings: RobustnessSettings,
  first: Robustness | undefined,
): ShownResult<Robustness> {
  return useResult(problem, settings, first, ask);
}

const ask = (analyst: Analyst, problem: Problem, settings: RobustnessSettings, request: RequestSettings) =>
  analyst.robustness(problem, settings, seed, request);
