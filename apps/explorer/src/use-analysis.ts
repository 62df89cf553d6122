import { type Analyst, createAnalyst, createSession } from '@steelyard/analysis';
import type { Analysis, AnalysisSettings, Problem } from '@steelyard/model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { seed, settingsOf } from './settings.ts';
import type { View } from './state/view.ts';
import { ukraineSubject } from './subject.ts';

/** An analysis as a page shows it. */
export interface ShownAnalysis {
  /** Everything that needs no draws, for the view as it is now. */
  readonly plain: Analysis;
  /** The last analysis with draws; a moment behind while a slider moves. */
  readonly sampled: Analysis | undefined;
  readonly state: 'drawing' | 'ready' | 'failed';
  readonly retry: () => void;
}

/** Analyse a view: what needs no draws at once, the rest in a worker where the latest view wins. */
export function useAnalysis(problem: Problem, view: View, first: Analysis | undefined): ShownAnalysis {
  const session = useMemo(() => lazily(() => createSession(problem)), [problem]);
  const settings = useMemo(() => settingsOf(view), [view]);
  const plain = useMemo(() => {
    // The page as it was built holds this analysis already.
    if (first && isOf(first, problem, settings)) return first;
    const step = session()
      .steps({ ...settings, sampleCount: 0 }, seed)
      .next();
    if (!step.done) throw new Error('An analysis without draws takes one step.');
    return step.value;
  }, [session, settings, first, problem]);
  useEffect(() => whenIdle(session), [session]);

  const analyst = useRef<Analyst>(undefined);
  useEffect(
    () => () => {
      analyst.current?.dispose();
      analyst.current = undefined;
    },
    [],
  );
  const [sampled, setSampled] = useState<{ problem: Problem; analysis: Analysis } | undefined>(
    first && { problem, analysis: first },
  );
  const [state, setState] = useState<ShownAnalysis['state']>(first ? 'ready' : 'drawing');
  const known = sampled?.problem === problem ? sampled.analysis : undefined;
  const isKnown = known !== undefined && sameSettings(known.provenance.settings, settings);

  const draw = useCallback(() => {
    setState('drawing');
    analyst.current ??= createAnalyst();
    analyst.current.analyse(problem, settings, seed).then(
      (analysis) => {
        setSampled({ problem, analysis });
        setState('ready');
      },
      (error: Error) => {
        if (error.name !== 'AbortError') setState('failed');
      },
    );
  }, [problem, settings]);
  useEffect(() => {
    if (!isKnown) draw();
  }, [isKnown, draw]);

  return {
    plain,
    sampled: known,
    state: isKnown ? 'ready' : state,
    retry: draw,
  };
}

/** Whether an analysis of the case as the page starts answers these settings too. */
function isOf(first: Analysis, problem: Problem, settings: AnalysisSettings): boolean {
  return problem === ukraineSubject.problem && sameSettings(first.provenance.settings, settings);
}

function sameSettings(a: AnalysisSettings, b: AnalysisSettings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Makes something when it is first asked for, and keeps it. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Does work that may be needed soon while the reader does nothing. */
function whenIdle(work: () => unknown): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 500);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
