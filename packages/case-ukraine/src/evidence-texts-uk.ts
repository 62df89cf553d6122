import type { Texts } from '@steelyard/model';
import texts from '../data/texts/evidence.uk.json' with { type: 'json' };

/** The words of the evidence in Ukrainian. A draft, not yet reviewed by a native reader. */
export const ukrainianEvidenceTexts: Texts = texts;
