import type { Locale } from '@steelyard/content';
import type { Texts } from '@steelyard/model';
import { use } from 'react';
import type { Language } from './language.ts';
import type { Subject } from './subject.ts';

const loaded = new Map<Locale, Texts>();
const loading = new Map<Locale, Promise<Texts>>();

/** Load the case's words that only the views beside the ranking need. */
export function loadDetailTexts(locale: Locale): Promise<Texts> {
  const known = loading.get(locale);
  if (known) return known;
  const coming = (
    locale === 'uk'
      ? import('@steelyard/case-ukraine/detail-texts/uk').then((module) => module.ukrainianDetailTexts)
      : import('@steelyard/case-ukraine/detail-texts/en').then((module) => module.englishDetailTexts)
  ).then((texts) => {
    loaded.set(locale, texts);
    return texts;
  });
  loading.set(locale, coming);
  return coming;
}

/** All words of a subject; a view waits for those of the case that are not there yet. */
export function useAllTexts(subject: Subject, language: Language): Texts {
  const texts = subject.textsIn(language);
  if (!subject.isCase) return texts;
  const more = loaded.get(language.locale) ?? use(loadDetailTexts(language.locale));
  return allTexts(texts, more);
}

const joined = new WeakMap<Texts, Texts>();

/** Joins words once, so that what is computed from them is kept. */
function allTexts(texts: Texts, more: Texts): Texts {
  const known = joined.get(more);
  if (known) return known;
  const all = { ...texts, ...more };
  joined.set(more, all);
  return all;
}
