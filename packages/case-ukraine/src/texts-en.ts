import type { Texts } from '@steelyard/model';
import texts from '../data/texts/en.json' with { type: 'json' };

/** The case's words in English: names, reasons, anchors, scenarios, terms. */
export const englishTexts: Texts = texts;
