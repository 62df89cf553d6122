import type { Conflict, ConflictResult, StabilityName } from '@steelyard/model';
import { EscalationLadder } from '@steelyard/ui';
import { useState } from 'react';
import { Sentences } from '../Sentences.tsx';
import type { AgreementPart } from './agreement-part.ts';
import { Choice } from './Choice.tsx';
import { ConflictStates } from './ConflictStates.tsx';
import { ReasonLine } from './ReasonLine.tsx';
import { stateNames } from './state-names.ts';
import { Wishes } from './Wishes.tsx';

const senses = ['seq', 'nash', 'sseq', 'gmr', 'smr'] as const satisfies readonly StabilityName[];

/** Whether a peace would hold under the option, for every conflict of the problem. */
export function PeaceSection(part: AgreementPart) {
  const { result, option, subject } = part;
  return subject.problem.conflicts.map((conflict) => {
    const found = result.conflicts.find(
      (each) => each.conflict === conflict.id && each.alternative === option.alternative,
    );
    return found && <Peace key={conflict.id} conflict={conflict} found={found} {...part} />;
  });
}

function Peace({ conflict, found, ...part }: AgreementPart & { conflict: Conflict; found: ConflictResult }) {
  const { told, option, names, texts, language } = part;
  const { escalation, sentence } = language.messages;
  const [sense, setSense] = useState<StabilityName>('seq');
  const sentences =
    told.conflicts.find((each) => each.conflict === conflict.id && each.alternative === option.alternative)
      ?.sentences ?? [];
  const called = stateNames(found, names, language.messages);
  const lasting = found.stability[sense].equilibria;
  const rungOf = (state: number) => found.rungs.indexOf(found.states[state]?.rung ?? '');
  return (
    <section className="finding">
      <h2>{texts[`conflict.${conflict.id}.name`] ?? escalation.heading}</h2>
      <p>{texts[`conflict.${conflict.id}.summary`]}</p>
      <p className="small">
        {escalation.option({ option: sentence.quoted({ name: names.alternative(option.alternative) }) })}
      </p>
      <div className="callout">
        <Sentences of={sentences} />
      </div>
      <Choice
        label={escalation.stability}
        value={sense}
        choices={senses.map((id) => ({ id, name: escalation[id] }))}
        onChange={(chosen) => setSense(senses.find((each) => each === chosen) ?? 'seq')}
      />
      <EscalationLadder
        caption={escalation.ladder}
        rungs={found.rungs.map((rung, place) => ({
          id: rung,
          name: names.rung(rung),
          meaning: texts[`rung.${rung}.meaning`] ?? '',
          today: found.start !== undefined && rungOf(found.start) === place,
          lasting: lasting.filter((state) => rungOf(state) === place).map((state) => called[state]!),
          climbers: found.players.flatMap(({ id }, player) =>
            found.moves.some(
              (move) => move.player === player && rungOf(move.from) === place && rungOf(move.to) > place,
            )
              ? [names.player(id)]
              : [],
          ),
        }))}
        words={{
          rungs: escalation.rungs,
          calmest: escalation.calmest,
          worst: escalation.worst,
          today: escalation.today,
          lasting: escalation.lasting,
          climbers: escalation.climbers,
          nobody: escalation.nobody,
        }}
      />
      <ConflictStates
        conflict={conflict}
        found={found}
        sense={sense}
        called={called}
        names={names}
        language={language}
      />
      <Wishes conflict={conflict} found={found} {...part} />
      <ReasonLine judgement={conflict.judgement} {...part} />
    </section>
  );
}
