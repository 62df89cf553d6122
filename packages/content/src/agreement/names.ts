import { nameFrom, type Problem, type Texts } from '@steelyard/model';
import { namesFrom } from '../findings/names.ts';
import type { Messages } from '../generated/messages.ts';

/** What a reader calls the things that an agreement speaks of. */
export interface AgreementNames {
  /** The short name, where there is one. */
  alternative(id: string): string;
  actor(id: string): string;
  step(id: string): string;
  conflictActor(id: string): string;
  /** Something that a conflictActor can do. */
  option(id: string): string;
  rung(id: string): string;
}

/** Take names from the texts of a case, or make them from ids where the texts have none. */
export function agreementNames(problem: Pick<Problem, 'relations'>, texts: Texts): AgreementNames {
  const name = (kind: string) => (id: string) => nameFrom(texts, `${kind}.${id}.name`, id);
  return {
    alternative: namesFrom(problem, texts).alternative,
    actor: name('actor'),
    step: name('approvalStep'),
    conflictActor: name('conflictActor'),
    option: name('conflictOption'),
    rung: name('rung'),
  };
}

/** The same names with those of options and actors in quotes, as they stand in sentences. */
export function quotedNames(names: AgreementNames, { sentence }: Messages): AgreementNames {
  const inQuotes = (name: (id: string) => string) => (id: string) => sentence.quoted({ name: name(id) });
  return {
    ...names,
    alternative: inQuotes(names.alternative),
    actor: inQuotes(names.actor),
    conflictActor: inQuotes(names.conflictActor),
    option: inQuotes(names.option),
  };
}
