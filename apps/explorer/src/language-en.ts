import { englishTexts } from '@steelyard/case-ukraine/texts/en';
import { messages } from '@steelyard/content/en';
import type { Language } from './language.ts';

/** English. */
export const english: Language = { locale: 'en', messages, texts: englishTexts };
