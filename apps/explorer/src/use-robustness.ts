import type { Problem, Robustness, RobustnessSettings } from '@steelyard/model';
import { seed } from './settings.ts';
import { type Ask, type ShownResult, useWorkerResult } from './use-worker-result.ts';

/** Robustness as a page shows it. */
export type ShownRobustness = ShownResult<Robustness>;

const ask: Ask<RobustnessSettings, Robustness> = (analyst, problem, settings, request) =>
  analyst.robustness(problem, settings, seed, request);

/** Look at robustness in a worker of its own, where the latest settings win. */
export function useRobustness(
  problem: Problem,
  settings: RobustnessSettings,
  first: Robustness | undefined,
): ShownRobustness {
  return useWorkerResult(problem, settings, first, ask);
}
