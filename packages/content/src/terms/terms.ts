import type { Texts } from '@steelyard/model';
import type { Locale } from '../locale.ts';

/** A term with its meaning, in one language. */
export interface ExplainedTerm {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Find a term of a case in one language's texts.
 *
 * @returns Undefined where the texts do not explain it.
 */
export function term(id: string, texts: Texts): ExplainedTerm | undefined {
  const [name, definition] = ['name', 'definition'].map((end) => {
    const key = `term.${id}.${end}`;
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
  });
  return name === undefined || definition === undefined ? undefined : { id, name, definition };
}

/**
 * List every term that the texts explain, in the order of the language's alphabet.
 *
 * @example
 * ```ts
 * import { terms } from '@steelyard/content';
 *
 * const texts = { 'term.veto.name': 'veto', 'term.veto.definition': 'The power to stop a decision.' };
 * terms(texts, 'en'); // → [{ id: 'veto', name: 'veto', definition: 'The power to stop a decision.' }]
 * ```
 */
export function terms(texts: Texts, locale: Locale): readonly ExplainedTerm[] {
  const compare = new Intl.Collator(locale).compare;
  return Object.keys(texts)
    .flatMap((key) => /^term\.([^.]+)\.name$/.exec(key)?.[1] ?? [])
    .flatMap((id) => term(id, texts) ?? [])
    .sort((a, b) => compare(a.name, b.name));
}
