import { ukraineProblem } from '@steelyard/case-ukraine';
import { englishEvidenceTexts } from '@steelyard/case-ukraine/evidence-texts/en';
import { ukrainianEvidenceTexts } from '@steelyard/case-ukraine/evidence-texts/uk';
import { englishTexts } from '@steelyard/case-ukraine/texts/en';
import { ukrainianTexts } from '@steelyard/case-ukraine/texts/uk';
import { type Formatters, formatters, type Messages, type Names, namesFrom } from '@steelyard/content';
import { messages as english } from '@steelyard/content/en';
import { messages as ukrainian } from '@steelyard/content/uk';
import type { Texts } from '@steelyard/model';

/** The case's words in one language. */
export interface Language {
  readonly messages: Messages;
  readonly texts: Texts;
  readonly names: Names;
  readonly format: Formatters;
}

const en: Language = {
  messages: english,
  texts: { ...englishTexts, ...englishEvidenceTexts },
  names: namesFrom(ukraineProblem, englishTexts),
  format: formatters('en'),
};

const uk: Language = {
  messages: ukrainian,
  texts: { ...ukrainianTexts, ...ukrainianEvidenceTexts },
  names: namesFrom(ukraineProblem, ukrainianTexts),
  format: formatters('uk'),
};

/** Choose by the toolbar's language. */
export const languageOf = ({ locale }: { readonly locale?: unknown }): Language =>
  locale === 'uk' ? uk : en;
