import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { FaultCode, MessageFault } from './fault.ts';
import type { SourceMessage } from './message-file.ts';

/** What a message takes: argument name to its type in TypeScript. */
export type Arguments = ReadonlyMap<string, string>;

/** A message that was understood. */
export interface ParsedMessage extends SourceMessage {
  readonly elements: readonly MessageFormatElement[];
  readonly arguments: Arguments;
}

/** Styles that `{n, number, STYLE}` may have: the formatters of the same names. */
export const numberStyles = ['integer', 'decimal', 'percent', 'score', 'outOf100'];

const deepest = 4;
const forbiddenNames = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Parse one message and find what is wrong with it in its own language. */
export function parseMessage(
  source: SourceMessage,
  locale: string,
): { readonly parsed?: ParsedMessage; readonly faults: readonly MessageFault[] } {
  let elements: MessageFormatElement[];
  try {
    elements = parse(source.text, { ignoreTag: true, requiresOtherClause: true, captureLocation: true });
  } catch (error) {
    return { faults: [syntaxFault(source, error)] };
  }
  const types = new Map<string, string>();
  const faults: MessageFault[] = [];
  check(elements, 0);
  return { parsed: { ...source, elements, arguments: types }, faults };

  function check(parts: readonly MessageFormatElement[], depth: number): void {
    if (depth > deepest) {
      faults.push(
        source.fault('nested-too-deep', `forms stand more than ${deepest} deep. Write separate messages.`),
      );
      return;
    }
    for (const part of parts) checkPart(part, depth);
  }

  function checkPart(part: MessageFormatElement, depth: number): void {
    const at = part.location?.start.offset;
    switch (part.type) {
      case TYPE.literal:
        if (/[{}]/.test(part.value))
          faults.push(source.fault('unbalanced-placeholder', 'a brace stands alone. Close or drop it.', at));
        if (/<\/?\p{L}/u.test(part.value))
          faults.push(source.fault('markup', 'messages hold words and no markup. Drop the tag.', at));
        return;
      case TYPE.pound:
        return;
      case TYPE.argument:
        note(part.value, 'string', at);
        return;
      case TYPE.number:
        note(part.value, 'number', at);
        if (part.style && !(typeof part.style === 'string' && numberStyles.includes(part.style)))
          faults.push(
            source.fault(
              'unknown-style',
              `{${part.value}} has a style that is none of ${numberStyles.join(', ')}.`,
              at,
            ),
          );
        return;
      case TYPE.date:
        note(part.value, 'IsoDate', at);
        if (part.style)
          faults.push(
            source.fault('unknown-style', `{${part.value}} has a date style. Dates have only one.`, at),
          );
        return;
      case TYPE.plural:
        note(part.value, 'number', at);
        faults.push(...pluralFaults(source, part, locale));
        for (const { value } of Object.values(part.options)) check(value, depth + 1);
        return;
      case TYPE.select:
        note(
          part.value,
          Object.keys(part.options)
            .map((name) => `'${name}'`)
            .join(' | '),
          at,
        );
        for (const { value } of Object.values(part.options)) check(value, depth + 1);
        return;
      case TYPE.time:
      case TYPE.tag:
        faults.push(
          source.fault(
            'unknown-argument-type',
            'only text, number, date, plural, selectordinal and select are known.',
            at,
          ),
        );
    }
  }

  function note(name: string, type: string, at: number | undefined): void {
    const before = types.get(name);
    if (before !== undefined && before !== type)
      faults.push(
        source.fault('argument-conflict', `{${name}} is used both as ${before} and as ${type}.`, at),
      );
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || forbiddenNames.has(name))
      faults.push(source.fault('bad-argument-name', `{${name}} cannot be the name of an argument.`, at));
    types.set(name, type);
  }
}

function* pluralFaults(source: SourceMessage, part: PluralElement, locale: string): Generator<MessageFault> {
  const at = part.location?.start.offset;
  const rules = new Intl.PluralRules(locale, {
    type: part.pluralType === 'ordinal' ? 'ordinal' : 'cardinal',
  });
  const needed: readonly string[] = rules.resolvedOptions().pluralCategories;
  const given = Object.keys(part.options).filter((name) => !name.startsWith('='));
  const missing = needed.filter((category) => !given.includes(category));
  if (missing.length > 0)
    yield source.fault(
      'missing-plural-category',
      `{${part.value}} has no form for ${missing.join(', ')}.`,
      at,
    );
  for (const category of given.filter((name) => !needed.includes(name)))
    yield source.fault(
      'unused-plural-category',
      `the form “${category}” is never chosen in ${locale}.`,
      at,
      'warning',
    );
  if (part.offset !== 0)
    yield source.fault(
      'unknown-style',
      `{${part.value}} has an offset, which is not supported. Drop it.`,
      at,
    );

  const others = Array.from({ length: 200 }, (_, n) => n).filter((n) => n !== 1 && rules.select(n) === 'one');
  const one = part.options.one;
  if (one && others.length > 0 && !showsNumber(one.value, part.value))
    yield source.fault(
      'one-without-number',
      `{${part.value}} hides the number in “one”, which also stands for ${others.slice(0, 2).join(' and ')}. Write #, or =1 for 1 alone.`,
      one.location?.start.offset,
    );
}

function showsNumber(parts: readonly MessageFormatElement[], name: string): boolean {
  return parts.some(
    (part) =>
      part.type === TYPE.pound ||
      (part.type === TYPE.number && part.value === name) ||
      (part.type === TYPE.select &&
        Object.values(part.options).every(({ value }) => showsNumber(value, name))),
  );
}

function syntaxFault(source: SourceMessage, error: unknown): MessageFault {
  const kind = error instanceof Error ? error.message : String(error);
  const [code, message] = syntaxSentence(kind);
  return source.fault(code, message, offsetOf(error));
}

function syntaxSentence(kind: string): readonly [FaultCode, string] {
  if (/CLOSING_BRACE|UNMATCHED|UNCLOSED|FRAGMENT|EMPTY_ARGUMENT/.test(kind))
    return ['unbalanced-placeholder', 'a placeholder is not closed, or is empty. Give every { its }.'];
  if (/INVALID_ARGUMENT_TYPE|EXPECT_ARGUMENT_TYPE/.test(kind))
    return [
      'unknown-argument-type',
      'the type of an argument is not known. Write number, date, plural, selectordinal or select.',
    ];
  if (kind.includes('MISSING_OTHER')) return ['missing-plural-category', 'the form “other” is missing.'];
  return ['unreadable-message', `the message cannot be read (${kind.toLowerCase().replaceAll('_', ' ')}).`];
}

function offsetOf(error: unknown): number {
  if (!(error instanceof Error) || !('location' in error)) return 0;
  const { location } = error;
  if (typeof location !== 'object' || location === null || !('start' in location)) return 0;
  const { start } = location;
  return typeof start === 'object' && start !== null && 'offset' in start && typeof start.offset === 'number'
    ? start.offset
    : 0;
}
