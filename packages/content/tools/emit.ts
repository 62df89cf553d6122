import {
  type MessageFormatElement,
  type PluralOrSelectOption,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { ParsedMessage } from './parse-message.ts';

const header = '// Made by tools/compile.ts from messages/*.yaml. Change those and run `pnpm generate`.\n';

/** Write the interface that every language fulfils; `first` gives the words shown beside each key. */
export function emitTypes(first: ReadonlyMap<string, ParsedMessage>): string {
  const groups = grouped(first).map(([group, members]) => {
    const lines = members.map(
      ({ name, message }) =>
        `    /** ${message.text.replaceAll('*/', '*∕')} */\n    readonly ${name}: ${typeOf(message)};`,
    );
    return `  readonly ${group}: {\n${lines.join('\n')}\n  };`;
  });
  const dated = [...first.values()].some(({ arguments: types }) => [...types.values()].includes('IsoDate'));
  const imports = dated ? "import type { IsoDate } from '@steelyard/model';\n" : '';
  return `${header}${imports}import type { Locale } from '../locale.ts';

/** Every message of one language, by group and name: a text, or a function of what it speaks about. */
export interface Messages {
  readonly locale: Locale;
${groups.join('\n')}
}

/** The group and name of a message, such as \`ledger.rank\`. */
export type MessageKey = {
  [Group in Exclude<keyof Messages, 'locale'>]: \`\${Group}.\${keyof Messages[Group] & string}\`;
}[Exclude<keyof Messages, 'locale'>];
`;
}

/** Write one language as plain functions. A space that does not break keeps a number with the noun after it. */
export function emitLanguage(locale: string, messages: ReadonlyMap<string, ParsedMessage>): string {
  const groups = grouped(messages).map(([group, members]) => {
    const lines = members.map(({ name, message }) => `    ${name}: ${expressionOf(message)},`);
    return `  ${group}: {\n${lines.join('\n')}\n  },`;
  });
  return `${header}import { speech } from '../speech.ts';
import type { Messages } from './messages.ts';

const say = speech('${locale}');

export const messages: Messages = {
  locale: '${locale}',
${groups.join('\n')}
};
`;
}

function grouped(messages: ReadonlyMap<string, ParsedMessage>) {
  const groups = new Map<string, { readonly name: string; readonly message: ParsedMessage }[]>();
  for (const [key, message] of messages) {
    const [group, name] = key.split('.') as [string, string];
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push({ name, message });
  }
  return [...groups];
}

function typeOf({ arguments: types }: ParsedMessage): string {
  if (types.size === 0) return 'string';
  const fields = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => `readonly ${name}: ${type}`);
  return `(about: { ${fields.join('; ')} }) => string`;
}

function expressionOf({ elements, arguments: types }: ParsedMessage): string {
  return types.size === 0 ? template(elements) : `(a) => ${template(elements)}`;
}

function template(elements: readonly MessageFormatElement[]): string {
  const [only] = elements;
  if (elements.length === 1 && only?.type === TYPE.literal) return JSON.stringify(only.value);
  if (elements.length === 1 && only?.type === TYPE.argument) return `a.${only.value}`;
  const texts = elements.map((element, index) =>
    elements[index - 1]?.type === TYPE.pound ? part(element).replace(/^ /, '\\u00A0') : part(element),
  );
  return `\`${texts.join('')}\``;
}

function part(element: MessageFormatElement): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value.replace(/[`\\$]/g, '\\$&');
    case TYPE.pound:
      return `\${n}`;
    case TYPE.argument:
      return `\${a.${element.value}}`;
    case TYPE.number:
      return `\${say.${typeof element.style === 'string' ? element.style : 'number'}(a.${element.value})}`;
    case TYPE.date:
      return `\${say.date(a.${element.value})}`;
    case TYPE.plural:
      return `\${say.${element.pluralType === 'ordinal' ? 'ordinal' : 'plural'}(a.${element.value}, { ${forms(element.options, '(n)')} })}`;
    case TYPE.select:
      return `\${say.select(a.${element.value}, { ${forms(element.options, '()')} })}`;
    case TYPE.time:
    case TYPE.tag:
      throw new Error(`emit: an element of type ${element.type} got past the checks.`);
  }
}

function forms(options: Readonly<Record<string, PluralOrSelectOption>>, parameters: string): string {
  return Object.entries(options)
    .map(([name, { value }]) => {
      const used = parameters === '(n)' && !usesNumber(value) ? '()' : parameters;
      return `${JSON.stringify(name)}: ${used} => ${template(value)}`;
    })
    .join(', ');
}

function usesNumber(elements: readonly MessageFormatElement[]): boolean {
  return elements.some(
    (element) =>
      element.type === TYPE.pound ||
      (element.type === TYPE.select && Object.values(element.options).some(({ value }) => usesNumber(value))),
  );
}
