import type { AnalysisSettings, RobustnessSettings } from '@steelyard/model';
import type { View } from './state/view.ts';

/** Every view is drawn with the same seed, so that two readers see the same figures. */
export const seed = 7;

/** How many draws the page makes. */
export const sampleCount = 10_000;

/** What a view asks of an analysis. */
export function settingsOf({ weights, spread }: View): AnalysisSettings {
  return { weights, weightSpread: spread, sampleCount };
}

/** What a view asks of robustness. */
export function robustnessSettingsOf({
  weights,
  regretLimit,
}: Pick<View, 'weights' | 'regretLimit'>): RobustnessSettings {
  return { weights, sampleCount, regretLimit };
}
