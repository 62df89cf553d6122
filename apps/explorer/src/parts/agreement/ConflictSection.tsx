import { stateReasons } from '@steelyard/content';
import type { Conflict, ConflictResult, StabilityName } from '@steelyard/model';
import { ConflictGraph, Disclosure, EscalationLadder, Segmented } from '@steelyard/ui';
import { useState } from 'react';
import { EvidenceLinks } from '../EvidenceLinks.tsx';
import { Sentences } from '../Sentences.tsx';
import type { PartProps } from './part-props.ts';
import { Reason } from './Reason.tsx';

const concepts: readonly StabilityName[] = ['seq', 'nash', 'gmr', 'smr', 'sseq'];

/** Whether a peace would hold under the chosen option: the ladder, the graph, and what each side is taken to want. */
export function ConflictSection(part: PartProps) {
  const { result, alternative, subject } = part;
  return subject.problem.conflicts.flatMap((conflict) => {
    const found = result.conflicts.find(
      (each) => each.conflict === conflict.id && each.alternative === alternative,
    );
    return found ? [<OneConflict key={conflict.id} conflict={conflict} found={found} {...part} />] : [];
  });
}

function OneConflict({
  conflict,
  found,
  ...part
}: PartProps & { conflict: Conflict; found: ConflictResult }) {
  const { names, texts, told, alternative, language } = part;
  const { agreementView: words, escalation } = language.messages;
  const [concept, setConcept] = useState<StabilityName>('seq');
  const [selected, setSelected] = useState<string>();
  const lasting = new Set(found.stability[concept].equilibria);
  const nameOf = stateNames(found, part);
  const sentences =
    told.conflicts.find((each) => each.conflict === conflict.id && each.alternative === alternative)
      ?.sentences ?? [];
  const help: Readonly<Record<StabilityName, string>> = {
    nash: escalation.nash,
    seq: escalation.seq,
    gmr: escalation.gmr,
    smr: escalation.smr,
    sseq: escalation.sseq,
  };
  const conceptName: Readonly<Record<StabilityName, string>> = {
    nash: words.nashName,
    seq: words.seqName,
    gmr: words.gmrName,
    smr: words.smrName,
    sseq: words.sseqName,
  };
  return (
    <section className="finding">
      <h2>{texts[`conflict.${conflict.id}.name`] ?? escalation.heading}</h2>
      <p className="option-name">{names.alternative(alternative)}</p>
      <Sentences of={sentences} />
      <p className="small">{escalation.wishes}</p>
      <p className="choice-label" aria-hidden="true">
        {words.concept}
      </p>
      <Segmented
        label={words.concept}
        value={concept}
        onChange={setConcept}
        choices={concepts.map((value) => ({ value, name: conceptName[value] }))}
      />
      <p>{help[concept]}</p>
      {found.rungs.length > 0 && (
        <EscalationLadder
          caption={words.rungs}
          rungs={found.rungs.map((rung) => ({
            id: rung,
            name: names.rung(rung),
            meaning: texts[`rung.${rung}.meaning`] ?? '',
            today: found.start !== undefined && found.states[found.start]!.rung === rung,
            lasting: statesOn(found, rung)
              .filter((state) => lasting.has(state))
              .map(nameOf),
            climbers: climbersFrom(found, rung).map((conflictActor) =>
              names.conflictActor(found.conflictActors[conflictActor]!.id),
            ),
          }))}
          words={{
            rungs: words.rungs,
            calmest: words.calmest,
            worst: words.worst,
            today: words.today,
            lasting: words.lastingHere,
            climbers: words.climbers,
            nobody: words.nobodyClimbs,
          }}
        />
      )}
      <h3>{words.graph}</h3>
      <ConflictGraph
        caption={escalation.caption}
        actors={found.conflictActors.map(({ id }, i) => ({
          id,
          name: names.conflictActor(id),
          letter: letters[i] ?? '',
        }))}
        states={found.states.map(({ rung }, state) => ({
          id: String(state),
          name: nameOf(state),
          taken: found.states[state]!.taken.map(names.option),
          rung: rung === undefined ? undefined : names.rung(rung),
          lasting: lasting.has(state),
          today: found.start === state,
          reasons: stateReasons(found, state, concept, names, language.messages).map(
            ({ conflictActor, leaves, text }) => ({ actor: conflictActor, leaves, text }),
          ),
        }))}
        moves={found.moves.map(({ conflictActor, from, to }) => ({
          actor: found.conflictActors[conflictActor]!.id,
          from: String(from),
          to: String(to),
        }))}
        selected={selected}
        onSelect={setSelected}
        words={{
          states: words.states,
          today: words.today,
          lasting: words.lasting,
          taken: words.taken,
          nothingTaken: words.stateNothing,
          actor: words.actor,
          reason: words.reason,
          stays: words.stays,
          leaves: words.leaves,
          moves: words.moves,
          noMove: words.noMove,
        }}
      />
      <Disclosure summary={words.whyConflict}>
        <Reason of={conflict.judgement} {...part} />
      </Disclosure>
      <Wishes conflict={conflict} found={found} {...part} />
    </section>
  );
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** Names states by their rungs, numbered where several stand on one; by what is done where there are no rungs. */
function stateNames(found: ConflictResult, { names, language }: PartProps): (state: number) => string {
  const { agreementView, escalation } = language.messages;
  return (state) => {
    const { rung, taken } = found.states[state]!;
    if (rung === undefined) return taken.map(names.option).join('; ') || agreementView.stateNothing;
    const alike = statesOn(found, rung);
    if (alike.length === 1) return names.rung(rung);
    return escalation.state({ rung: names.rung(rung), n: alike.indexOf(state) + 1 });
  };
}

/** Places of the states on a rung. */
function statesOn({ states }: ConflictResult, rung: string): readonly number[] {
  return states.flatMap((state, s) => (state.rung === rung ? [s] : []));
}

/** Conflict actors with a move from a rung to a worse one. */
function climbersFrom(found: ConflictResult, rung: string): readonly number[] {
  const place = (state: number) => found.rungs.indexOf(found.states[state]!.rung ?? '');
  const here = found.rungs.indexOf(rung);
  const climbing = found.moves.filter(({ from, to }) => place(from) === here && place(to) > here);
  return [...new Set(climbing.map(({ conflictActor }) => conflictActor))].sort((a, b) => a - b);
}

/** What each conflictActor is taken to want under the option, with the reasons. */
function Wishes({
  conflict,
  found,
  names,
  texts,
  subject,
  language,
}: PartProps & { conflict: Conflict; found: ConflictResult }) {
  const { messages } = language;
  return (
    <Disclosure summary={messages.agreementView.wishes}>
      <p className="small">{messages.escalation.wishes}</p>
      {found.conflictActors.map(({ id, statements }) => (
        <div key={id}>
          <h4>{names.conflictActor(id)}</h4>
          <ol>
            {statements.map((statement) => {
              const wish = conflict.conflictActors
                .flatMap((conflictActor) => conflictActor.statements)
                .find((each) => each.id === statement)!;
              const judgement = subject.problem.judgements.find((each) => each.id === wish.judgement);
              return (
                <li key={statement}>
                  {texts[`statement.${statement}`] ?? statement}{' '}
                  <span className="small">
                    {texts[`judgement.${wish.judgement}.reason`]}{' '}
                    <EvidenceLinks ids={judgement?.evidence ?? []} subject={subject} language={language} />
                  </span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </Disclosure>
  );
}
