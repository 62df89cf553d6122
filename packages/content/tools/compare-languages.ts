import type { MessageFault } from './fault.ts';
import type { MessageFile } from './message-file.ts';
import type { ParsedMessage } from './parse-message.ts';

/** One language as far as it was understood. */
export interface Language {
  readonly locale: string;
  readonly file: string;
  readonly source: MessageFile;
  readonly parsed: ReadonlyMap<string, ParsedMessage>;
}

/** Find what keeps two languages from saying the same: keys that only one has, and arguments that differ. */
export function compareLanguages(first: Language, second: Language): readonly MessageFault[] {
  return [...missingKeys(first, second), ...missingKeys(second, first), ...argumentFaults(first, second)];
}

function missingKeys(from: Language, to: Language): readonly MessageFault[] {
  return [...from.source.messages.values()]
    .filter(({ key }) => !to.source.keys.has(key))
    .map(({ fault }) => fault('missing-key', `this key is missing in ${to.file}. Add it there.`));
}

function argumentFaults(first: Language, second: Language): readonly MessageFault[] {
  return [...second.parsed.values()].flatMap(({ key, fault, arguments: here }) => {
    const there = first.parsed.get(key)?.arguments;
    if (!there) return [];
    return [...new Set([...there.keys(), ...here.keys()])]
      .filter((name) => normal(here.get(name)) !== normal(there.get(name)))
      .map((name) =>
        fault(
          'argument-mismatch',
          `{${name}} is ${here.get(name) ?? 'missing'} here and ${there.get(name) ?? 'missing'} in ${first.file}.`,
        ),
      );
  });
}

function normal(type: string | undefined): string | undefined {
  return type?.split(' | ').sort().join(' | ');
}
