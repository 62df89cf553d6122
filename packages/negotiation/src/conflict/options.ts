import { NegotiationError } from '../error.ts';
import type { Conflict, Move, StateRanking } from './conflict-graph.ts';

/** Something an actor can do or leave. */
export interface ConflictOption {
  readonly id: string;
  /** Whether it can be taken back, or taken up again once left; both unless given. */
  readonly reversible?: 'both' | 'only-taken' | 'only-left';
}

/** An actor of a conflict in option form. */
export interface OptionActor {
  readonly id: string;
  readonly options: readonly ConflictOption[];
  /** Statements about states, the most important first. */
  readonly statements: readonly Condition[];
}

/** A statement about a state: which options are taken in it. */
export type Condition =
  | { readonly option: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly if: Condition; readonly then: Condition };

/** A conflict described by what each actor can do. */
export interface OptionConflict {
  readonly actors: readonly OptionActor[];
  /** Combinations that cannot occur. */
  readonly infeasible: readonly Condition[];
}

/** A conflict with its states spelt out. */
export interface StatesFromOptions extends Conflict {
  /** For each state: the options taken in it. */
  readonly taken: readonly (readonly string[])[];
}

const mostOptions = 16;

/**
 * Spell out a conflict in option form: its feasible states, the moves between them, and each actor's ranking.
 *
 * An actor moves by changing any of its own options at once. It ranks states by its statements in order of
 * priority: a state that makes an earlier statement true is preferred whatever the later ones say.
 *
 * @throws NegotiationError for repeated or unknown options, more than 16 options, or no feasible state.
 * @see Peng, Hipel & Kilgour (1997), Representing ordinal preferences in the decision support system GMCR II [peng1997]
 */
export function conflictFromOptions({ actors, infeasible }: OptionConflict): StatesFromOptions {
  const options = actors.flatMap((actor, a) => actor.options.map((option) => ({ ...option, actor: a })));
  const places = new Map(options.map(({ id }, o) => [id, o]));
  if (places.size < options.length) fail('actors', 'name an option twice', 'Give each option its own id.');
  if (options.length > mostOptions)
    fail('actors', `have ${options.length} options`, `Keep to ${mostOptions} options at most.`);
  const holds = (condition: Condition, state: number, where: string): boolean => {
    if ('option' in condition) {
      const o = places.get(condition.option);
      if (o === undefined)
        fail(where, `speaks of ${condition.option}, which is no option`, 'Use an option of an actor.');
      return ((state >> o) & 1) === 1;
    }
    if ('not' in condition) return !holds(condition.not, state, where);
    if ('all' in condition) return condition.all.every((part) => holds(part, state, where));
    if ('any' in condition) return condition.any.some((part) => holds(part, state, where));
    return !holds(condition.if, state, where) || holds(condition.then, state, where);
  };

  const feasible: number[] = [];
  for (let state = 0; state < 2 ** options.length; state++)
    if (!infeasible.some((condition, i) => holds(condition, state, `infeasible[${i}]`))) feasible.push(state);
  if (feasible.length === 0)
    fail('infeasible', 'excludes every state', 'Leave at least one combination feasible.');
  const index = new Map(feasible.map((state, s) => [state, s]));

  const taken = feasible.map((state) => options.flatMap(({ id }, o) => ((state >> o) & 1 ? [id] : [])));
  return {
    actors: actors.map(({ id }) => id),
    states: taken.map((ids) => ids.join(' + ') || '—'),
    taken,
    moves: actors.map((_, a) => movesOf(a)),
    rankings: actors.map(({ statements }, a) =>
      rankingBy((s) =>
        statements.map((condition, k) =>
          holds(condition, feasible[s]!, `actors[${a}].statements[${k}]`) ? '1' : '0',
        ),
      ),
    ),
  };

  function movesOf(actor: number): Move[] {
    const own = options.flatMap((option, o) => (option.actor === actor ? [o] : []));
    const ownBits = own.reduce((bits, o) => bits | (1 << o), 0);
    return feasible.flatMap((state, s) => {
      const moves: Move[] = [];
      for (let set = ownBits; set !== 0; set = (set - 1) & ownBits) {
        const to = index.get(state ^ set);
        if (to !== undefined && own.every((o) => mayChange(o, state, set))) moves.push([s, to]);
      }
      return moves.sort(([, a], [, b]) => a - b);
    });
  }

  function mayChange(o: number, state: number, changed: number): boolean {
    if (!((changed >> o) & 1)) return true;
    const { reversible = 'both' } = options[o]!;
    const isTaken = ((state >> o) & 1) === 1;
    return reversible === 'both' || (reversible === 'only-taken' ? !isTaken : isTaken);
  }

  function rankingBy(truths: (state: number) => string[]): StateRanking {
    const tiers = new Map<string, number[]>();
    for (let s = 0; s < feasible.length; s++) {
      const key = truths(s).join('');
      tiers.set(key, [...(tiers.get(key) ?? []), s]);
    }
    return [...tiers.keys()]
      .sort()
      .reverse()
      .map((key) => tiers.get(key)!);
  }
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'conflictFromOptions', where, what, remedy });
}
