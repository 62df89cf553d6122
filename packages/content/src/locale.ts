/** A language that the content speaks. */
export type Locale = 'en' | 'uk';

/** Every language; the first one sets the keys. */
export const locales: readonly Locale[] = ['en', 'uk'];

/**
 * Whether a native reader has gone over the words of a language.
 *
 * The one place that says so. Applications show a note, `banner.draft`, while it says `draft`.
 */
export const reviewState: Readonly<Record<Locale, 'reviewed' | 'draft'>> = { en: 'reviewed', uk: 'draft' };
