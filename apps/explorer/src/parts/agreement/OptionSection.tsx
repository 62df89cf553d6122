import { formatters, ruleText } from '@steelyard/content';
import type { AgreementStep } from '@steelyard/model';
import { DecisionRuleTracker, Disclosure, type StepState } from '@steelyard/ui';
import { setQuota, suppose, takeOut, takesQuota } from '../../state/supposed.ts';
import { Sentences } from '../Sentences.tsx';
import { AddActor } from './AddActor.tsx';
import type { AgreementPart } from './agreement-part.ts';
import { Choice } from './Choice.tsx';
import { ReasonLine } from './ReasonLine.tsx';
import { StepDetail } from './StepDetail.tsx';

/** The way to one option, decision by decision, and what may be supposed on it. */
export function OptionSection(part: AgreementPart) {
  const { result, told, option, names, language, supposed, onSuppose } = part;
  const { agreement, approval, suppose: words, icd203 } = language.messages;
  const { alternative, adopted, judgement, steps, droppedSteps } = option;
  const name = names.alternative(alternative);
  const sentences = told.options.find((each) => each.alternative === alternative)?.sentences ?? [];
  return (
    <section className="finding" id="option">
      <h2>{name}</h2>
      <Choice
        label={agreement.choose}
        value={alternative}
        choices={result.options.map((each) => ({
          id: each.alternative,
          name: names.alternative(each.alternative),
        }))}
        onChange={(chosen) => onSuppose({ ...supposed, alternative: chosen }, 'option')}
      />
      <div className="callout">
        <Sentences of={sentences} />
      </div>
      {droppedSteps.length > 0 && (
        <p>{approval.dropped({ steps: formatters(language.locale).list(droppedSteps.map(names.step)) })}</p>
      )}
      {steps.length > 0 && (
        <>
          <p className="control small">{words.intro}</p>
          <DecisionRuleTracker
            title={approval.title({ option: language.messages.sentence.quoted({ name }) })}
            steps={steps.map((step) => trackedStep(step, part))}
            overall={
              adopted && {
                value: adopted.share,
                text: approval.chanceValue({ share: adopted.share }),
                explanation: approval.together,
              }
            }
            words={{
              states: {
                likely: icd203.likely,
                open: icd203.roughlyEvenChance,
                unlikely: icd203.unlikely,
                unknown: language.messages.zone.noChance,
              },
              votes: approval.votes,
              votesValue: ({ accepting, needed = 0, total = 0 }) =>
                accepting === undefined
                  ? approval.votesUnknown({ total, needed })
                  : approval.votesValue({ yes: accepting, total, needed }),
              chance: approval.chance,
              noChance: language.messages.zone.noChance,
              stoppers: approval.stoppers,
              noStopper: approval.noStopper,
              suppose: (changed) => words.open({ n: changed }),
              choices: {
                'as-judged': words.asJudged,
                accepts: words.accepts,
                abstains: words.abstains,
                refuses: words.refuses,
              },
              members: (members) => words.seats({ n: members }),
              quota: words.quota,
              quotaRange: (min, max) => words.quotaRange({ min, max }),
              removeActor: (actor) => words.remove({ actor }),
              overall: approval.overall,
            }}
            onChoice={(_, actor, choice) => onSuppose(suppose(supposed, actor, choice))}
            onQuota={(step, quota) => onSuppose(setQuota(supposed, step, quota), `quota ${step}`)}
            onRemoveActor={(actor) => onSuppose(takeOut(supposed, actor))}
          />
        </>
      )}
      <AddActor key={alternative} {...part} />
      <Disclosure summary={approval.reason}>
        <ReasonLine judgement={judgement} {...part} />
      </Disclosure>
    </section>
  );
}

function trackedStep(step: AgreementStep, part: AgreementPart) {
  const { subject, names, texts, language } = part;
  const { approval } = language.messages;
  const { id, body, rule, voters, decision, chance } = step;
  const format = formatters(language.locale);
  const [vote] = rule.votes;
  const counts = rule.votes.length === 1 && rule.kind !== 'single' ? vote : undefined;
  return {
    id,
    body: names.step(id),
    rule: approval.rule({ body: names.actor(body), rule: ruleText(rule, language.messages) }),
    ...(counts && {
      needed: counts.needed,
      total: counts.total,
      accepting: decision?.count?.yes,
    }),
    // One above the total is a quota that nobody can reach, which is worth seeing too.
    ...(counts &&
      takesQuota(id, subject.problem) && {
        quota: { value: counts.needed, min: 0, max: Math.max(counts.total + 1, counts.needed) },
      }),
    chance: chance && { value: chance.share, text: approval.chanceValue({ share: chance.share }) },
    state: stateOf(chance?.share),
    stoppers: voters
      .filter(({ canStop }) => canStop)
      .map(({ actor, vote: said, choice, position }) => ({
        id: actor,
        name: names.actor(actor),
        reason:
          said === 'no' && choice === 'as-judged' && position !== undefined
            ? approval.against({ position: format.signed(position) })
            : undefined,
      })),
    note: texts[`approvalStep.${id}.note`],
    choices: voters.map(({ actor, seats, choice }) => ({
      id: actor,
      name: names.actor(actor),
      members: seats,
      choice,
    })),
    detail: <StepDetail step={step} {...part} />,
  };
}

/** Words of likelihood with the bounds of ICD 203: likely from 55, unlikely up to 45 in 100. */
function stateOf(chance: number | undefined): StepState {
  if (chance === undefined) return 'unknown';
  if (chance > 0.55) return 'likely';
  return chance < 0.45 ? 'unlikely' : 'open';
}
