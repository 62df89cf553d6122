import { formatters } from '@steelyard/content';
import { PowerIndexBars } from '@steelyard/ui';
import { useState } from 'react';
import type { AgreementPart } from './agreement-part.ts';
import { Choice } from './Choice.tsx';

const indices = ['banzhaf', 'shapleyShubik', 'banzhafBySeat', 'shapleyShubikBySeat'] as const;

/** Power in every decision of several voters, against their seats. */
export function PowerSection({ result, option, names, language }: AgreementPart) {
  const { power: words } = language.messages;
  const format = formatters(language.locale);
  const [chosen, setChosen] = useState<string>();
  const [index, setIndex] = useState<(typeof indices)[number]>('banzhaf');
  const counted = result.options.flatMap(({ alternative, steps }) =>
    steps.flatMap(({ id, power }) => (power ? [{ alternative, id, power }] : [])),
  );
  const shown =
    counted.find(({ id }) => id === chosen) ??
    counted.find(({ alternative }) => alternative === option.alternative) ??
    counted[0];
  return (
    <section className="finding">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      {shown === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Choice
            label={words.step}
            value={shown.id}
            choices={counted.map(({ alternative, id }) => ({
              id,
              name: words.about({ option: names.alternative(alternative), step: names.step(id) }),
            }))}
            onChange={setChosen}
          />
          <PowerIndexBars
            caption={words.caption({ step: names.step(shown.id) })}
            rows={shown.power.voters.map((voter) => ({
              id: voter.actor,
              name: names.actor(voter.actor),
              votes: voter.seatShare,
              power: voter[index],
              dummy: voter[index] === 0,
            }))}
            sum={{ votes: format.percent(1), power: format.percent(1) }}
            indices={indices.map((id) => ({ id, name: words[id] }))}
            value={index}
            onChange={(id) => setIndex(indices.find((each) => each === id) ?? 'banzhaf')}
            explanation={words[`${index}Help`]}
            words={{
              actor: words.actor,
              votes: words.seats,
              power: words.power,
              bars: words.bars,
              shareValue: (share) => `${format.decimal(100 * share)}%`,
              noVotes: words.notCounted,
              dummy: words.dummy,
              dummies: (all) => words.dummies({ names: format.list(all) }),
              sum: words.sum,
              index: words.index,
            }}
          />
        </>
      )}
    </section>
  );
}
