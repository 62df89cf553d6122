import { type Analyst, createAnalyst } from '@steelyard/analysis';
import type { Problem, Robustness, RobustnessSettings } from '@steelyard/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { seed } from './settings.ts';

/** Robustness as a page shows it. */
export interface ShownRobustness {
  /** The last result; a moment behind while a slider moves. */
  readonly result: Robustness | undefined;
  readonly state: 'drawing' | 'ready' | 'cancelled' | 'failed';
  /** Draws that are made. */
  readonly done: number;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** Look at robustness in a worker of its own, where the latest settings win. */
export function useRobustness(
  problem: Problem,
  settings: RobustnessSettings,
  first: Robustness | undefined,
): ShownRobustness {
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
  const [state, setState] = useState<ShownRobustness['state']>(first ? 'ready' : 'drawing');
  const [done, setDone] = useState(first?.sampling.count ?? 0);
  const result = kept?.problem === problem ? kept.result : undefined;
  const isKnown = JSON.stringify(result?.provenance.settings) === JSON.stringify(settings);

  const draw = useCallback(() => {
    const mine = new AbortController();
    controller.current = mine;
    setState('drawing');
    setDone(0);
    analyst.current ??= createAnalyst();
    const isCurrent = () => controller.current === mine;
    analyst.current.robustness(problem, settings, seed, { signal: mine.signal, onProgress: setDone }).then(
      (next) => {
        setKept({ problem, result: next });
        if (isCurrent()) setState('ready');
      },
      (error: Error) => {
        if (isCurrent()) setState(error.name === 'AbortError' ? 'cancelled' : 'failed');
      },
    );
  }, [problem, settings]);
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
