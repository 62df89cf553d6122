import { formatters, type Messages } from '@steelyard/content';
import type { AgreementStep, StepPower } from '@steelyard/model';
import { PowerIndexBars, Segmented } from '@steelyard/ui';
import { useState } from 'react';
import type { OptionProps } from './part-props.ts';

const indices = ['banzhaf', 'shapleyShubik', 'banzhafBySeat', 'shapleyShubikBySeat'] as const;
type Index = (typeof indices)[number];

/** Power compared with votes, for every decision of the chosen option that several voters take. */
export function PowerSection(part: OptionProps) {
  const { option, language } = part;
  const words = language.messages.agreementView;
  const steps = option.steps.flatMap((step) => (step.power ? [{ step, power: step.power }] : []));
  const [index, setIndex] = useState<Index>('banzhaf');
  if (option.steps.length === 0) return null;
  return (
    <section className="finding">
      <h2>{words.power}</h2>
      {steps.length === 0 ? (
        <p>{words.powerNone}</p>
      ) : (
        <Segmented
          label={words.index}
          value={index}
          onChange={setIndex}
          choices={indices.map((value) => ({ value, name: indexName(value, language.messages) }))}
        />
      )}
      {steps.map(({ step, power }) => (
        <Bars key={step.id} step={step} power={power} index={index} {...part} />
      ))}
    </section>
  );
}

function Bars({
  step,
  power: { voters },
  index,
  names,
  language: { messages, locale },
}: OptionProps & { step: AgreementStep; power: StepPower; index: Index }) {
  const words = messages.agreementView;
  const format = formatters(locale);
  const percent = (share: number) => `${format.number(share * 100)}%`;
  const total = voters.reduce((sum, voter) => sum + voter[index], 0);
  return (
    <PowerIndexBars
      caption={words.powerCaption({ step: names.step(step.id) })}
      rows={voters.map((voter) => ({
        id: voter.actor,
        name: names.actor(voter.actor),
        votes: voter.seatShare,
        power: voter[index],
        dummy: voter[index] === 0,
        note: words.seats({ n: voter.seats }),
      }))}
      sum={{ votes: percent(1), power: percent(Number(total.toFixed(9))) }}
      indices={[{ id: index, name: indexName(index, messages) }]}
      value={index}
      explanation={indexHelp(index, messages)}
      words={{
        actor: words.actor,
        votes: words.votes,
        power: words.powerShare,
        bars: words.share,
        shareValue: percent,
        noVotes: words.noVotes,
        dummy: words.dummy,
        dummies: (actors) => words.dummies({ names: format.list(actors) }),
        sum: words.sum,
        index: words.index,
      }}
    />
  );
}

function indexName(index: Index, { agreementView: words }: Messages): string {
  return {
    banzhaf: words.banzhaf,
    shapleyShubik: words.shapleyShubik,
    banzhafBySeat: words.banzhafBySeat,
    shapleyShubikBySeat: words.shapleyShubikBySeat,
  }[index];
}

function indexHelp(index: Index, { agreementView: words }: Messages): string {
  return {
    banzhaf: words.banzhafHelp,
    shapleyShubik: words.shapleyShubikHelp,
    banzhafBySeat: words.banzhafBySeatHelp,
    shapleyShubikBySeat: words.shapleyShubikBySeatHelp,
  }[index];
}
