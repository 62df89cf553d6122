import { agreementFindings, agreementNames } from '@steelyard/content';
import type { Agreement, Problem, Texts } from '@steelyard/model';
import { Banner, Button, Disclosure } from '@steelyard/ui';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useAllTexts } from '../../detail-texts.ts';
import { agreementSettingsOf } from '../../settings.ts';
import { noSuppositions, type Suppositions, supposesNothing } from '../../state/suppositions.ts';
import { useAgreement } from '../../use-agreement.ts';
import type { ViewProps } from '../../view-props.ts';
import { Sentences } from '../Sentences.tsx';
import { ConflictSection } from './ConflictSection.tsx';
import { Decisions } from './Decisions.tsx';
import { Persuasions } from './Persuasions.tsx';
import { Positions } from './Positions.tsx';
import { PowerSection } from './PowerSection.tsx';
import type { PartProps } from './part-props.ts';
import { Reason } from './Reason.tsx';
import { Zone } from './Zone.tsx';

/** Who must agree to each option, who can stop it, and whether a peace would hold. */
export function AgreementView({ subject, view, language, first, onChange }: ViewProps) {
  const { problem } = subject;
  const { supposed } = view;
  const settings = useMemo(() => agreementSettingsOf({ supposed }), [supposed]);
  const shown = useAgreement(problem, settings, subject.isCase ? first.agreement : undefined);
  const { messages } = language;
  const words = messages.agreementView;
  const known = useAllTexts(subject, language);
  const texts = useMemo(() => ({ ...known, ...textsOf(supposed) }), [known, supposed]);
  const names = useMemo(() => agreementNames(problem, texts), [problem, texts]);
  const result = useDeferredValue(shown.result);
  const told = useMemo(
    () => result && agreementFindings(result, names, messages, problem.asOf),
    [result, names, messages, problem],
  );
  const part: PartProps | undefined = result &&
    told && {
      subject,
      language,
      names,
      texts,
      result,
      told,
      alternative: chosenIn(problem, result, view.agreeOn),
      supposed,
      onSuppose: (next) => onChange({ ...view, supposed: next }),
      onOption: (alternative) => onChange({ ...view, agreeOn: alternative }),
    };
  const heading = useRef<HTMLHeadingElement>(null);
  const option = result?.options.find(({ alternative }) => alternative === part?.alternative);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {messages.agreement.heading}
      </h1>
      <p className="lede">{messages.agreement.intro}</p>
      <p className="status small" role="status" data-state={shown.state}>
        {shown.state === 'drawing' ? words.loading : ''}
      </p>
      {shown.state === 'failed' && (
        <Banner
          kind="caution"
          live
          action={
            <button type="button" className="sy-button" onClick={shown.retry}>
              {messages.action.retry}
            </button>
          }
        >
          {messages.sampling.failed}
        </Banner>
      )}
      {told && (
        <div className="callout">
          <Sentences of={told.zone} />
        </div>
      )}
      {!supposesNothing(supposed) && (
        <div className="supposed">
          <p>
            <strong>{words.supposedNote}</strong>
          </p>
          <Button
            onPress={() => {
              onChange({ ...view, supposed: noSuppositions });
              // The button is about to go.
              heading.current?.focus();
            }}
          >
            {words.reset}
          </Button>
        </div>
      )}
      {part && part.result.options.length > 0 && <Zone {...part} />}
      {part && option && (
        <>
          <Decisions {...part} option={option} />
          <Persuasions {...part} option={option} />
          <PowerSection {...part} option={option} />
        </>
      )}
      {part && problem.actors.length > 0 && <Positions {...part} />}
      {part && <ConflictSection {...part} />}
      {told && (
        <section className="finding">
          <h2>{words.notTold}</h2>
          <Sentences of={told.refused} />
          <div className="small">
            <Sentences of={told.basis} />
          </div>
          {part && problem.positionReading && (
            <Disclosure summary={words.whyReading}>
              <Reason of={problem.positionReading.judgement} {...part} />
            </Disclosure>
          )}
        </section>
      )}
    </>
  );
}

/** The option that the reader looks at: the one asked for, else the first that needs decisions. */
function chosenIn({ alternatives }: Problem, { options }: Agreement, wanted: string | undefined): string {
  if (wanted !== undefined && alternatives.some(({ id }) => id === wanted)) return wanted;
  const first = options.find(({ status }) => status === 'to-decide') ?? options[0];
  return first?.alternative ?? alternatives[0]!.id;
}

/** The names of actors whom the reader added. */
function textsOf({ added }: Suppositions): Texts {
  return Object.fromEntries(
    added.flatMap(({ id, name }) => (name === undefined ? [] : [[`actor.${id}.name`, name]])),
  );
}
