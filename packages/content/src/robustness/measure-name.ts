import type { Messages } from '../generated/messages.ts';

/** A measure of robustness in a reader's words. */
export interface MeasureWords {
  readonly name: string;
  /** One sentence on what it looks at. */
  readonly help: string;
}

/** What a reader calls a measure of robustness; its id where the messages do not know it. */
export function measureWords(id: string, { measure }: Messages): MeasureWords {
  const known: Readonly<Record<string, MeasureWords>> = {
    'expected-value': { name: measure.expectedValue, help: measure.expectedValueHelp },
    laplace: { name: measure.laplace, help: measure.laplaceHelp },
    maximin: { name: measure.maximin, help: measure.maximinHelp },
    maximax: { name: measure.maximax, help: measure.maximaxHelp },
    hurwicz: { name: measure.hurwicz, help: measure.hurwiczHelp },
    'minimax-regret': { name: measure.minimaxRegret, help: measure.minimaxRegretHelp },
    'mean-regret': { name: measure.meanRegret, help: measure.meanRegretHelp },
    'percentile-regret-90': { name: measure.percentileRegret, help: measure.percentileRegretHelp },
    satisficing: { name: measure.satisficing, help: measure.satisficingHelp },
    'mean-variance': { name: measure.meanVariance, help: measure.meanVarianceHelp },
    'conditional-value-at-risk': {
      name: measure.conditionalValueAtRisk,
      help: measure.conditionalValueAtRiskHelp,
    },
    'undesirable-deviations': {
      name: measure.undesirableDeviations,
      help: measure.undesirableDeviationsHelp,
    },
  };
  return Object.hasOwn(known, id) ? known[id]! : { name: id, help: '' };
}
