import type { Locale, Messages } from '@steelyard/content';
import type { Texts } from '@steelyard/model';

/** A language with all its words. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  /** The case's texts, without those of the evidence. */
  readonly texts: Texts;
}
