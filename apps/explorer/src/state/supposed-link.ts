import type { Problem } from '@steelyard/model';
import {
  countSupposed,
  mostAdded,
  nothingSupposed,
  type OwnActor,
  ownId,
  type Supposed,
  takesQuota,
} from './supposed.ts';

const choiceNames = ['accepts', 'abstains', 'refuses'] as const;
const mostSeats = 10_000;
const longestName = 60;

/** Write what a reader supposes for a link; undefined where that is nothing. */
export function encodeSupposed(supposed: Supposed): object | undefined {
  const { alternative, excludedActors, choices, quotas, addedActors } = supposed;
  if (alternative === undefined && countSupposed(supposed) === 0) return undefined;
  const actorsOf = (name: string) => Object.keys(choices).filter((actor) => choices[actor] === name);
  return {
    o: alternative,
    x: excludedActors.length > 0 ? excludedActors : undefined,
    c: Object.keys(choices).length > 0 ? choiceNames.map(actorsOf) : undefined,
    q: Object.keys(quotas).length > 0 ? Object.entries(quotas) : undefined,
    n:
      addedActors.length > 0
        ? addedActors.map(({ id, name, step, members, position }) => [
            Number(id.slice(ownId(0).length - 1)),
            name,
            step,
            members,
            position,
          ])
        : undefined,
  };
}

/** Read it again; undefined where it does not fit the problem. */
export function decodeSupposed(data: unknown, problem: Problem): Supposed | undefined {
  if (data === undefined) return nothingSupposed;
  if (typeof data !== 'object' || data === null) return undefined;
  const { o, x = [], c = [[], [], []], q = [], n = [] } = data as Readonly<Record<string, unknown>>;
  if (!Array.isArray(x) || !Array.isArray(c) || !Array.isArray(q) || !Array.isArray(n)) return undefined;
  const alternative = problem.alternatives.find(({ id }) => id === o)?.id;
  if (o !== undefined && alternative === undefined) return undefined;

  const addedActors = n.flatMap((each) => readOwnActor(each, problem) ?? []);
  if (addedActors.length > mostAdded || addedActors.length < n.length) return undefined;
  const actors = new Set(problem.actors.map(({ id }) => id));
  const own = new Set(addedActors.map(({ id }) => id));
  if (own.size < addedActors.length || [...own].some((id) => actors.has(id))) return undefined;
  if (!x.every((id) => actors.has(id)) || new Set(x).size < x.length) return undefined;

  const choices = choiceNames.flatMap((name, place) => {
    const list: unknown = c[place];
    return Array.isArray(list) ? list.map((actor: unknown) => [actor, name] as const) : [];
  });
  const chosen = choices.map(([actor]) => actor);
  if (!chosen.every((id) => typeof id === 'string' && (actors.has(id) || own.has(id)))) return undefined;
  if (new Set(chosen).size < chosen.length || chosen.some((id) => x.includes(id))) return undefined;

  const quotas = q.map((each) => readQuota(each, problem)).filter((each) => each !== undefined);
  if (quotas.length < q.length) return undefined;
  return {
    ...(alternative !== undefined && { alternative }),
    excludedActors: x,
    choices: Object.fromEntries(choices),
    quotas: Object.fromEntries(quotas),
    addedActors,
  };
}

function readOwnActor(data: unknown, problem: Problem): OwnActor | undefined {
  if (!Array.isArray(data)) return undefined;
  const [number, name, step, members, position] = data as readonly unknown[];
  const rule = ruleOf(step, problem);
  if (!isWhole(number, 1, 1000) || !isWhole(members, 1, mostSeats)) return undefined;
  if (typeof name !== 'string' || name === '' || name.length > longestName) return undefined;
  if (typeof position !== 'number' || !(position >= -2 && position <= 2)) return undefined;
  if (typeof step !== 'string' || rule === undefined || rule === 'all' || rule === 'any') return undefined;
  return { id: ownId(number), name, step, members, position };
}

function readQuota(data: unknown, problem: Problem): readonly [string, number] | undefined {
  if (!Array.isArray(data)) return undefined;
  const [step, quota] = data as readonly unknown[];
  if (typeof step !== 'string' || !takesQuota(step, problem)) return undefined;
  if (!isWhole(quota, 0, 2 * mostSeats)) return undefined;
  return [step, quota];
}

function ruleOf(step: unknown, { approvals }: Problem) {
  return approvals.flatMap(({ steps }) => steps).find(({ id }) => id === step)?.rule.kind;
}

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
