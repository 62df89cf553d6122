import type { Analysis, AnalysisSettings, Case, Problem } from '@steelyard/model';
import { createSession } from './session.ts';

/**
 * Analyse a problem or case: every result at once, each with what it was made from.
 *
 * The same input gives the same bytes on any machine. To follow a slider, keep a {@link createSession | session} or hire
 * an {@link createAnalyst | analyst}, which keep the draws.
 *
 * @param seed - A whole number from 0 to 2^53 − 1; another seed gives other draws.
 * @throws AnalysisError If the settings cannot be used.
 *
 * @example
 * ```ts
 * import { analyse } from '@steelyard/analysis';
 * import { ukraineProblem } from '@steelyard/case-ukraine';
 *
 * const { weights } = ukraineProblem.weightSets[0];
 * const analysis = analyse(ukraineProblem, { weights, weightSpread: 'around', sampleCount: 1000 }, 7);
 * analysis.ranking.alternatives.length; // → 10
 * ```
 */
export function analyse(source: Problem | Case, settings: AnalysisSettings, seed: number): Analysis {
  const steps = createSession('problem' in source ? source.problem : source).steps(settings, seed);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
