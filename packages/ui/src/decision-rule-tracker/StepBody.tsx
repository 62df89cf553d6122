import { Disclosure } from '../controls/Disclosure.tsx';
import { DotRow } from '../marks/DotRow.tsx';
import { ActorChoices } from './ActorChoices.tsx';
import { QuotaField } from './QuotaField.tsx';
import { StateTag } from './StateTag.tsx';
import type { DecisionRuleTrackerProps, DecisionStep, TrackerWords } from './tracker-props.ts';
import { VotesBar } from './VotesBar.tsx';

/** Who decides and by which rule, how it stands, and what may be supposed. */
export function StepBody({
  step,
  words,
  onChoice,
  onQuota,
  onRemoveActor,
}: Pick<DecisionRuleTrackerProps, 'words' | 'onChoice' | 'onQuota' | 'onRemoveActor'> & {
  step: DecisionStep;
}) {
  const { id, body, rule, state, note, choices = [], quota, detail } = step;
  const changed = choices.filter(({ choice }) => choice !== 'as-judged').length;
  const asksQuota = quota !== undefined && onQuota !== undefined;
  return (
    <div className="sy-tracker-body">
      <div className="sy-tracker-head">
        <span className="sy-tracker-name">{body}</span>
        <StateTag state={state} word={words.states[state]} />
      </div>
      <p className="sy-sheet-small">{rule}</p>
      <StepFigures step={step} words={words} />
      {note !== undefined && <p className="sy-sheet-small">{note}</p>}
      {(choices.length > 0 || asksQuota) && (
        <Disclosure summary={words.suppose(changed)}>
          {asksQuota && <QuotaField quota={quota} words={words} onCommit={(votes) => onQuota(id, votes)} />}
          {choices.length > 0 && (
            <ActorChoices
              label={body}
              actors={choices}
              words={words}
              onChoice={onChoice && ((actorId, choice) => onChoice(id, actorId, choice))}
              onRemove={onRemoveActor}
            />
          )}
        </Disclosure>
      )}
      {detail}
    </div>
  );
}

function StepFigures({ step, words }: { step: DecisionStep; words: TrackerWords }) {
  const { accepting, needed, total, chance, stoppers } = step;
  const votes = { accepting, needed, total };
  const hasVotes = accepting !== undefined || needed !== undefined || total !== undefined;
  const explained = stoppers.filter(({ reason }) => reason !== undefined);
  const others = stoppers.filter(({ reason }) => reason === undefined);
  return (
    <dl className="sy-tracker-figures">
      {hasVotes && (
        <div>
          <dt>{words.votes}</dt>
          <dd>
            <VotesBar {...votes} />
            {words.votesValue(votes)}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.chance}</dt>
        <dd>
          {chance && <DotRow share={chance.value} />}
          {chance?.text ?? words.noChance}
        </dd>
      </div>
      <div>
        <dt>{words.stoppers}</dt>
        {explained.map(({ id, name, reason }) => (
          <dd key={id}>
            {name}
            <span className="sy-sheet-small"> {reason}</span>
          </dd>
        ))}
        {others.length > 0 && <dd>{others.map(({ name }) => name).join('; ')}</dd>}
        {stoppers.length === 0 && <dd>{words.noStopper}</dd>}
      </div>
    </dl>
  );
}
