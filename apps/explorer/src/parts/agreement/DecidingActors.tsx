import { formatters } from '@steelyard/content';
import type { AgreementStep } from '@steelyard/model';
import { Disclosure } from '@steelyard/ui';
import type { OptionProps } from './part-props.ts';

/** Those who decide in a step with their seats, positions and chances. */
export function DecidingActors({
  step: { voters },
  names,
  language: { messages, locale },
}: OptionProps & { step: AgreementStep }) {
  const words = messages.agreementView;
  const format = formatters(locale);
  const choices = { accepts: words.accepts, abstains: words.abstains, refuses: words.refuses };
  return (
    <Disclosure summary={words.each}>
      <table className="actor-table">
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.eachSeats}</th>
            <th scope="col">{words.eachPosition}</th>
            <th scope="col">{messages.approval.chance}</th>
          </tr>
        </thead>
        <tbody>
          {voters.map(({ actor, seats, position, choice, accepts }) => (
            <tr key={actor}>
              <th scope="row">{names.actor(actor)}</th>
              <td>{format.integer(seats)}</td>
              <td>
                {position === undefined ? words.noPosition : format.signed(position)}
                {choice !== 'as-judged' && <span className="small">{choices[choice]}</span>}
              </td>
              <td>
                {accepts === undefined
                  ? words.noChance
                  : words.inHundred({ share: format.outOf100(accepts.share) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
