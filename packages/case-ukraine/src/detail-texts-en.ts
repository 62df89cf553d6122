import type { Texts } from '@steelyard/model';
import texts from '../data/texts/detail.en.json' with { type: 'json' };

/** The words in English that only robustness and agreement need: adjustments, actors, decisions, conflict, pathways, signposts. */
export const englishDetailTexts: Texts = texts;
