import type { Fault } from '@steelyard/model/parse';
import type { Messages } from './generated/messages.ts';

/** A fault of a problem file, ready to be shown. */
export interface DescribedFault {
  readonly severity: Fault['severity'];
  /** Left out where the input was no text. */
  readonly place?: string;
  /** What kind of fault it is, in the reader's language. */
  readonly summary: string;
  /** What is wrong just here, in English whatever the language; mark it so. */
  readonly details: string;
  /** What to do, in English as well. */
  readonly hint?: string;
}

/** Say a fault of a problem file in the reader's language, as far as its code goes. */
export function describeFault(fault: Fault, messages: Messages): DescribedFault {
  const { severity, line, column, code, message, hint } = fault;
  return {
    severity,
    ...(line !== undefined && column !== undefined && { place: messages.file.place({ line, column }) }),
    summary: messages.fault[code],
    details: message,
    ...(hint !== undefined && { hint }),
  };
}
