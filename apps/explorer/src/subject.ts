import { ukraineProblem } from '@steelyard/case-ukraine';
import type { EvidenceRecord, Problem, Texts } from '@steelyard/model';
import type { Language } from './language.ts';

/** What the page is about: the Ukraine case, or a problem that the reader opened. */
export interface Subject {
  readonly problem: Problem;
  readonly isCase: boolean;
  /** The words of the problem in a language. */
  textsIn(language: Language): Texts;
}

/** The Ukraine case. */
export const ukraineSubject: Subject = {
  problem: ukraineProblem,
  isCase: true,
  textsIn: ({ texts }) => texts,
};

/** A problem of the reader's own, with the words that came in its file. */
export function ownSubject(problem: Problem): Subject {
  return {
    problem,
    isCase: false,
    textsIn: ({ locale }) => problem.texts?.[locale] ?? Object.values(problem.texts ?? {})[0] ?? {},
  };
}

/** The evidence of the case with its words. */
export interface EvidenceBook {
  readonly record: EvidenceRecord;
  readonly texts: Texts;
}

/** Load the evidence of the case in a language. */
export async function loadEvidence({ locale }: Language): Promise<EvidenceBook> {
  const [{ ukraineEvidence }, texts] = await Promise.all([
    import('@steelyard/case-ukraine/evidence'),
    locale === 'uk'
      ? import('@steelyard/case-ukraine/evidence-texts/uk').then((module) => module.ukrainianEvidenceTexts)
      : import('@steelyard/case-ukraine/evidence-texts/en').then((module) => module.englishEvidenceTexts),
  ]);
  return { record: ukraineEvidence, texts };
}
