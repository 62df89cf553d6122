import { CircleCheck, CirclePause, CircleX, LoaderCircle, OctagonX } from 'lucide-react';
import { Button } from '../controls/Button.tsx';

/** How far a run of draws is. */
export type RunState = 'running' | 'paused' | 'cancelled' | 'finished' | 'failed';

/** The words of the status, in the reader's language. */
export interface MonteCarloWords {
  /** What the bar is called when read out. */
  readonly label: string;
  readonly states: Readonly<Record<RunState, string>>;
  /** `4,000 of 10,000 draws`. */
  readonly draws: (done: number, total: number) => string;
  /** `Half of the draws are done`, from 25, 50 or 75; read out at each quarter and at no other time. */
  readonly quarter: (percent: number) => string;
  readonly cancel: string;
  readonly resume: string;
}

export interface MonteCarloStatusProps {
  state: RunState;
  /** Draws done. */
  done: number;
  /** Draws wanted. */
  total: number;
  /** Whether they are enough, in a sentence: `Figures move by no more than ±0.4 points.` */
  precision?: string | undefined;
  /** Whether the sentence is good news; gives it a sign. */
  enough?: boolean;
  /** What went wrong and what to do, where the run has failed. */
  failure?: string | undefined;
  /** Makes the button appear while draws are under way or paused. */
  onCancel?: () => void;
  /** Makes the button appear where they are paused, cancelled or failed. */
  onResume?: () => void;
  words: MonteCarloWords;
}

const signs = {
  running: LoaderCircle,
  paused: CirclePause,
  cancelled: CircleX,
  finished: CircleCheck,
  failed: OctagonX,
};

/**
 * How many draws are done, and whether that is enough.
 *
 * A change of state is read out, and each quarter of the way; the count is not, for it changes all the time.
 */
export function MonteCarloStatus(props: MonteCarloStatusProps) {
  const { state, done, total, precision, enough, failure, onCancel, onResume, words } = props;
  const Sign = signs[state];
  const quarter = total > 0 ? Math.floor((4 * done) / total) * 25 : 0;
  const canCancel = onCancel !== undefined && (state === 'running' || state === 'paused');
  const canResume = onResume !== undefined && state !== 'running' && state !== 'finished';
  return (
    <div className="sy-run" data-state={state}>
      <p className="sy-run-state">
        <Sign size={18} aria-hidden="true" />
        {words.states[state]}
      </p>
      <p className="sy-run-draws">{words.draws(done, total)}</p>
      <progress
        className="sy-run-bar"
        aria-label={words.label}
        aria-valuetext={words.draws(done, total)}
        value={Math.min(done, Math.max(1, total))}
        max={Math.max(1, total)}
      />
      {precision !== undefined && (
        <p className="sy-run-precision" data-enough={enough || undefined}>
          {enough && <CircleCheck size={16} aria-hidden="true" />}
          {precision}
        </p>
      )}
      {failure !== undefined && <p className="sy-run-failure">{failure}</p>}
      <p className="sy-visually-hidden" role="status">
        {words.states[state]}
        {state === 'running' && quarter > 0 && quarter < 100 && ` ${words.quarter(quarter)}`}
        {state === 'failed' && failure !== undefined && ` ${failure}`}
        {state === 'finished' && precision !== undefined && ` ${precision}`}
      </p>
      {(canCancel || canResume) && (
        <div className="sy-run-actions">
          {canResume && <Button onPress={onResume}>{words.resume}</Button>}
          {canCancel && <Button onPress={onCancel}>{words.cancel}</Button>}
        </div>
      )}
    </div>
  );
}
