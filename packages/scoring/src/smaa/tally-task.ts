import type { Problem, Weights } from '@steelyard/model';
import type { ValueTable } from '../value/value-table.ts';
import { type RankTally, tallyRanks } from './tally.ts';
import type { TallySettings } from './tally-settings.ts';
import { certainValues, type DrawRange, sampleValues } from './value-draws.ts';

/** What to draw and count, as plain data that can be sent to another thread. */
export interface TallyTask {
  /** Values that are certain, or a problem whose performances are drawn. */
  readonly subject:
    | { readonly kind: 'values'; readonly values: ValueTable }
    | {
        readonly kind: 'problem';
        readonly problem: Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances'>;
        /** For what lies below the top of the criteria tree. */
        readonly lowerWeights?: Weights;
      };
  readonly weights: Weights;
  readonly range: DrawRange;
  readonly settings: Pick<TallySettings, 'spread' | 'sigma' | 'keepsScores'>;
}

/**
 * Draw and count a run as it was sent.
 *
 * @throws {@link ScoringError} As `tallyRanks` does.
 */
export function runTallyTask({ subject, weights, range, settings }: TallyTask): RankTally {
  const draws =
    subject.kind === 'values'
      ? certainValues(subject.values, range)
      : sampleValues(subject.problem, range, subject.lowerWeights);
  return tallyRanks(draws, weights, settings);
}

/**
 * Cut a task into runs of about the same length.
 *
 * @param parts - At least 1; fewer come back where there are fewer draws.
 */
export function splitTallyTask(task: TallyTask, parts: number): readonly TallyTask[] {
  const { seed, from, to } = task.range;
  const size = Math.max(1, Math.ceil((to - from) / Math.max(1, Math.floor(parts)) / 16) * 16);
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, k) => ({
    ...task,
    range: { seed, from: from + k * size, to: Math.min(to, from + (k + 1) * size) },
  }));
}
