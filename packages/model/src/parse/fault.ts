/** How bad a fault is: an `error` keeps the file from being used, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** What kinds of fault there are. Codes are stable: a code is never given to another kind. */
export const faultKinds = {
  P100: 'the file is empty',
  P101: 'the YAML cannot be read',
  P102: 'the JSON cannot be read',
  P103: 'the file is too large',
  P104: 'the file is nested too deeply',
  P105: 'the file holds too many values',
  P106: 'the file holds too many aliases',
  P107: 'a key stands twice in one map',
  P108: 'a name is reserved by the language',
  P109: 'the file holds several documents',
  P110: 'the file is no map of keys to values',
  P111: 'a value is no plain data',
  P112: 'a number is not finite',
  P113: 'a key is no text',
  P114: 'a tag is not known',
  P115: 'the file is of a version that this reader does not know',
  P116: 'there are more faults than are listed',
  P201: 'a value is of the wrong type',
  P202: 'a key is missing',
  P203: 'a key is not known',
  P204: 'a value is none of those allowed',
  P205: 'a number, text or list is outside its limits',
  P206: 'an id, date or address is badly formed',
  P301: 'an id is given twice',
  P302: 'an id names nothing',
  P303: 'the criteria tree runs in a circle',
  P304: 'a group has no criteria',
  P305: 'an alternative holds mechanisms that exclude each other',
  P306: 'a performance is missing',
  P307: 'a cell has two performances',
  P308: 'siblings all weigh nothing',
  P309: 'a weight set names only some of several siblings',
  P310: 'bounds are out of order',
  P311: 'a scale is empty or out of order',
  P312: 'a performance lies outside its scale',
  P313: 'probabilities do not sum to 1',
  P314: 'a value function does not fit its scale',
  P315: 'a scenario leaves a factor open',
  P316: 'a quota can never be reached',
  P317: 'a level is above the highest',
  P318: 'a mechanism is related to itself',
  P319: 'a gate can never be failed or never be passed',
  P320: 'a text belongs to nothing',
  P321: 'a day does not exist',
  P322: 'seats do not fit the body',
} as const;

/** The code of a kind of fault, such as `P302`. */
export type FaultCode = keyof typeof faultKinds;

/** Something wrong with a file, and where. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** The file as the caller named it; left out where it has no name. */
  readonly file?: string;
  /** From 1; left out where the input was no text. */
  readonly line?: number;
  /** From 1, in UTF-16 code units; left out where the input was no text. */
  readonly column?: number;
  /** Keys and list positions from the top, such as `criteria.3.scale.high`; empty for the whole file. */
  readonly path: string;
  /** A sentence or two: what is wrong and, where it is not plain, why it matters. */
  readonly message: string;
  /** What to do, such as a name that may have been meant. */
  readonly hint?: string;
}

/**
 * Write a fault on one line, as compilers do.
 *
 * @example
 * ```ts
 * import { formatFault } from '@steelyard/model/parse';
 *
 * const fault = { code: 'P302', severity: 'error', line: 3, column: 7, path: 'gates.0.criterion', message: 'No criterion is called csot.', hint: 'Did you mean cost?' } as const;
 * formatFault(fault); // → '3:7 error P302 No criterion is called csot. Did you mean cost? (gates.0.criterion)'
 * ```
 */
export function formatFault({ code, severity, file, line, column, path, message, hint }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = path === '' ? '' : `(${path})`;
  return [place, severity, code, message, hint ?? '', where].filter((part) => part !== '').join(' ');
}
