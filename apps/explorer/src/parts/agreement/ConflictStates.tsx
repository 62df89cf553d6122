import { type AgreementNames, stateReasons } from '@steelyard/content';
import type { Conflict, ConflictResult, StabilityName } from '@steelyard/model';
import { ConflictGraph } from '@steelyard/ui';
import { useMemo, useState } from 'react';
import type { Language } from '../../language.ts';

/** The states of a conflict, to be walked from one to the next. */
export function ConflictStates({
  conflict,
  found,
  sense,
  called,
  names,
  language: { messages },
}: {
  conflict: Conflict;
  found: ConflictResult;
  sense: StabilityName;
  /** Names of the states. */
  called: readonly string[];
  names: AgreementNames;
  language: Language;
}) {
  const { escalation } = messages;
  const [selected, setSelected] = useState<string>();
  const states = useMemo(
    () =>
      found.states.map(({ taken }, state) => ({
        id: String(state),
        name: called[state]!,
        taken: taken.map((option) =>
          escalation.takenBy({
            player: names.player(doerOf(conflict, option)),
            option: names.option(option),
          }),
        ),
        lasting: found.stability[sense].equilibria.includes(state),
        today: state === found.start,
        reasons: stateReasons(found, state, sense, names, messages).map(({ player, leaves, text }) => ({
          actor: player,
          leaves,
          text,
        })),
      })),
    [conflict, found, sense, called, names, messages, escalation],
  );
  const moves = useMemo(
    () =>
      found.moves.map(({ player, from, to }) => ({
        actor: found.players[player]!.id,
        from: String(from),
        to: String(to),
      })),
    [found],
  );
  const actors = found.players.map(({ id }, place) => {
    const name = names.player(id);
    const taken = found.players.slice(0, place).some((each) => names.player(each.id)[0] === name[0]);
    return { id, name, letter: taken ? String(place + 1) : (name[0] ?? '') };
  });
  return (
    <ConflictGraph
      caption={escalation.graph}
      actors={actors}
      states={states}
      moves={moves}
      words={{
        states: escalation.states,
        today: escalation.today,
        lasting: escalation.lasting,
        taken: escalation.taken,
        nothingTaken: escalation.nothingTaken,
        actor: escalation.player,
        reason: escalation.reason,
        stays: escalation.stays,
        leaves: escalation.leaves,
        moves: escalation.moves,
        noMove: escalation.noMove,
      }}
      selected={selected}
      onSelect={setSelected}
    />
  );
}

function doerOf({ players }: Conflict, option: string): string {
  return players.find(({ options }) => options.some(({ id }) => id === option))!.id;
}
