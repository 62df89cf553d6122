import type { Case, Texts } from '@steelyard/model';
import { ukraineProblem } from './problem.ts';

/** Loads the whole case, evidence included, in English and Ukrainian. */
export async function loadUkraineCase(): Promise<Case> {
  const [{ ukraineEvidence }, en, uk] = await Promise.all([
    import('./evidence.ts'),
    loadEnglish(),
    loadUkrainian(),
  ]);
  return { problem: ukraineProblem, texts: { en, uk }, evidence: ukraineEvidence };
}

async function loadEnglish(): Promise<Texts> {
  const [{ englishTexts }, { englishDetailTexts }, { englishEvidenceTexts }] = await Promise.all([
    import('./texts-en.ts'),
    import('./detail-texts-en.ts'),
    import('./evidence-texts-en.ts'),
  ]);
  return { ...englishTexts, ...englishDetailTexts, ...englishEvidenceTexts };
}

async function loadUkrainian(): Promise<Texts> {
  const [{ ukrainianTexts }, { ukrainianDetailTexts }, { ukrainianEvidenceTexts }] = await Promise.all([
    import('./texts-uk.ts'),
    import('./detail-texts-uk.ts'),
    import('./evidence-texts-uk.ts'),
  ]);
  return { ...ukrainianTexts, ...ukrainianDetailTexts, ...ukrainianEvidenceTexts };
}
