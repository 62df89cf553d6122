import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFault } from './fault.ts';
import type { ParsedMessage } from './parse-message.ts';

const cyrillicLookalikes = /^[аеіорсухАВЕІКМНОРСТХ]+$/u;
const latinLookalikes = /^[aeiopcyxABEIKMHOPCTX]$/;

/** Find letters that look right and are wrong: of the other script, of another language, or a typewriter apostrophe. */
export function checkLetters(message: ParsedMessage, locale: string): readonly MessageFault[] {
  return [...literals(message.elements)].flatMap(({ text, offset }) => [
    ...wordFaults(message, locale, text, offset),
  ]);
}

function* wordFaults(
  { fault }: ParsedMessage,
  locale: string,
  text: string,
  offset: number,
): Generator<MessageFault> {
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}'’ʼ]*/gu)) {
    const at = offset + index;
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    if (cyrillic && /\p{Script=Latin}/u.test(word))
      yield fault('mixed-scripts', `“${word}” mixes Latin and Cyrillic letters. Type it anew.`, at);
    if (locale === 'uk' && latinLookalikes.test(word))
      yield fault('mixed-scripts', `“${word}” is a Latin letter that looks Cyrillic. Type it anew.`, at);
    if (locale !== 'uk' && cyrillicLookalikes.test(word))
      yield fault('mixed-scripts', `“${word}” is Cyrillic and looks Latin. Type it anew.`, at);
    if (locale === 'uk' && /[ыэъё]/i.test(word))
      yield fault('foreign-letter', `“${word}” has a letter that Ukrainian does not have.`, at);
    if (cyrillic && /['ʼ]\p{Script=Cyrillic}/u.test(word))
      yield fault('straight-apostrophe', `“${word}” needs the apostrophe ’.`, at);
  }
}

function* literals(
  elements: readonly MessageFormatElement[],
): Generator<{ readonly text: string; readonly offset: number }> {
  for (const part of elements) {
    if (part.type === TYPE.literal) yield { text: part.value, offset: part.location?.start.offset ?? 0 };
    if (part.type === TYPE.plural || part.type === TYPE.select)
      for (const { value } of Object.values(part.options)) yield* literals(value);
  }
}
