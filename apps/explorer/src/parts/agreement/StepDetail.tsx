import { formatters } from '@steelyard/content';
import type { AgreementStep } from '@steelyard/model';
import { Disclosure } from '@steelyard/ui';
import type { AgreementPart } from './agreement-part.ts';
import { EvidenceLinks } from './ReasonLine.tsx';

/** Those who decide in a step with their seats, positions and chances, the second reading, and the evidence. */
export function StepDetail({
  step: { id, voters, chanceBySeat },
  subject,
  names,
  language,
}: AgreementPart & { step: AgreementStep }) {
  const { approval, zone, evidence, suppose } = language.messages;
  const format = formatters(language.locale);
  const choiceNames = { accepts: suppose.accepts, abstains: suppose.abstains, refuses: suppose.refuses };
  const stated = subject.problem.approvals.flatMap(({ steps }) => steps).find((each) => each.id === id);
  const sources = subject.isCase ? (stated?.evidence ?? []) : [];
  return (
    <>
      <Disclosure summary={approval.each}>
        <div className="sign-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{approval.body}</th>
                <th scope="col">{approval.seats}</th>
                <th scope="col">{approval.position}</th>
                <th scope="col">{approval.chance}</th>
              </tr>
            </thead>
            <tbody>
              {voters.map(({ actor, seats, choice, position, accepts }) => (
                <tr key={actor}>
                  <th scope="row">{names.actor(actor)}</th>
                  <td>{format.integer(seats)}</td>
                  <td>
                    {position === undefined ? approval.noPosition : format.signed(position)}
                    {choice !== 'as-judged' && <span className="small">{choiceNames[choice]}</span>}
                  </td>
                  <td>
                    {accepts === undefined ? zone.noChance : approval.chanceValue({ share: accepts.share })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {chanceBySeat !== undefined && voters.some(({ seats }) => seats > 1) && (
          <p className="small">{approval.bySeatValue({ share: chanceBySeat })}</p>
        )}
      </Disclosure>
      {sources.length > 0 && (
        <p className="small">
          <EvidenceLinks ids={sources} word={evidence.heading} />
        </p>
      )}
    </>
  );
}
