import { MoveRight } from 'lucide-react';
import { Banner } from '../controls/Banner.tsx';
import type { PersuasionListProps, PersuasionSet, PersuasionWords } from './persuasion-props.ts';

/**
 * Whom to persuade of what so that an option is adopted: the cheapest sets of actors.
 *
 * It says what would be enough, not that anybody could be brought to it.
 */
export function PersuasionList({ caption, outcome, sets, note, words }: PersuasionListProps) {
  if (outcome !== 'found')
    return (
      <section className="sy-persuasion" aria-label={caption}>
        <p className="sy-sheet-small">{caption}</p>
        {outcome === 'nothing-needed' && <Banner>{words.nothingNeeded}</Banner>}
        {outcome === 'not-enough' && <Banner kind="caution">{words.notEnough}</Banner>}
      </section>
    );
  return (
    <div className="sy-sheet-frame sy-persuasion">
      <table className="sy-sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        {sets.map((set, place) => (
          <SetRows key={set.id} set={set} name={words.set(place + 1, sets.length)} words={words} />
        ))}
      </table>
      {note !== undefined && <p className="sy-sheet-small">{note}</p>}
    </div>
  );
}

function SetRows({
  set: { actors, opens, cost, result },
  name,
  words,
}: {
  set: PersuasionSet;
  name: string;
  words: PersuasionWords;
}) {
  const more = [cost, opens.length > 0 ? `${words.opens} ${opens.join('; ')}` : undefined, result];
  return (
    <tbody>
      <tr className="sy-persuasion-set">
        <th scope="rowgroup" colSpan={3}>
          {name}
          {more
            .filter((line) => line !== undefined)
            .map((line) => (
              <span key={line} className="sy-sheet-small">
                {' '}
                {line}
              </span>
            ))}
        </th>
      </tr>
      {actors.map(({ id, name: actor, from, to, note }) => (
        <tr key={id}>
          <th scope="row">
            {actor}
            {note !== undefined && <span className="sy-sheet-small"> {note}</span>}
          </th>
          <td data-label={words.from}>
            <span>{from}</span>
          </td>
          <td data-label={words.to}>
            <span className="sy-persuasion-to">
              <MoveRight className="sy-sheet-sign" size={18} aria-hidden="true" />
              {to}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
