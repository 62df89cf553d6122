import { formatters } from '@steelyard/content';
import { PersuasionList } from '@steelyard/ui';
import type { AgreementPart } from './agreement-part.ts';

/** Whose change of mind would open the option. */
export function PersuasionSection({ option, names, language }: AgreementPart) {
  const { persuasion: found, steps, alternative } = option;
  const { persuasion, sentence } = language.messages;
  const format = formatters(language.locale);
  if (found === undefined || steps.length === 0) return null;
  const closed = steps.filter(({ decision }) => decision?.passes === false).map(({ id }) => names.step(id));
  return (
    <section className="finding">
      <h2>{persuasion.heading}</h2>
      <PersuasionList
        caption={persuasion.caption({ option: sentence.quoted({ name: names.alternative(alternative) }) })}
        outcome={found === null ? 'not-enough' : found.distance === 0 ? 'nothing-needed' : 'found'}
        sets={(found?.sets ?? []).map(({ moves }) => ({
          id: moves.map(({ actor }) => actor).join(' '),
          actors: moves.map(({ actor, from, to }) => ({
            id: actor,
            name: names.actor(actor),
            from: format.signed(from),
            to: format.signed(to),
          })),
          opens: closed,
          cost: persuasion.cost({ distance: found?.distance ?? 0 }),
        }))}
        note={persuasion.note}
        words={{
          set: (place, total) => (total === 1 ? persuasion.only : persuasion.set({ place, total })),
          actor: persuasion.actor,
          from: persuasion.from,
          to: persuasion.to,
          opens: persuasion.opens,
          nothingNeeded: persuasion.nothingNeeded,
          notEnough: persuasion.notEnough,
        }}
      />
      {found?.complete === false && <p className="small">{persuasion.more}</p>}
    </section>
  );
}
