import { type Formatters, formatters } from './formatters.ts';
import type { Locale } from './locale.ts';

type CountedForms = Readonly<Record<string, (n: string) => string>>;

/** What compiled messages need to say numbers, dates and plurals in one language. */
export interface Speech extends Formatters {
  /** The form for a count; an exact form such as `=0` goes first. Each form is given the number as written. */
  plural(count: number, forms: CountedForms): string;
  /** The form for a place in an order: 1st, 2nd. */
  ordinal(place: number, forms: CountedForms): string;
  /** The form for a word; `other` for a word without one. */
  select(word: string, forms: Readonly<Record<string, () => string>>): string;
}

/** Give the speech of a language. */
export function speech(locale: Locale): Speech {
  const format = formatters(locale);
  const counted = (type: Intl.PluralRuleType) => {
    let rules: Intl.PluralRules | undefined;
    return (count: number, forms: CountedForms): string => {
      rules ??= new Intl.PluralRules(locale, { type, maximumFractionDigits: 2 });
      const form = forms[`=${count}`] ?? forms[rules.select(count)] ?? forms.other;
      return form ? form(format.number(count)) : '';
    };
  };
  return {
    ...format,
    plural: counted('cardinal'),
    ordinal: counted('ordinal'),
    select: (word, forms) => (Object.hasOwn(forms, word) ? forms[word] : forms.other)?.() ?? '',
  };
}
