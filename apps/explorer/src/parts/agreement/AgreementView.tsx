import { type AgreementNames, agreementFindings, agreementNames } from '@steelyard/content';
import { Button } from '@steelyard/ui';
import { memo, useDeferredValue, useMemo } from 'react';
import { agreementSettingsOf } from '../../settings.ts';
import type { OwnActor } from '../../state/supposed.ts';
import { useAgreement } from '../../use-agreement.ts';
import type { ViewProps } from '../../view-props.ts';
import { Sentences } from '../Sentences.tsx';
import type { AgreementPart } from './agreement-part.ts';
import { ChangesList } from './ChangesList.tsx';
import { OptionSection } from './OptionSection.tsx';
import { PeaceSection } from './PeaceSection.tsx';
import { PersuasionSection } from './PersuasionSection.tsx';
import { PositionsSection } from './PositionsSection.tsx';
import { PowerSection } from './PowerSection.tsx';
import { ZoneSection } from './ZoneSection.tsx';

/** Who must agree to each option, whether they would, and what would follow. */
export function AgreementView({ subject, view, language, first, onChange }: ViewProps) {
  const { problem } = subject;
  const { supposed } = view;
  const settings = useMemo(() => agreementSettingsOf(supposed), [supposed]);
  const shown = useAgreement(problem, settings, subject.isCase ? first.agreement : undefined);
  const { messages } = language;
  const { agreement, sampling } = messages;
  const texts = useMemo(() => subject.textsIn(language), [subject, language]);
  const { addedActors } = supposed;
  const names = useMemo(
    () => withOwnActors(agreementNames(problem, texts), addedActors),
    [problem, texts, addedActors],
  );
  const result = useDeferredValue(shown.result);
  const told = useMemo(
    () => result && agreementFindings(result, names, messages, problem.asOf),
    [result, names, messages, problem.asOf],
  );
  const option =
    result?.options.find(({ alternative }) => alternative === supposed.alternative) ??
    result?.options.find(({ steps }) => steps.length > 0) ??
    result?.options[0];
  return (
    <>
      <h1>{agreement.heading}</h1>
      <p className="lede">{agreement.intro}</p>
      {told && <p className="small">{told.basis.map(({ text }) => text).join(' ')}</p>}
      <div className="sampling">
        <p className="status small" role="status" data-state={shown.state}>
          {shown.state === 'drawing'
            ? agreement.running
            : shown.state === 'ready'
              ? agreement.ready
              : sampling[shown.state]}
        </p>
        {(shown.state === 'cancelled' || shown.state === 'failed') && (
          <Button onPress={shown.retry}>{sampling.resume}</Button>
        )}
      </div>
      <ChangesList
        supposed={supposed}
        names={names}
        language={language}
        onSuppose={(next) => onChange({ ...view, supposed: next })}
      />
      {result &&
        told &&
        (option ? (
          <Parts
            {...{ subject, language, names, texts, result, told, option, supposed }}
            onSuppose={(next, merge) => onChange({ ...view, supposed: next }, merge)}
          />
        ) : (
          <p>{agreement.none}</p>
        ))}
      {told && told.refused.length > 0 && (
        <section className="finding">
          <h2>{agreement.notTold}</h2>
          <Sentences of={told.refused} />
        </section>
      )}
    </>
  );
}

const Parts = memo(function Parts(part: AgreementPart) {
  return (
    <>
      <ZoneSection {...part} />
      <OptionSection {...part} />
      <PersuasionSection {...part} />
      <PositionsSection {...part} />
      <PowerSection {...part} />
      <PeaceSection {...part} />
    </>
  );
});

function withOwnActors(names: AgreementNames, own: readonly OwnActor[]): AgreementNames {
  return { ...names, actor: (id) => own.find((each) => each.id === id)?.name ?? names.actor(id) };
}
