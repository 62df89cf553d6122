import { formatters, type Messages } from '@steelyard/content';
import type { LedgerWords, WeightSlidersWords } from '@steelyard/ui';

/** The words of the ledger in a language. */
export function ledgerWords(messages: Messages): LedgerWords {
  const { ledger, locale } = { ledger: messages.ledger, locale: messages.locale };
  const format = formatters(locale);
  return {
    ...ledger,
    chanceValue: (share) => ledger.chanceValue({ share }),
    rangeValue: (low, high) => format.scoreRange(low, high),
    scoreValue: format.score,
    contribution: (criterion, contribution) => `${criterion}: ${format.decimal(contribution * 100)}`,
    weight: (criterion, share) => messages.weights.worth({ criterion, share }),
    highlight: (criterion) => ledger.highlight({ criterion }),
  };
}

/** The words of the weights in a language. */
export function weightWords({ weights }: Messages): WeightSlidersWords {
  return {
    heading: weights.heading,
    help: weights.help,
    keys: weights.keys,
    lock: (criterion) => weights.lock({ criterion }),
    unlock: (criterion) => weights.unlock({ criterion }),
    typed: (criterion) => weights.typed({ criterion }),
    value: (weight) => weights.value({ share: weight / 100 }),
    summary: (criterion, weight) => weights.summary({ criterion, share: weight / 100 }),
  };
}
