import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { FaultCode, MessageFault } from './fault.ts';

/** One message as it was written. */
export interface SourceMessage {
  /** `group.name`. */
  readonly key: string;
  readonly text: string;
  /** Makes a fault that points at a character of the text. */
  readonly fault: (
    code: FaultCode,
    message: string,
    offset?: number,
    severity?: MessageFault['severity'],
  ) => MessageFault;
}

/** What a message file says, and what is wrong with it as a file. */
export interface MessageFile {
  readonly messages: ReadonlyMap<string, SourceMessage>;
  /** Keys that stand in the file, with a text or without. */
  readonly keys: ReadonlySet<string>;
  readonly faults: readonly MessageFault[];
}

const keyForm = /^[a-z][A-Za-z0-9]*$|^[A-Z]\d{3}$/;
const reservedNames = new Set(['locale', ...Object.getOwnPropertyNames(Object.prototype)]);

/** Read a file of messages: groups of names, each with a text. */
export function readMessages(file: string, yaml: string): MessageFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const faultAt = (
    code: FaultCode,
    message: string,
    offset: number,
    severity: MessageFault['severity'] = 'error',
  ): MessageFault => {
    const { line, col } = lines.linePos(offset);
    return { code, severity, file, line, column: col, message };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    faultAt('unreadable-file', message.split('\n')[0]!, pos[0]),
  );
  const messages = new Map<string, SourceMessage>();
  const keys = new Set<string>();

  const readKey = ({ key }: Pair): { readonly name: string; readonly offset: number } => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? String(key.value) : '';
    if (!keyForm.test(name) || reservedNames.has(name))
      faults.push(
        faultAt(
          'bad-key',
          `“${name}” cannot be a key. Write letters and digits, a small letter first.`,
          offset,
        ),
      );
    return { name, offset };
  };

  const readMessage = (group: string, pair: Pair): void => {
    const { name, offset: keyOffset } = readKey(pair);
    const key = `${group}.${name}`;
    const { value } = pair;
    if (value !== null && !isScalar(value)) {
      faults.push(
        faultAt('wrong-shape', `${key} is no text. Groups hold names, and names hold texts.`, keyOffset),
      );
      return;
    }
    keys.add(key);
    const start = value?.range?.[0] ?? keyOffset;
    const text = value?.value;
    if (text === null || text === undefined || (typeof text === 'string' && text.trim() === '')) {
      faults.push(faultAt('missing-translation', `${key} has no text. Write one.`, keyOffset));
      return;
    }
    if (typeof text !== 'string') {
      faults.push(faultAt('wrong-shape', `${key} is no text. Put it in quotes.`, start));
      return;
    }
    if (value?.comment) {
      faults.push(
        faultAt(
          'text-cut-short',
          `${key} is cut short: “ #” begins a comment. Put the text in quotes.`,
          start,
        ),
      );
      return;
    }
    const quoted = value?.type === 'QUOTE_SINGLE' || value?.type === 'QUOTE_DOUBLE';
    messages.set(key, {
      key,
      text,
      fault: (code, message, offset = 0, severity = 'error') =>
        faultAt(
          code,
          `${key}: ${message}`,
          sourceOffset(yaml, quoted ? start + 1 : start, text, offset),
          severity,
        ),
    });
  };

  const root = document.contents;
  if (!isMap(root)) {
    if (faults.length === 0) faults.push(faultAt('wrong-shape', 'The file has no groups of messages.', 0));
    return { messages, keys, faults };
  }
  for (const pair of root.items) {
    const { name, offset } = readKey(pair);
    if (isMap(pair.value)) for (const member of pair.value.items) readMessage(name, member);
    else
      faults.push(faultAt('wrong-shape', `${name} is no group. Write group, then name, then text.`, offset));
  }
  return { messages, keys, faults };
}

/** Finds where a character of a YAML text stands in the file, past indentation, folded lines and escapes. */
function sourceOffset(yaml: string, start: number, text: string, offset: number): number {
  let at = start;
  for (const character of text.slice(0, offset)) {
    const isBreak = /\s/.test(character);
    while (at < yaml.length && !(isBreak ? /\s/.test(yaml[at]!) : yaml.startsWith(character, at))) at += 1;
    const folded = isBreak && /^[ \t]*\r?\n\s*/.exec(yaml.slice(at, at + 400));
    at += folded ? folded[0].length : character.length;
    if (character === "'" && yaml[at] === "'") at += 1;
  }
  return at;
}
