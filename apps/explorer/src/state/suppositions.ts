import type { ActorChoice, AddedActor } from '@steelyard/model';

/** What a reader supposes of those who decide. */
export interface Suppositions {
  readonly excluded: readonly string[];
  readonly choices: Readonly<Record<string, ActorChoice>>;
  readonly quotas: Readonly<Record<string, number>>;
  readonly added: readonly AddedActor[];
}

/** Nothing is supposed: everybody does as judged. */
export const noSuppositions: Suppositions = { excluded: [], choices: {}, quotas: {}, added: [] };

/** Whether anything is supposed. */
export function supposesNothing({ excluded, choices, quotas, added }: Suppositions): boolean {
  return (
    excluded.length === 0 &&
    added.length === 0 &&
    Object.keys(choices).length === 0 &&
    Object.keys(quotas).length === 0
  );
}

/** Suppose how an actor decides; `as-judged` takes a supposition back. */
export function supposeChoice(before: Suppositions, actor: string, choice: ActorChoice): Suppositions {
  const { [actor]: _, ...rest } = before.choices;
  return { ...before, choices: choice === 'as-judged' ? rest : { ...rest, [actor]: choice } };
}

/** Suppose that a step needs another number of votes. */
export function supposeQuota(before: Suppositions, step: string, quota: number): Suppositions {
  return { ...before, quotas: { ...before.quotas, [step]: quota } };
}

/** Take an actor out; one that the reader added is forgotten. */
export function takeOut(before: Suppositions, actor: string): Suppositions {
  const added = before.added.filter(({ id }) => id !== actor);
  if (added.length < before.added.length) return { ...supposeChoice(before, actor, 'as-judged'), added };
  return { ...supposeChoice(before, actor, 'as-judged'), excluded: [...before.excluded, actor] };
}

/** Put an actor back that was taken out. */
export function putBack(before: Suppositions, actor: string): Suppositions {
  return { ...before, excluded: before.excluded.filter((id) => id !== actor) };
}

/** Read suppositions from a link; undefined if they are none. */
export function readSuppositions(data: unknown): Suppositions | undefined {
  if (!isRecord(data)) return undefined;
  const { x = [], c = {}, q = {}, n = [] } = data;
  if (!Array.isArray(x) || !x.every((id) => typeof id === 'string')) return undefined;
  if (!isRecord(c) || !Object.values(c).every(isChoice)) return undefined;
  if (!isRecord(q) || !Object.values(q).every((quota) => typeof quota === 'number')) return undefined;
  if (!Array.isArray(n) || !n.every(isAdded)) return undefined;
  return {
    excluded: x,
    choices: c as Suppositions['choices'],
    quotas: q as Suppositions['quotas'],
    added: n,
  };
}

/** Write suppositions for a link. */
export function writeSuppositions({ excluded, choices, quotas, added }: Suppositions): object {
  return { x: excluded, c: choices, q: quotas, n: added };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChoice = (value: unknown): value is ActorChoice =>
  value === 'accepts' || value === 'abstains' || value === 'refuses';

function isAdded(value: unknown): value is AddedActor {
  if (!isRecord(value)) return false;
  const { id, step, members, position } = value;
  return (
    typeof id === 'string' &&
    typeof step === 'string' &&
    Number.isInteger(members) &&
    (position === undefined || typeof position === 'number')
  );
}
