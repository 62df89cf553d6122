import { formatters, type Locale } from '@steelyard/content';

/** A position with its sign: `+1.5`, `−2`, `0`. */
export function signed(position: number, locale: Locale): string {
  const written = formatters(locale).number(Math.abs(position));
  return position > 0 ? `+${written}` : position < 0 ? `−${written}` : written;
}
