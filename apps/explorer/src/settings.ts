import type { AgreementSettings, AnalysisSettings, RobustnessSettings } from '@steelyard/model';
import type { Supposed } from './state/supposed.ts';
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

/** What a reader supposes asks of an agreement. */
export function agreementSettingsOf({
  excludedActors,
  choices,
  quotas,
  addedActors,
}: Supposed): AgreementSettings {
  return {
    excludedActors,
    choices,
    quotas,
    addedActors: addedActors.map(({ id, step, members, position }) => ({ id, step, members, position })),
    sampleCount,
  };
}
