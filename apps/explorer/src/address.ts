import type { Locale } from '@steelyard/content';

/** What a page shows: the ranking, robustness or agreement. Each has an address of its own. */
export const places = ['ranking', 'robustness', 'agreement'] as const;
export type Place = (typeof places)[number];

/** Where the pages of a language lie, seen from the folder that holds them all. */
const languageFolder: Readonly<Record<Locale, string>> = { en: '', uk: 'uk/' };
const placeFolder: Readonly<Record<Place, string>> = {
  ranking: '',
  robustness: 'robustness/',
  agreement: 'agreement/',
};

/** What the page at an address shows. */
export function placeAt(pathname: string): Place {
  return places.find((place) => place !== 'ranking' && pathname.endsWith(`/${place}/`)) ?? 'ranking';
}

/** The address of a page in a language, with the view that the address has now. */
export function addressOf(locale: Locale, place: Place): string {
  const { pathname, search, hash } = location;
  return `${rootOf(pathname)}${languageFolder[locale]}${placeFolder[place]}${search}${hash}`;
}

/** The folder that holds all pages. */
export function rootOf(pathname: string): string {
  return pathname.replace(/[^/]*$/, '').replace(/(uk\/)?((robustness|agreement)\/)?$/, '');
}

/** How a page of one place links to another in the same language, before any script has run. */
export function linkBetween(from: Place, to: Place): string {
  return `${from === 'ranking' ? './' : '../'}${placeFolder[to]}`;
}

/** How a page of a place links to the evidence in the same language. */
export function linkToEvidence(from: Place): string {
  return `${from === 'ranking' ? '' : '../'}evidence/`;
}
