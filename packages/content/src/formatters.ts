import type { IsoDate } from '@steelyard/model';
import type { Locale } from './locale.ts';

/** How numbers, dates and lists are written in one language. Numbers must be finite. */
export interface Formatters {
  /** A number with up to two decimals: `1,234.5`. */
  number(value: number): string;
  /** A number with its sign, up to two decimals: `+1.5`, `−2`, `0`. */
  signed(value: number): string;
  /** A number without decimals: `1,235`. */
  integer(value: number): string;
  /** A number with exactly one decimal: `2.0`. */
  decimal(value: number): string;
  /** A share in [0, 1] as a whole percentage: `45%`. */
  percent(share: number): string;
  /** A score or value in [0, 1] as a whole number out of 100: `67`. */
  score(value: number): string;
  /** A share in [0, 1] as a whole number out of 100; 0 and 100 only where it is just that: `fewer than 1`, `61`. */
  outOf100(share: number): string;
  /** Two numbers as a range, or one where both are written alike: `1.5–2`. */
  range(low: number, high: number): string;
  /** Two scores or values in [0, 1] as a range of whole numbers out of 100: `54–71`. */
  scoreRange(low: number, high: number): string;
  /** Two percentages from 0 to 100 as a range: `55–80%`. */
  percentRange(low: number, high: number): string;
  /** Two shares in [0, 1] as percentages, with as many decimals as it takes to tell them from each other, 0 and 100. */
  distinctPercents(a: number, b: number): readonly [string, string];
  /** Two shares in [0, 1] as numbers out of 100, with as many decimals as it takes to tell them from each other, 0 and 100. */
  distinctScores(a: number, b: number): readonly [string, string];
  /** A day, month or year: `1 July 2026`, `July 2026`, `2026`. A day that does not exist stays as it was written. */
  date(date: IsoDate): string;
  /** Words joined by “and”: `a, b and c`. */
  list(words: readonly string[]): string;
  /** Words joined by “or”: `a, b or c`. */
  either(words: readonly string[]): string;
}

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', uk: 'uk-UA' };
const almost = { en: ['fewer than 1', 'more than 99'], uk: ['менш ніж 1', 'понад 99'] } as const;

/**
 * Give the formatters of a language.
 *
 * Each is made when it is first needed and kept, so a page that writes no dates pays for none, and one that is drawn
 * again and again pays once.
 *
 * @example
 * ```ts
 * import { formatters } from '@steelyard/content';
 *
 * formatters('en').date('2026-07'); // → 'July 2026'
 * formatters('uk').outOf100(0.997); // → 'понад 99'
 * ```
 */
export function formatters(locale: Locale): Formatters {
  return formattersOf(locale);
}

const formattersOf = /* @__PURE__ */ kept(makeFormatters);

function makeFormatters(locale: Locale): Formatters {
  const tag = tags[locale];
  const numbers = kept((key: string) => new Intl.NumberFormat(tag, numberSettings[key]));
  const digits = kept(
    (count: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: count, signDisplay: 'negative' }),
  );
  const dates = kept((parts: number) => new Intl.DateTimeFormat(tag, dateSettings(parts)));
  const lists = kept((type: Intl.ListFormatType) => new Intl.ListFormat(tag, { type }));

  const written = (key: string) => (value: number) => numbers(key).format(value);
  const integer = written('integer');
  const range = (key: string, low: number, high: number): string => {
    const format = numbers(key);
    return format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
  };
  const distinct = (a: number, b: number): readonly [string, string] => {
    const apart = [a, b, 0, 100].filter((value, index, all) => all.indexOf(value) === index);
    let count = 0;
    while (count < 10 && new Set(apart.map(digits(count).format)).size < apart.length) count += 1;
    return [digits(count).format(a), digits(count).format(b)];
  };
  return {
    number: written('number'),
    signed: (value) => written('signed')(value).replace('-', '−'),
    integer,
    decimal: written('decimal'),
    percent: written('percent'),
    score: (value) => integer(value * 100),
    outOf100: (share) => {
      if (share > 0 && share < 0.005) return almost[locale][0];
      if (share < 1 && share >= 0.995) return almost[locale][1];
      return integer(share * 100);
    },
    range: (low, high) => range('number', low, high),
    scoreRange: (low, high) => range('integer', low * 100, high * 100),
    percentRange: (low, high) => `${range('number', low, high)}%`,
    distinctPercents: (a, b) => {
      const [first, second] = distinct(a * 100, b * 100);
      return [`${first}%`, `${second}%`];
    },
    distinctScores: (a, b) => distinct(a * 100, b * 100),
    date: (date) => {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      const time = new Date(Date.UTC(year, month - 1, day));
      if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return date;
      return dates(date.split('-').length).format(time);
    },
    list: (words) => lists('conjunction').format(words),
    either: (words) => lists('disjunction').format(words),
  };
}

const numberSettings: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  number: { maximumFractionDigits: 2, signDisplay: 'negative' },
  signed: { maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  integer: { maximumFractionDigits: 0, signDisplay: 'negative' },
  decimal: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' },
  percent: { style: 'percent', maximumFractionDigits: 0, signDisplay: 'negative' },
};

function dateSettings(parts: number): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  };
}

/** Keeps what was once made. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
