import type { Texts } from '@steelyard/model';
import texts from '../data/texts/detail.uk.json' with { type: 'json' };

/** The words in Ukrainian that only robustness and agreement need: adjustments, actors, decisions, conflict, pathways, signposts. */
export const ukrainianDetailTexts: Texts = texts;
