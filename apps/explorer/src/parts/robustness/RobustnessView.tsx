import { robustnessFindings, robustnessNames } from '@steelyard/content';
import { memo, useDeferredValue, useMemo } from 'react';
import { useAllTexts } from '../../detail-texts.ts';
import { robustnessSettingsOf } from '../../settings.ts';
import { useRobustness } from '../../use-robustness.ts';
import type { ViewProps } from '../../view-props.ts';
import { Sentences } from '../Sentences.tsx';
import { Attitudes } from './Attitudes.tsx';
import { FallsShort } from './FallsShort.tsx';
import { Flips } from './Flips.tsx';
import { Influences } from './Influences.tsx';
import { Methods } from './Methods.tsx';
import { PathwaySection } from './PathwaySection.tsx';
import type { PartProps } from './part-props.ts';
import { RegretSection } from './RegretSection.tsx';
import { Sampling } from './Sampling.tsx';
import { ScenarioRankings } from './ScenarioRankings.tsx';

/** What holds whatever happens, and what would change it. */
export function RobustnessView({ subject, view, language, first, onChange }: ViewProps) {
  const { problem } = subject;
  const { weights, regretLimit } = view;
  const settings = useMemo(() => robustnessSettingsOf({ weights, regretLimit }), [weights, regretLimit]);
  const shown = useRobustness(problem, settings, subject.isCase ? first.robustness : undefined);
  const { messages } = language;
  const texts = useAllTexts(subject, language);
  const names = useMemo(() => robustnessNames(problem, texts, messages), [problem, texts, messages]);
  const result = useDeferredValue(shown.result);
  const told = useMemo(
    () => result && robustnessFindings(result, names, messages),
    [result, names, messages],
  );
  return (
    <>
      <h1>{messages.robustness.heading}</h1>
      <p className="lede">{messages.robustness.intro}</p>
      {told && (
        <div className="callout">
          <Sentences of={[...told.scenarios, ...told.draws]} />
        </div>
      )}
      <Sampling shown={shown} told={told} language={language} />
      {result && told && (
        <Parts
          {...{ subject, language, names, texts, result, told, regretLimit }}
          onRegretLimit={(limit) => onChange({ ...view, regretLimit: limit })}
        />
      )}
      <PathwaySection problem={problem} texts={texts} names={names} language={language} />
    </>
  );
}

const Parts = memo(function Parts({
  regretLimit,
  onRegretLimit,
  ...part
}: PartProps & { regretLimit: number; onRegretLimit: (limit: number) => void }) {
  return (
    <>
      {part.result.scenarios.length > 0 && (
        <>
          <ScenarioRankings {...part} />
          <RegretSection {...part} />
          <Attitudes {...part} />
        </>
      )}
      <FallsShort {...part} regretLimit={regretLimit} onRegretLimit={onRegretLimit} />
      <Influences {...part} />
      <Flips {...part} />
      <Methods {...part} />
    </>
  );
});
