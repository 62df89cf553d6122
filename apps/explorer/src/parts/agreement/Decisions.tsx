import { formatters, ruleText } from '@steelyard/content';
import type { ActorChoice, AgreementStep, Problem, SampledShare } from '@steelyard/model';
import { Button, DecisionRuleTracker, Disclosure } from '@steelyard/ui';
import { useRef } from 'react';
import { putBack, supposeChoice, supposeQuota, takeOut } from '../../state/suppositions.ts';
import { EvidenceLinks } from '../EvidenceLinks.tsx';
import { Sentences } from '../Sentences.tsx';
import { AddActor } from './AddActor.tsx';
import { DecidingActors } from './DecidingActors.tsx';
import type { OptionProps } from './part-props.ts';
import { Reason } from './Reason.tsx';

/** The decisions that the chosen option needs, one after the other, and what the reader may suppose of them. */
export function Decisions(part: OptionProps) {
  const { option, names, told, texts, language, subject, supposed, onSuppose } = part;
  const { messages, locale } = language;
  const words = messages.agreementView;
  const format = formatters(locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const written = ({ share }: SampledShare) => ({
    value: share,
    text: words.inHundred({ share: format.outOf100(share) }),
  });
  const isJudged = subject.problem.judgements.some(({ id }) => id === option.judgement);
  const sentences =
    told.options.find(({ alternative }) => alternative === option.alternative)?.sentences ?? [];
  return (
    <section className="finding" id="decisions">
      <h2 ref={heading} tabIndex={-1}>
        {names.alternative(option.alternative)}
      </h2>
      <Sentences of={sentences} />
      <DecisionRuleTracker
        title={words.whoMust}
        overall={option.adopted && written(option.adopted)}
        steps={option.steps.map((step) => ({
          id: step.id,
          body: `${names.step(step.id)} — ${names.actor(step.body)}`,
          rule: ruleText(step.rule, messages),
          ...votesOf(step),
          chance: step.chance && written(step.chance),
          stoppers: step.voters
            .filter(({ canStop }) => canStop)
            .map(({ actor }) => ({ id: actor, name: names.actor(actor) })),
          state: stateOf(step.chance),
          note: texts[`approvalStep.${step.id}.note`],
          choices: step.voters.map(({ actor, seats, choice }) => ({
            id: actor,
            name: names.actor(actor),
            members: seats,
            choice,
          })),
          quota: quotaOf(step, subject.problem),
          detail: <Details step={step} {...part} />,
        }))}
        words={{
          states: {
            likely: words.likely,
            open: words.openState,
            unlikely: words.unlikely,
            unknown: words.unknown,
          },
          votes: words.votes,
          votesValue: ({ accepting, needed = 0, total = 0 }) =>
            accepting === undefined
              ? words.votesNeeded({ needed, total })
              : words.votesValue({ accepting, needed, total }),
          chance: messages.approval.chance,
          noChance: words.noChance,
          stoppers: words.stoppers,
          noStopper: words.noStopper,
          suppose: (n) => words.suppose({ n }),
          choices: {
            'as-judged': words.asJudged,
            accepts: words.accepts,
            abstains: words.abstains,
            refuses: words.refuses,
          },
          members: (n) => words.seats({ n }),
          quota: words.quota,
          quotaRange: (min, max) => words.quotaRange({ min, max }),
          removeActor: (name) => words.remove({ name }),
          overall: words.overall,
          empty: sentences[0]?.text ?? '',
        }}
        onChoice={(_, actor, choice: ActorChoice) => onSuppose(supposeChoice(supposed, actor, choice))}
        onQuota={(step, quota) => onSuppose(supposeQuota(supposed, step, quota))}
        onRemoveActor={(actor) => onSuppose(takeOut(supposed, actor))}
      />
      {supposed.excluded.length > 0 && (
        <p className="left-out">
          {words.left}:{' '}
          {supposed.excluded.map((actor) => (
            <Button
              key={actor}
              onPress={() => {
                onSuppose(putBack(supposed, actor));
                // The button is about to go.
                heading.current?.focus();
              }}
            >
              {words.putBack({ name: names.actor(actor) })}
            </Button>
          ))}
        </p>
      )}
      {option.droppedSteps.length > 0 && (
        <p>{words.dropped({ steps: format.list(option.droppedSteps.map(names.step)) })}</p>
      )}
      {option.steps.length > 0 && <AddActor {...part} />}
      {isJudged && (
        <Disclosure summary={words.why}>
          <Reason of={option.judgement} {...part} />
        </Disclosure>
      )}
    </section>
  );
}

/** Chances that the estimative words of a state begin and end at. */
const likelyFrom = 0.67;
const unlikelyTo = 0.33;

function stateOf(chance: SampledShare | undefined): 'likely' | 'open' | 'unlikely' | 'unknown' {
  if (chance === undefined) return 'unknown';
  return chance.share >= likelyFrom ? 'likely' : chance.share <= unlikelyTo ? 'unlikely' : 'open';
}

/** The votes of a step that counts them. */
function votesOf({ rule, decision }: AgreementStep) {
  const [vote, ...more] = rule.votes;
  if (vote === undefined || more.length > 0 || rule.kind === 'single') return {};
  const yes = decision?.count?.yes;
  return {
    needed: vote.needed,
    total: vote.total,
    accepting:
      yes === undefined ? undefined : vote.abstention === 'passes' ? yes + decision!.count!.abstain : yes,
  };
}

/**
 * How many votes a step needs; left out where it joins several votes, counts weights, or asks one actor in the problem,
 * whoever else the reader adds. It may be one more than there are votes, to see what follows.
 */
function quotaOf({ id, rule }: AgreementStep, { approvals }: Problem) {
  const stated = approvals.flatMap(({ steps }) => steps).find((step) => step.id === id);
  const [vote, ...more] = rule.votes;
  if (
    vote === undefined ||
    more.length > 0 ||
    stated === undefined ||
    ['single', 'all', 'any'].includes(stated.rule.kind) ||
    vote.kind === 'weightedMajority'
  )
    return undefined;
  return { value: vote.needed, min: 0, max: Math.max(vote.total + 1, vote.needed) };
}

/** The second reading, seat by seat, how fragile the body is, who decides, and the evidence of the rule. */
function Details({ step, ...part }: OptionProps & { step: AgreementStep }) {
  const { id, rule, chanceBySeat, fragility } = step;
  const { subject, language } = part;
  const words = language.messages.agreementView;
  const format = formatters(language.locale);
  const needsAll = rule.kind === 'consensus' || rule.kind === 'unanimity';
  const evidence =
    subject.problem.approvals.flatMap(({ steps }) => steps).find((each) => each.id === id)?.evidence ?? [];
  const point = needsAll ? fragility.find(({ each }) => each === 0.98) : undefined;
  return (
    <>
      {chanceBySeat !== undefined && rule.kind !== 'single' && (
        <p>{words.bySeat({ share: format.outOf100(chanceBySeat) })}</p>
      )}
      {point && (
        <p>{words.fragility({ each: format.outOf100(point.each), passes: format.outOf100(point.passes) })}</p>
      )}
      <DecidingActors step={step} {...part} />
      {evidence.length > 0 && (
        <p className="small">
          <EvidenceLinks ids={evidence} subject={subject} language={language} />
        </p>
      )}
    </>
  );
}
