import type { AgreementSettings, AnalysisSettings, RobustnessSettings } from '@steelyard/model';
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

/** How many draws are made of who would consent. */
const agreementSampleCount = 4000;

/** What a view asks of agreement. */
export function agreementSettingsOf({ supposed }: Pick<View, 'supposed'>): AgreementSettings {
  const { excluded, choices, quotas, added } = supposed;
  return {
    excludedActors: excluded,
    choices,
    quotas,
    addedActors: added.map(({ id, step, members, position }) => ({
      id,
      step,
      members,
      ...(position !== undefined && { position }),
    })),
    sampleCount: agreementSampleCount,
  };
}
