import { nameFrom, type Problem, type Texts } from '@steelyard/model';
import { namesFrom } from '../findings/names.ts';
import type { Messages } from '../generated/messages.ts';

/** What a reader calls the things that an agreement speaks of. */
export interface AgreementNames {
  /** The short name, where there is one. */
  alternative(id: string): string;
  actor(id: string): string;
  step(id: string): string;
  player(id: string): string;
  /** Something that a player can do. */
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
    player: name('player'),
    option: name('conflictOption'),
    rung: name('rung'),
  };
}

/** The same names with those of options, actors and players in quotes, as they stand in sentences. */
export function quotedNames(names: AgreementNames, { sentence }: Messages): AgreementNames {
  const inQuotes = (name: (id: string) => string) => (id: string) => sentence.quoted({ name: name(id) });
  return {
    ...names,
    alternative: inQuotes(names.alternative),
    actor: inQuotes(names.actor),
    player: inQuotes(names.player),
    option: inQuotes(names.option),
  };
}
