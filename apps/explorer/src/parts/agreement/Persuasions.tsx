import { formatters } from '@steelyard/content';
import { PersuasionList } from '@steelyard/ui';
import type { OptionProps } from './part-props.ts';

/** What would bring the others on board: the least movement of positions that opens the chosen option. */
export function Persuasions({ option, names, language: { messages, locale } }: OptionProps) {
  const { persuasion } = option;
  const words = messages.agreementView;
  const format = formatters(locale);
  if (persuasion === undefined) return null;
  const sets = persuasion?.sets ?? [];
  const isNothing = sets.some(({ moves }) => moves.length === 0);
  return (
    <section className="finding">
      <h2>{words.persuasion}</h2>
      <PersuasionList
        caption={names.alternative(option.alternative)}
        outcome={persuasion === null ? 'not-enough' : isNothing ? 'nothing-needed' : 'found'}
        note={words.persuasionNote}
        sets={(isNothing ? [] : sets).map(({ moves }, i) => ({
          id: String(i),
          actors: moves.map(({ actor, from, to }) => ({
            id: actor,
            name: names.actor(actor),
            from: format.signed(from),
            to: format.signed(to),
          })),
          opens: option.steps
            .filter(
              ({ voters, decision }) =>
                decision?.passes === false &&
                voters.some(({ actor }) => moves.some((move) => move.actor === actor)),
            )
            .map(({ id }) => names.step(id)),
        }))}
        words={{
          set: (n, total) => words.way({ n, total }),
          actor: words.actor,
          from: words.from,
          to: words.to,
          opens: words.opens,
          nothingNeeded: words.nothingNeeded,
          notEnough: words.notEnough,
        }}
      />
    </section>
  );
}
