import { type Analyst, createAnalyst, type RequestSettings } from '@steelyard/analysis';
import type { Problem } from '@steelyard/model';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A result as a page shows it. */
export interface ShownResult<Result> {
  /** The last one; a moment behind while a slider moves. */
  readonly result: Result | undefined;
  readonly state: 'drawing' | 'ready' | 'cancelled' | 'failed';
  /** How much of it is made. */
  readonly done: number;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** Compute in a worker of its own, where the latest settings win. `ask` must stay the same function. */
export function useResult<Settings, Result extends { readonly provenance: { readonly settings: Settings } }>(
  problem: Problem,
  settings: Settings,
  first: Result | undefined,
  ask: (analyst: Analyst, problem: Problem, settings: Settings, request: RequestSettings) => Promise<Result>,
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
