import type { ConflictResult, Id, StabilityName } from '@steelyard/model';
import type { Messages } from '../generated/messages.ts';
import { moveWords } from './move-words.ts';
import { type AgreementNames, quotedNames } from './names.ts';

/** Why a conflictActor stays in a state of a conflict, or leaves it. */
export interface StateReasonText {
  readonly conflictActor: Id;
  readonly leaves: boolean;
  /** Its best move and what answers it, in words. */
  readonly text: string;
}

/** Say of each conflictActor why it would stay in a state or leave it, in one sense of lasting. */
export function stateReasons(
  conflict: ConflictResult,
  state: number,
  stability: StabilityName,
  names: AgreementNames,
  messages: Messages,
): readonly StateReasonText[] {
  const quoted = quotedNames(names, messages);
  const { escalation } = messages;
  return conflict.conflictActors.map(({ id }, conflictActor) => {
    const leaves = !conflict.stability[stability].stable[conflictActor]!.includes(state);
    const reason = conflict.reasons.find(
      (each) => each.state === state && each.conflictActor === conflictActor,
    );
    const worthOf = (to: number) => conflict.states[to]!.worth[conflictActor]!;
    const answerTo = (move: NonNullable<typeof reason>['betterMoves'][number]) =>
      stability === 'nash'
        ? null
        : stability === 'gmr' || stability === 'smr'
          ? move.answer
          : move.payingAnswer;
    const [best] = [...(reason?.betterMoves ?? [])].sort(
      (a, b) => Number(answerTo(a) !== null) - Number(answerTo(b) !== null) || worthOf(b.to) - worthOf(a.to),
    );
    if (best === undefined) return { conflictActor: id, leaves, text: escalation.noBetter };
    const choice = moveWords(conflict, { from: state, to: best.to }, quoted, messages);
    const answer = answerTo(best)?.[0];
    return {
      conflictActor: id,
      leaves,
      text:
        answer === undefined
          ? escalation.better({ choice })
          : escalation.answered({
              choice,
              answerer: quoted.conflictActor(conflict.conflictActors[answer.conflictActor]!.id),
              answer: moveWords(conflict, answer, quoted, messages),
            }),
    };
  });
}
