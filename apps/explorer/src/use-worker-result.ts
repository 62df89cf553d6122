import { type Analyst, createAnalyst, type RequestSettings } from '@steelyard/analysis';
import type { Problem } from '@steelyard/model';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A result as a page shows it. */
export interface ShownResult<Result> {
  /** The last result; a moment behind while the reader changes something. */
  readonly result: Result | undefined;
  readonly state: 'drawing' | 'ready' | 'cancelled' | 'failed';
  /** Draws that are made. */
  readonly done: number;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** How to ask a worker for a result. */
export type Ask<Settings, Result> = (
  analyst: Analyst,
  problem: Problem,
  settings: Settings,
  request: RequestSettings,
) => Promise<Result>;

/** A result that says with which settings it was made. */
interface Made<Settings> {
  readonly provenance: { readonly settings: Settings };
}

/**
 * Have something computed in a worker of its own, where the latest settings win.
 *
 * @param first - What was computed when the page was built.
 * @param ask - Must stay the same function.
 */
export function useWorkerResult<Settings, Result extends Made<Settings>>(
  problem: Problem,
  settings: Settings,
  first: Result | undefined,
  ask: Ask<Settings, Result>,
): ShownResult<Result> {
  const analyst = useRef<Analyst>(undefined);
  const controller = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      analyst.current?.dispose();
      analyst.current = undefined;
    },
    [],
  );
  const [kept, setKept] = useState(first && { problem, result: first });
  const [state, setState] = useState<ShownResult<Result>['state']>(first ? 'ready' : 'drawing');
  const [done, setDone] = useState(0);
  const result = kept?.problem === problem ? kept.result : undefined;
  const isKnown = JSON.stringify(result?.provenance.settings) === JSON.stringify(settings);

  const draw = useCallback(() => {
    const mine = new AbortController();
    controller.current = mine;
    setState('drawing');
    setDone(0);
    analyst.current ??= createAnalyst();
    const isCurrent = () => controller.current === mine;
    ask(analyst.current, problem, settings, { signal: mine.signal, onProgress: setDone }).then(
      (next) => {
        setKept({ problem, result: next });
        if (isCurrent()) setState('ready');
      },
      (error: Error) => {
        if (isCurrent()) setState(error.name === 'AbortError' ? 'cancelled' : 'failed');
      },
    );
  }, [problem, settings, ask]);
  useEffect(() => {
    if (!isKnown) draw();
  }, [isKnown, draw]);

  return {
    result,
    state: isKnown ? 'ready' : state,
    done,
    cancel: () => controller.current?.abort(),
    retry: draw,
  };
}
