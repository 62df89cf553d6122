import type { FaultCode, Severity } from '../fault.ts';

/** Keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** A fault before it is placed in a file. */
export interface UnplacedFault {
  readonly code: FaultCode;
  /** An error unless it says so. */
  readonly severity?: Severity;
  readonly path: Path;
  /** The key at the end of the path rather than its value. */
  readonly atKey?: boolean;
  /** Where in the text, if the reader knows better than the path. */
  readonly offset?: number;
  readonly message: string;
  readonly hint?: string;
  /** What was written, and the names among which it may have been meant. */
  readonly choices?: { readonly given: string; readonly known: Iterable<string> };
}

/** What a reader made of the input. */
export interface Source {
  /** Plain data without reserved keys; left out where nothing could be read. */
  readonly value?: unknown;
  readonly faults: readonly UnplacedFault[];
  /** Where a text is badly formed first: what stands behind may be misread, and what seems missing only unread. */
  readonly breaksAt?: number;
  /** Finds a path in the text: the offset of its value or key, or of the nearest thing around it that is there. */
  readonly locate: (path: Path, atKey: boolean) => number;
}

/** Keys that would reach into the language's own objects. */
export const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** States that a key is reserved. */
export const reservedKey = (path: Path, key: string): UnplacedFault => ({
  code: 'P108',
  path: [...path, key],
  atKey: true,
  message: `The key ${key} is reserved by the language that reads this file.`,
  hint: 'Choose another name.',
});

/** States that a key stands twice. */
export const duplicateKey = (path: Path, key: string): UnplacedFault => ({
  code: 'P107',
  path: [...path, key],
  atKey: true,
  message: `The key ${key} stands twice in one map, so one of its values would be lost without a word.`,
  hint: 'Keep one of them.',
});

/** States that a number is not finite. */
export const notFinite = (path: Path, written: string): UnplacedFault => ({
  code: 'P112',
  path,
  message: `${written} is no number that can be reckoned with.`,
  hint: 'Write a finite number, or leave the value out.',
});

/** Ends the reading of a file that cannot be read further or passes a limit. */
export class Stopped extends Error {
  readonly fault: UnplacedFault;

  constructor(fault: UnplacedFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** States that lists and maps are nested too deeply. */
export const tooDeep = (limit: number, path: Path, offset?: number): Stopped =>
  new Stopped({
    code: 'P104',
    path,
    ...(offset === undefined ? {} : { offset }),
    message: `Lists and maps are nested more than ${limit} deep here; no problem needs that.`,
  });

/** States that there are too many values. */
export const tooMany = (limit: number, path: Path, offset?: number): Stopped =>
  new Stopped({
    code: 'P105',
    path,
    ...(offset === undefined ? {} : { offset }),
    message: `The file holds more than ${limit.toLocaleString('en')} values, counting what aliases repeat.`,
    hint: 'Split it, or raise the limit if it is really that large.',
  });
