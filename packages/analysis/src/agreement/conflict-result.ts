import type {
  Alternative,
  AnsweredMove,
  Condition,
  Conflict,
  ConflictResult,
  PreferenceStatement,
  StateReason,
} from '@steelyard/model';
import {
  type ConflictGraph,
  conflictFromOptions,
  conflictGraph,
  pathsFrom,
  stability,
  stabilityReason,
} from '@steelyard/negotiation';
import { ifCountable } from './if-countable.ts';

/** A conflict of more options is not spelt out, one of more states not explained move by move. */
const mostOptions = 16;
const mostStates = 256;

/** Spell out a conflict under one alternative, or say why that cannot be done. */
export function conflictResult(
  conflict: Conflict,
  { id, portfolio }: Alternative,
): ConflictResult | 'no-feasible-state' | 'too-many-states' {
  if (conflict.conflictActors.reduce((sum, { options }) => sum + options.length, 0) > mostOptions)
    return 'too-many-states';
  const wishes = conflict.conflictActors.map(({ statements }) =>
    statements.filter((statement) => counts(statement, portfolio)),
  );
  const spelt = ifCountable(() =>
    conflictFromOptions({
      actors: conflict.conflictActors.map(({ id: conflictActor, options }, p) => ({
        id: conflictActor,
        options,
        statements: wishes[p]!.map(({ wants }) => wants),
      })),
      infeasible: conflict.infeasible,
    }),
  );
  if (spelt === undefined) return 'no-feasible-state';
  if (spelt.states.length > mostStates) return 'too-many-states';

  const graph = conflictGraph(spelt);
  const start = spelt.taken.findIndex(
    (taken) =>
      taken.length === conflict.start.length && taken.every((option) => conflict.start.includes(option)),
  );
  return {
    conflict: conflict.id,
    alternative: id,
    conflictActors: conflict.conflictActors.map(({ id: conflictActor }, p) => ({
      id: conflictActor,
      statements: wishes[p]!.map((statement) => statement.id),
    })),
    rungs: conflict.rungs.map((rung) => rung.id),
    states: spelt.taken.map((taken, s) => {
      const rung = conflict.rungs.findLast(({ when }) => holds(when, taken))?.id;
      return { taken, ...(rung !== undefined && { rung }), worth: graph.worth.map((row) => row[s]!) };
    }),
    moves: spelt.moves.flatMap((moves, conflictActor) =>
      moves.map(([from, to]) => ({ conflictActor, from, to })),
    ),
    stability: stability(graph),
    reasons: reasonsIn(graph),
    ...(start >= 0 && { start }),
    paths:
      start < 0
        ? []
        : pathsFrom(graph, start, 'improvements').map(({ state, steps }) => ({
            state,
            moves: steps.map(({ actor, from, to }) => ({ conflictActor: actor, from, to })),
          })),
  };
}

/** Whether a wish counts under a portfolio. */
function counts({ under }: PreferenceStatement, portfolio: Alternative['portfolio']): boolean {
  return under.every(
    ({ mechanism, fromLevel, present }) => (portfolio[mechanism] ?? 0) >= fromLevel === present,
  );
}

function holds(condition: Condition, taken: readonly string[]): boolean {
  if ('option' in condition) return taken.includes(condition.option);
  if ('not' in condition) return !holds(condition.not, taken);
  if ('all' in condition) return condition.all.every((part) => holds(part, taken));
  return condition.any.some((part) => holds(part, taken));
}

function reasonsIn(graph: ConflictGraph): StateReason[] {
  return graph.states.flatMap((_, state) =>
    graph.actors.flatMap((__, conflictActor) => {
      const any = stabilityReason(graph, conflictActor, state, 'gmr').improvements;
      const paying = stabilityReason(graph, conflictActor, state, 'seq').improvements;
      const betterMoves = any.map(({ to, answer }, m): AnsweredMove => {
        const inWords = (steps: typeof answer) =>
          steps?.map(({ actor, from, to: end }) => ({ conflictActor: actor, from, to: end })) ?? null;
        return { to, answer: inWords(answer), payingAnswer: inWords(paying[m]!.answer) };
      });
      return betterMoves.length === 0 ? [] : [{ state, conflictActor, betterMoves }];
    }),
  );
}
