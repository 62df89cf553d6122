import { checkLetters } from './check-letters.ts';
import { compareLanguages, type Language } from './compare-languages.ts';
import { emitLanguage, emitTypes } from './emit.ts';
import type { MessageFault } from './fault.ts';
import { readMessages } from './message-file.ts';
import { type ParsedMessage, parseMessage } from './parse-message.ts';

/** A message file: its language, its name and what stands in it. */
export interface MessageInput {
  readonly locale: string;
  readonly file: string;
  readonly yaml: string;
}

/**
 * Compile message files to TypeScript, or say everything that is wrong with them.
 *
 * @param inputs - The first one sets the order of the keys.
 * @returns File name to source text; empty where there is an error.
 */
export function compileMessages(inputs: readonly MessageInput[]): {
  readonly output: ReadonlyMap<string, string>;
  readonly faults: readonly MessageFault[];
} {
  const faults: MessageFault[] = [];
  const languages = inputs.map(({ locale, file, yaml }): Language => {
    const source = readMessages(file, yaml);
    faults.push(...source.faults);
    const parsed = new Map<string, ParsedMessage>();
    for (const message of source.messages.values()) {
      const result = parseMessage(message, locale);
      faults.push(...result.faults);
      if (!result.parsed) continue;
      faults.push(...checkLetters(result.parsed, locale));
      parsed.set(message.key, result.parsed);
    }
    return { locale, file, source, parsed };
  });
  const [first, ...others] = languages;
  if (!first) return { output: new Map(), faults };
  for (const other of others) faults.push(...compareLanguages(first, other));
  if (faults.some(({ severity }) => severity === 'error')) return { output: new Map(), faults };

  const output = new Map([['messages.ts', emitTypes(first.parsed)]]);
  for (const { locale, parsed } of languages) {
    const inOrder = new Map([...first.parsed.keys()].map((key) => [key, parsed.get(key)!]));
    output.set(`${locale}.ts`, emitLanguage(locale, inOrder));
  }
  return { output, faults };
}
