import type { ConflictMove, ConflictResult, StateReason } from '@steelyard/model';
import type { Sentence } from '../findings/finding.ts';
import type { AgreementTelling } from './agreement-telling.ts';
import { moveWords } from './move-words.ts';

/** Tell whether today's state and the calmest one would last under one alternative, and who would leave them. */
export function conflictSentences(telling: AgreementTelling, place: number): readonly Sentence[] {
  const conflict = telling.agreement.conflicts[place]!;
  const at = `/conflicts/${place}`;
  return [
    ...today(telling, conflict, at),
    ...calmest(telling, conflict, at),
    ...others(telling, conflict, at),
  ];
}

function* today(telling: AgreementTelling, conflict: ConflictResult, at: string): Generator<Sentence> {
  const { start, states, stability } = conflict;
  if (start === undefined) return;
  const { escalation } = telling.messages;
  const rung = stateName(telling, conflict, start);
  const left = leaving(conflict, start);
  if (left === undefined)
    yield { text: escalation.todayStays({ rung }), because: [`${at}/start`, `${at}/stability/nash`] };
  else {
    const about = { rung, ...leaverWords(telling, conflict, left.reason, left.to) };
    const because = [`${at}/start`, `${at}/reasons/${left.place}`];
    const answer = left.answer?.[0];
    yield stability.seq.equilibria.includes(start) && answer !== undefined
      ? { text: escalation.todayAnswered({ ...about, ...answerWords(telling, conflict, answer) }), because }
      : { text: escalation.todayLeft(about), because };
  }
  if (states.length > 0 && stability.seq.equilibria.length === 0)
    yield { text: escalation.none, because: [`${at}/stability/seq/equilibria`] };
}

function* calmest(telling: AgreementTelling, conflict: ConflictResult, at: string): Generator<Sentence> {
  const { rungs, states, start, stability } = conflict;
  const { escalation } = telling.messages;
  const calm = rungs.find((rung) => states.some((state) => state.rung === rung));
  if (calm === undefined || (start !== undefined && states[start]!.rung === calm)) return;
  const on = states.flatMap((state, s) => (state.rung === calm ? [s] : []));
  const rung = telling.names.rung(calm);
  const equilibria = on.filter((s) => stability.seq.equilibria.includes(s));
  if (on.some((s) => stability.nash.equilibria.includes(s))) {
    yield { text: escalation.lasts({ rung }), because: [`${at}/stability/nash/equilibria`] };
    return;
  }
  const state = nearest(conflict, equilibria.length > 0 ? equilibria : on);
  const lasting = `${at}/stability/seq/equilibria`;
  if (equilibria.length === 0) {
    const left = leaving(conflict, state);
    if (left !== undefined)
      yield {
        text: escalation.fails({ rung, ...leaverWords(telling, conflict, left.reason, left.to) }),
        because: [lasting, `${at}/reasons/${left.place}`],
      };
    return;
  }
  for (const { reason, place, to, answer } of leavers(conflict, state))
    if (answer?.[0] !== undefined)
      yield {
        text: escalation.lastsAnswered({
          rung,
          ...leaverWords(telling, conflict, reason, to),
          ...answerWords(telling, conflict, answer[0]),
        }),
        because: [lasting, `${at}/reasons/${place}`],
      };
}

function* others(telling: AgreementTelling, conflict: ConflictResult, at: string): Generator<Sentence> {
  const { rungs, states, start, stability } = conflict;
  const told = new Set([
    rungs.find((rung) => states.some((state) => state.rung === rung)),
    start === undefined ? undefined : states[start]!.rung,
  ]);
  const lasting = new Set(stability.seq.equilibria.map((s) => states[s]!.rung));
  const more = rungs.filter((rung) => lasting.has(rung) && !told.has(rung));
  if (more.length === 0) return;
  const names = more.map((rung) => telling.quoted(telling.names.rung(rung)));
  yield {
    text: telling.messages.escalation.also({ rungs: telling.format.list(names) }),
    because: [`${at}/stability/seq/equilibria`],
  };
}

/** Who would leave a state and where to: somebody whose best move nothing answers, else the first with a better move. */
function leaving(conflict: ConflictResult, state: number) {
  const here = leavers(conflict, state);
  return here.find(({ answer }) => answer === null) ?? here[0];
}

/** Everybody with a better move from a state: the best that nothing answers, else the best. */
function leavers({ reasons, states }: ConflictResult, state: number) {
  return reasons.flatMap((reason, place) => {
    if (reason.state !== state) return [];
    const worthOf = (to: number) => states[to]!.worth[reason.conflictActor]!;
    const [best] = [...reason.betterMoves].sort(
      (a, b) =>
        Number(a.payingAnswer !== null) - Number(b.payingAnswer !== null) || worthOf(b.to) - worthOf(a.to),
    );
    return best === undefined ? [] : [{ place, reason, to: best.to, answer: best.payingAnswer }];
  });
}

/** The state that has most in common with today. */
function nearest({ states, start }: ConflictResult, among: readonly number[]): number {
  const now = start === undefined ? [] : states[start]!.taken;
  const shared = (s: number) => states[s]!.taken.filter((option) => now.includes(option)).length;
  return among.reduce((best, s) => (shared(s) > shared(best) ? s : best), among[0]!);
}

function leaverWords(telling: AgreementTelling, conflict: ConflictResult, reason: StateReason, to: number) {
  return {
    conflictActor: telling.names.conflictActor(conflict.conflictActors[reason.conflictActor]!.id),
    choice: moveWords(conflict, { from: reason.state, to }, telling.names, telling.messages),
  };
}

function answerWords(telling: AgreementTelling, conflict: ConflictResult, answer: ConflictMove) {
  return {
    answerer: telling.names.conflictActor(conflict.conflictActors[answer.conflictActor]!.id),
    answer: moveWords(conflict, answer, telling.names, telling.messages),
  };
}

function stateName(
  { messages, names, format }: AgreementTelling,
  { states }: ConflictResult,
  place: number,
): string {
  const { rung, taken } = states[place]!;
  if (rung !== undefined) return names.rung(rung);
  return taken.length === 0 ? messages.agreementView.stateNothing : format.list(taken.map(names.option));
}
