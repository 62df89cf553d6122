import type { RobustnessFindings } from '@steelyard/content';
import { MonteCarloStatus, type MonteCarloStatusProps } from '@steelyard/ui';
import type { Language } from '../../language.ts';
import { sampleCount } from '../../settings.ts';
import type { ShownRobustness } from '../../use-robustness.ts';

const runs: Readonly<Record<ShownRobustness['state'], MonteCarloStatusProps['state']>> = {
  drawing: 'running',
  ready: 'finished',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** How far the random draws have come, and whether they suffice. */
export function Sampling({
  shown: { state, result, done, cancel, retry },
  told,
  language: { messages },
}: {
  shown: ShownRobustness;
  told: RobustnessFindings | undefined;
  language: Language;
}) {
  const { sampling, robustness } = messages;
  return (
    <section className="sampling" data-state={state}>
      <h2>{sampling.heading}</h2>
      <MonteCarloStatus
        state={runs[state]}
        done={state === 'ready' ? (result?.sampling.count ?? done) : done}
        total={state === 'ready' ? (result?.sampling.count ?? sampleCount) : sampleCount}
        precision={state === 'ready' ? told?.sampling[0]?.text : undefined}
        enough={result?.sampling.enough === true}
        failure={state === 'failed' ? sampling.failed : undefined}
        onCancel={cancel}
        onResume={retry}
        words={{
          label: sampling.heading,
          states: {
            running: messages.status.drawing,
            paused: sampling.cancelled,
            cancelled: sampling.cancelled,
            finished: messages.status.ready,
            failed: sampling.failed,
          },
          draws: (drawn, total) => sampling.running({ done: drawn, total }),
          quarter: (percent) => sampling.quarter({ percent }),
          cancel: sampling.cancel,
          resume: sampling.resume,
        }}
      />
      <p className="small">
        {sampling.levels} {robustness.weightsFixed}
      </p>
    </section>
  );
}
