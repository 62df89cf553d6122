import { formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import type { Estimate } from './estimate.ts';

/**
 * Write an estimate: always the range, and the word before it where the scale has one.
 *
 * @example
 * ```ts
 * import { estimate, estimateText } from '@steelyard/content';
 * import { messages } from '@steelyard/content/en';
 *
 * estimateText(estimate(55, 75, 'icd203'), messages); // → 'likely (55–75%)'
 * estimateText(estimate(52, 52, 'phia'), messages); // → '52%, for which the scale has no word'
 * ```
 */
export function estimateText(estimate: Estimate, messages: Messages): string {
  const range = formatters(messages.locale).percentRange(estimate.low, estimate.high);
  const words: Readonly<Record<string, string>> = messages[estimate.scale];
  const word = (term: string) => words[term] ?? term;
  switch (estimate.kind) {
    case 'term':
      return messages.estimate.withRange({ term: word(estimate.term), range });
    case 'spans':
      return messages.estimate.spans({ from: word(estimate.from), to: word(estimate.to), range });
    case 'gap':
      return messages.estimate.gap({ range });
    case 'outside':
      return messages.estimate.outside({ range });
  }
}
