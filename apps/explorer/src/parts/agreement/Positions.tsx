import { nameFrom } from '@steelyard/model';
import { ActorPositionMap } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** Where the actors stand on each option, and who can stop it. */
export function Positions({ result, names, texts, alternative, subject, language, onOption }: PartProps) {
  const words = language.messages.agreementView;
  const { actors, alternatives } = subject.problem;
  return (
    <section className="finding">
      <h2>{words.positions}</h2>
      <ActorPositionMap
        caption={words.positionsCaption}
        actors={actors.map(({ id, kind }) => ({
          id,
          name: names.actor(id),
          short: shortOf(names.actor(id)),
          kind: nameFrom(texts, `actorKind.${kind}.name`, kind),
        }))}
        options={alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
        positions={actors.map(({ positions }) => alternatives.map(({ id }) => positions[id] ?? null))}
        vetoes={actors.map(({ vetoOver }) => alternatives.map(({ id }) => vetoOver.includes(id)))}
        selected={alternative}
        onSelectOption={onOption}
        acceptsFrom={result.reading?.acceptsFrom}
        words={{
          actor: words.actor,
          option: words.option,
          noPosition: words.noPosition,
          veto: words.veto,
          scale: [words.stronglyAgainst, words.against, words.neutral, words.for, words.stronglyFor],
          line: (name) => words.positionsLine({ option: name }),
          acceptsFrom: (position) => words.acceptsFrom({ position }),
        }}
      />
    </section>
  );
}

/** A few letters for a name: its capitals where it has several, else its beginning. */
function shortOf(name: string): string {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 1 ? capitals.slice(0, 4).join('') : name.slice(0, 4);
}
