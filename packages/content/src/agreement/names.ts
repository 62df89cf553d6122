import { nameFrom, type Problem, type Texts } from '@steelyard/model';
import { namesFrom } from '../findings/names.ts';

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
