import { ukrainianTexts } from '@steelyard/case-ukraine/texts/uk';
import { messages } from '@steelyard/content/uk';
import type { Language } from './language.ts';

/** Ukrainian. */
export const ukrainian: Language = { locale: 'uk', messages, texts: ukrainianTexts };
