import type { LedgerWords, WeightSlidersWords } from '@steelyard/ui';
import type { Language } from './language.ts';

/** What a ledger says, from the messages of a language. */
export function ledgerWords({ messages: { ledger, weights }, format }: Language): LedgerWords {
  return {
    ...ledger,
    chanceValue: (share) => ledger.chanceValue({ share }),
    rangeValue: format.scoreRange,
    scoreValue: format.score,
    contribution: (criterion, contribution) => `${criterion}: ${format.decimal(contribution * 100)}`,
    weight: (criterion, share) => weights.worth({ criterion, share }),
    highlight: (criterion) => ledger.highlight({ criterion }),
  };
}

/** What the sliders say. */
export function weightWords({ messages: { weights } }: Language): WeightSlidersWords {
  return {
    heading: weights.heading,
    help: weights.help,
    keys: weights.keys,
    reset: weights.reset,
    lock: (criterion) => weights.lock({ criterion }),
    unlock: (criterion) => weights.unlock({ criterion }),
    typed: (criterion) => weights.typed({ criterion }),
    value: (weight) => weights.value({ share: weight / 100 }),
    summary: (criterion, weight) => weights.summary({ criterion, share: weight / 100 }),
  };
}
