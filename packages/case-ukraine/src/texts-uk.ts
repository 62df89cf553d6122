import type { Texts } from '@steelyard/model';
import texts from '../data/texts/uk.json' with { type: 'json' };

/** The case's words in Ukrainian: names, reasons, anchors, scenarios, terms. A draft, not yet reviewed by a native reader. */
export const ukrainianTexts: Texts = texts;
