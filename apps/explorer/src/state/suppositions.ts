import type { ActorChoice, AddedActor, Problem } from '@steelyard/model';

/** An actor that a reader adds, under the name that the reader gives it; links made before names were kept have none. */
export interface NamedActor extends AddedActor {
  readonly name?: string | undefined;
}

/** What a reader supposes of those who decide. */
export interface Suppositions {
  readonly excluded: readonly string[];
  readonly choices: Readonly<Record<string, ActorChoice>>;
  readonly quotas: Readonly<Record<string, number>>;
  readonly added: readonly NamedActor[];
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

/**
 * Read suppositions from a link; undefined if they are none.
 *
 * What they say of actors and steps that the problem does not have is left out, as a case may change after a link was
 * made.
 */
export function readSuppositions(data: unknown, problem: Problem): Suppositions | undefined {
  if (!isRecord(data)) return undefined;
  const { x = [], c = {}, q = {}, n = [] } = data;
  if (!Array.isArray(x) || !x.every((id) => typeof id === 'string')) return undefined;
  if (!isRecord(c) || !Object.values(c).every(isChoice)) return undefined;
  if (!isRecord(q) || !Object.values(q).every(isQuota)) return undefined;
  if (!Array.isArray(n) || !n.every(isAdded)) return undefined;
  return known(
    { excluded: x, choices: c as Suppositions['choices'], quotas: q as Suppositions['quotas'], added: n },
    problem,
  );
}

/** Keep what is supposed of actors and steps that there are. */
function known(
  { excluded, choices, quotas, added }: Suppositions,
  { actors, approvals }: Problem,
): Suppositions {
  const rules = new Map(
    approvals.flatMap(({ steps }) => steps.map(({ id, rule }) => [id, rule.kind] as const)),
  );
  const counts = (step: string, ...uncounted: readonly string[]) =>
    rules.has(step) && !uncounted.includes(rules.get(step)!);
  const ids = new Set(actors.map(({ id }) => id));
  const kept: NamedActor[] = [];
  for (const each of added)
    if (!ids.has(each.id) && counts(each.step, 'all', 'any')) {
      ids.add(each.id);
      kept.push(each);
    }
  return {
    excluded: [...new Set(excluded)].filter((id) => ids.has(id)),
    choices: Object.fromEntries(Object.entries(choices).filter(([id]) => ids.has(id))),
    quotas: Object.fromEntries(
      Object.entries(quotas).filter(([step]) => counts(step, 'single', 'all', 'any')),
    ),
    added: kept,
  };
}

/** Write suppositions for a link. */
export function writeSuppositions({ excluded, choices, quotas, added }: Suppositions): object {
  return { x: excluded, c: choices, q: quotas, n: added };
}

/** Letters that a name of the reader's own may have. */
export const longestName = 60;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChoice = (value: unknown): value is ActorChoice =>
  value === 'accepts' || value === 'abstains' || value === 'refuses';

const isQuota = (value: unknown) => typeof value === 'number' && value >= 0;

function isAdded(value: unknown): value is NamedActor {
  if (!isRecord(value)) return false;
  const { id, step, members, position, name } = value;
  return (
    typeof id === 'string' &&
    typeof step === 'string' &&
    isWithin(members, 1, 10_000) &&
    Number.isInteger(members) &&
    isWithin(position, -2, 2) &&
    (name === undefined || (typeof name === 'string' && name.length <= longestName))
  );
}

const isWithin = (value: unknown, low: number, high: number) =>
  typeof value === 'number' && value >= low && value <= high;
