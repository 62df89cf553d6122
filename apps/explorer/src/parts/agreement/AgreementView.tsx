import { agreementFindings, agreementNames } from '@steelyard/content';
import { Button } from '@steelyard/ui';
import { useDeferredValue, useMemo } from 'react';
import { agreementSettingsOf } from '../../settings.ts';
import { noSuppositions, supposesNothing } from '../../state/suppositions.ts';
import { useAgreement } from '../../use-agreement.ts';
import type { ViewProps } from '../../view-props.ts';
import { Sentences } from '../Sentences.tsx';
import { ConflictSection } from './ConflictSection.tsx';
import { Decisions } from './Decisions.tsx';
import { Persuasions } from './Persuasions.tsx';
import { Positions } from './Positions.tsx';
import { PowerSection } from './PowerSection.tsx';
import type { PartProps } from './part-props.ts';
import { Zone } from './Zone.tsx';

/** Who must agree to each option, who can stop it, and whether a peace would hold. */
export function AgreementView({ subject, view, language, first, onChange }: ViewProps) {
  const { problem } = subject;
  const { supposed } = view;
  const settings = useMemo(() => agreementSettingsOf({ supposed }), [supposed]);
  const shown = useAgreement(problem, settings, subject.isCase ? first.agreement : undefined);
  const { messages } = language;
  const words = messages.agreementView;
  const texts = useMemo(() => subject.textsIn(language), [subject, language]);
  const names = useMemo(() => agreementNames(problem, texts), [problem, texts]);
  const result = useDeferredValue(shown.result);
  const told = useMemo(
    () => result && agreementFindings(result, names, messages, problem.asOf),
    [result, names, messages, problem],
  );
  const option =
    result?.options.find(({ alternative }) => alternative === view.agreeOn) ??
    result?.options.find(({ status }) => status === 'to-decide') ??
    result?.options[0];
  const part: PartProps | undefined = result &&
    told &&
    option && {
      subject,
      language,
      names,
      texts,
      result,
      told,
      option,
      supposed,
      onSuppose: (next) => onChange({ ...view, supposed: next }),
      onOption: (alternative) => onChange({ ...view, agreeOn: alternative }),
    };
  return (
    <>
      <h1>{messages.agreement.heading}</h1>
      <p className="lede">{messages.agreement.intro}</p>
      <p className="status small" role="status" data-state={shown.state}>
        {shown.state === 'drawing'
          ? words.loading
          : shown.state === 'failed'
            ? messages.error.workerFailed
            : ''}
      </p>
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
          <Button onPress={() => onChange({ ...view, supposed: noSuppositions })}>{words.reset}</Button>
        </div>
      )}
      {part && (
        <>
          <Zone {...part} />
          <Decisions {...part} />
          <Persuasions {...part} />
          <PowerSection {...part} />
        </>
      )}
      {result && problem.actors.length > 0 && part && <Positions {...part} />}
      {part && <ConflictSection {...part} />}
      {told && (
        <section className="finding">
          <h2>{words.notTold}</h2>
          <Sentences of={told.refused} />
          <div className="small">
            <Sentences of={told.basis} />
          </div>
        </section>
      )}
    </>
  );
}
