import type { Locale } from '@steelyard/content';

/** Where the page of a language lies, seen from the folder that holds the pages. */
export const folderOf: Readonly<Record<Locale, string>> = { en: './', uk: './uk/' };

/** The address of the page in a language, with the view that the address has now. */
export function addressIn(locale: Locale): string {
  const { pathname, search, hash } = location;
  const folder = pathname.replace(/[^/]*$/, '');
  const root = folder.endsWith('/uk/') ? folder.slice(0, -'uk/'.length) : folder;
  return new URL(folderOf[locale], `${location.origin}${root}`).pathname + search + hash;
}
