import type { ActorChoice, ActorId, AddedActor, AlternativeId, Id, Problem } from '@steelyard/model';

/** An actor that the reader adds, under a name of the reader's own. */
export interface OwnActor extends Required<AddedActor> {
  readonly name: string;
}

/** What a reader supposes about who must agree, and the option that is looked at. */
export interface Supposed {
  /** Left out for the first option that needs a decision. */
  readonly alternative?: AlternativeId;
  readonly excludedActors: readonly ActorId[];
  readonly choices: Readonly<Record<ActorId, Exclude<ActorChoice, 'as-judged'>>>;
  readonly quotas: Readonly<Record<Id, number>>;
  readonly addedActors: readonly OwnActor[];
}

/** Everything as the problem has it. */
export const nothingSupposed: Supposed = {
  excludedActors: [],
  choices: {},
  quotas: {},
  addedActors: [],
};

/** How many changes there are. */
export function countSupposed({ excludedActors, choices, quotas, addedActors }: Supposed): number {
  return (
    excludedActors.length + Object.keys(choices).length + Object.keys(quotas).length + addedActors.length
  );
}

/** Let an actor decide otherwise, or as judged again. */
export function suppose(before: Supposed, actor: ActorId, choice: ActorChoice): Supposed {
  const choices = without(before.choices, actor);
  return { ...before, choices: choice === 'as-judged' ? choices : { ...choices, [actor]: choice } };
}

/** Take an actor out; one that the reader added is gone for good. */
export function takeOut(before: Supposed, actor: ActorId): Supposed {
  const choices = without(before.choices, actor);
  if (before.addedActors.some(({ id }) => id === actor))
    return { ...before, choices, addedActors: before.addedActors.filter(({ id }) => id !== actor) };
  return { ...before, choices, excludedActors: [...before.excludedActors, actor] };
}

/** Put an actor back that was taken out. */
export function putBack(before: Supposed, actor: ActorId): Supposed {
  return { ...before, excludedActors: before.excludedActors.filter((id) => id !== actor) };
}

/** Ask a step for so many votes, or for as many as the problem says. */
export function setQuota(before: Supposed, step: Id, quota: number | undefined): Supposed {
  const quotas = without(before.quotas, step);
  return { ...before, quotas: quota === undefined ? quotas : { ...quotas, [step]: quota } };
}

/** Whether a step counts votes, so that it can be asked for more or fewer. */
export function takesQuota(step: Id, { approvals }: Problem): boolean {
  const rule = approvals.flatMap(({ steps }) => steps).find(({ id }) => id === step)?.rule.kind;
  return rule !== undefined && rule !== 'single' && rule !== 'all' && rule !== 'any';
}

/** The most actors a reader can add. */
export const mostAdded = 20;

/** Add an actor under the first free id. */
export function addActor(before: Supposed, problem: Problem, actor: Omit<OwnActor, 'id'>): Supposed {
  const taken = new Set([...problem.actors, ...before.addedActors].map(({ id }) => id));
  let number = 1;
  while (taken.has(ownId(number))) number += 1;
  return { ...before, addedActors: [...before.addedActors, { id: ownId(number), ...actor }] };
}

/** The id of the reader's n-th actor. */
export function ownId(number: number): ActorId {
  return `own-${number}`;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
