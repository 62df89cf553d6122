import type { Agreement } from '@steelyard/model';
import { type Formatters, formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import { type AgreementNames, quotedNames } from './names.ts';

/** All that an agreement is told from. Names of options, actors, conflictActors and states stand in quotes. */
export interface AgreementTelling {
  readonly agreement: Agreement;
  readonly messages: Messages;
  readonly format: Formatters;
  readonly names: AgreementNames;
  readonly quoted: (name: string) => string;
}

/** Prepare to tell an agreement. */
export function agreementTelling(
  agreement: Agreement,
  names: AgreementNames,
  messages: Messages,
): AgreementTelling {
  return {
    agreement,
    messages,
    format: formatters(messages.locale),
    quoted: (name) => messages.sentence.quoted({ name }),
    names: quotedNames(names, messages),
  };
}
