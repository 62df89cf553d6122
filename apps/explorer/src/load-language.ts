import type { Locale } from '@steelyard/content';
import type { Language } from './language.ts';

/** Load a language; each is a file of its own. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  return locale === 'uk'
    ? (await import('./language-uk.ts')).ukrainian
    : (await import('./language-en.ts')).english;
}
