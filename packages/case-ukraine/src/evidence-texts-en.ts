import type { Texts } from '@steelyard/model';
import texts from '../data/texts/evidence.en.json' with { type: 'json' };

/** The words of the evidence in English: statements, notes, labels and units of figures, descriptions of untitled sources. */
export const englishEvidenceTexts: Texts = texts;
