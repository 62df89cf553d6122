import type { Messages } from '../generated/messages.ts';

/** A published scale of estimative words. */
export type EstimativeScaleId = 'icd203' | 'phia' | 'ipcc';

/** A word of a scale, by the name of its message. */
export type EstimativeTerm<Scale extends EstimativeScaleId = EstimativeScaleId> = {
  [Each in Scale]: Exclude<keyof Messages[Each], 'name'>;
}[Scale];

/** A word and the range it stands for. */
export interface TermRange {
  readonly term: string;
  /** In percent. */
  readonly low: number;
  /** In percent. */
  readonly high: number;
  /** An end that a single figure must not lie on. */
  readonly without?: 'low' | 'high';
}

/**
 * The words of each scale with their ranges, from unlikely to likely.
 *
 * ICD 203 says nothing below 1% and above 99%. PHIA leaves gaps on purpose. The ranges of IPCC lie within one another.
 *
 * @see ICD 203 (2015), Analytic Standards [icd203]
 * @see Professional Head of Intelligence Assessment (2025), the upper bounds of the lower words seen in secondary sources only [phia2025]
 * @see Mastrandrea et al. (2010), IPCC guidance note on uncertainties [mastrandrea2010]
 */
export const estimativeScales: {
  readonly [Scale in EstimativeScaleId]: readonly (TermRange & { readonly term: EstimativeTerm<Scale> })[];
} = {
  icd203: [
    { term: 'almostNoChance', low: 1, high: 5 },
    { term: 'veryUnlikely', low: 5, high: 20 },
    { term: 'unlikely', low: 20, high: 45 },
    { term: 'roughlyEvenChance', low: 45, high: 55 },
    { term: 'likely', low: 55, high: 80 },
    { term: 'veryLikely', low: 80, high: 95 },
    { term: 'almostCertain', low: 95, high: 99 },
  ],
  phia: [
    { term: 'remoteChance', low: 0, high: 5 },
    { term: 'highlyUnlikely', low: 10, high: 20 },
    { term: 'unlikely', low: 25, high: 35 },
    { term: 'realisticPossibility', low: 40, high: 50, without: 'high' },
    { term: 'likely', low: 55, high: 75 },
    { term: 'highlyLikely', low: 80, high: 90 },
    { term: 'almostCertain', low: 95, high: 100 },
  ],
  ipcc: [
    { term: 'exceptionallyUnlikely', low: 0, high: 1 },
    { term: 'extremelyUnlikely', low: 0, high: 5 },
    { term: 'veryUnlikely', low: 0, high: 10 },
    { term: 'unlikely', low: 0, high: 33 },
    { term: 'aboutAsLikelyAsNot', low: 33, high: 66 },
    { term: 'moreLikelyThanNot', low: 50, high: 100, without: 'low' },
    { term: 'likely', low: 66, high: 100 },
    { term: 'veryLikely', low: 90, high: 100 },
    { term: 'extremelyLikely', low: 95, high: 100 },
    { term: 'virtuallyCertain', low: 99, high: 100 },
  ],
};
