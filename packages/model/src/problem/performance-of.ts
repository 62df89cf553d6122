import type { Performance } from './performance.ts';
import type { AlternativeId, CriterionId } from './primitives.ts';
import type { Problem } from './problem.ts';

/** Reports a cell of the performance table that is empty. */
export class MissingPerformanceError extends Error {
  override readonly name = 'MissingPerformanceError';
  readonly alternative: AlternativeId;
  readonly criterion: CriterionId;

  constructor(alternative: AlternativeId, criterion: CriterionId) {
    super(
      `performanceOf: no performance of ${alternative} on ${criterion}. ` +
        'No method can score an alternative with a gap. State it, or drop the alternative or the criterion.',
    );
    this.alternative = alternative;
    this.criterion = criterion;
  }
}

/**
 * Index the performances of a problem by alternative and criterion.
 *
 * @returns A look-up that throws {@link MissingPerformanceError} for a cell that the problem does not fill. A problem
 *   that was parsed has none.
 */
export function performanceOf({
  performances,
}: Pick<Problem, 'performances'>): (alternative: AlternativeId, criterion: CriterionId) => Performance {
  const cells = new Map<AlternativeId, Map<CriterionId, Performance>>();
  for (const performance of performances) {
    const row = cells.get(performance.alternative) ?? new Map<CriterionId, Performance>();
    cells.set(performance.alternative, row.set(performance.criterion, performance));
  }
  return (alternative, criterion) => {
    const performance = cells.get(alternative)?.get(criterion);
    if (performance === undefined) throw new MissingPerformanceError(alternative, criterion);
    return performance;
  };
}
