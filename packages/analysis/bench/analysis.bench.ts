import { ukraineProblem } from '@steelyard/case-ukraine';
import type { Analysis, AnalysisSettings, Weights } from '@steelyard/model';
import { loadKernel } from '@steelyard/scoring';
import { createSession, type Session } from '../src/session.ts';

const equal: Weights = ukraineProblem.weightSets[0]!.weights;
const settings: AnalysisSettings = { weights: equal, weightSpread: 'around', sampleCount: 10_000 };

function finish(session: Session, weights: Weights): Analysis {
  const steps = session.steps({ ...settings, weights }, 7);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

let kept = createSession(ukraineProblem);
let turn = 0;

/** 10 alternatives, 21 criteria in 10 groups, 10,000 draws. */
export default [
  {
    name: 'analysis/smaa-10x21x10000',
    setup: async () => {
      await loadKernel();
    },
    run: () => finish(createSession(ukraineProblem), equal),
  },
  {
    name: 'analysis/smaa-10x21x10000-reweighted',
    setup: async () => {
      await loadKernel();
      kept = createSession(ukraineProblem);
      finish(kept, equal);
    },
    run: () => finish(kept, { ...equal, 'c-cost': 1 + (turn++ % 50) }),
  },
];
