import type { RobustnessFindings } from '@steelyard/content';
import type { Robustness } from '@steelyard/model';
import { Button } from '@steelyard/ui';
import type { Language } from '../../language.ts';
import { sampleCount } from '../../settings.ts';
import type { ShownResult } from '../../use-result.ts';

/** How far the random draws have come, and whether they suffice. */
export function Sampling({
  shown: { state, done, cancel, retry },
  told,
  language: { messages },
}: {
  shown: ShownResult<Robustness>;
  told: RobustnessFindings | undefined;
  language: Language;
}) {
  const { sampling, robustness } = messages;
  return (
    <div className="sampling">
      <p className="status small" role="status" data-state={state}>
        {state === 'drawing'
          ? sampling.running({ done, total: sampleCount })
          : state === 'cancelled'
            ? sampling.cancelled
            : state === 'failed'
              ? sampling.failed
              : told?.sampling[0]?.text}{' '}
        {state === 'ready' && `${sampling.levels} ${robustness.weightsFixed}`}
      </p>
      {state === 'drawing' && <Button onPress={cancel}>{sampling.cancel}</Button>}
      {(state === 'cancelled' || state === 'failed') && <Button onPress={retry}>{sampling.resume}</Button>}
    </div>
  );
}
