import { criterionWeights, type Problem, type Robustness, scaleBounds, type Weights } from '@steelyard/model';
import { methodDependence, performanceTable, ScoringError } from '@steelyard/scoring';

/** Rank the best estimates by every method that applies, and say which assumptions of each the problem breaks. */
export function methodComparison(problem: Problem, weights: Weights): Pick<Robustness, 'methods'> {
  const table = performanceTable(problem);
  const broken = brokenAssumptions(problem, table.rows);
  try {
    const { methods, notApplicable, correlatedCriteria } = methodDependence(
      table,
      criterionWeights(problem, weights),
    );
    return {
      methods: {
        methods: methods.map(({ method, ranking, assumptions, reversals }) => ({
          method,
          ranking,
          brokenAssumptions: assumptions.filter((assumption) => broken.has(assumption)),
          reversals: reversals.length,
        })),
        notApplicable,
        correlatedCriteria,
      },
    };
  } catch (error) {
    if (error instanceof ScoringError) return {};
    throw error;
  }
}

/** What this problem does not bear out, whatever the method. */
function brokenAssumptions(
  { criteria, gates, performances }: Problem,
  rows: readonly (readonly number[])[],
): ReadonlySet<string> {
  const narrower = criteria.some(({ scale }, j) => {
    const column = rows.map((row) => row[j]!);
    const { low, high } = scaleBounds(scale);
    return Math.max(...column) - Math.min(...column) < (high - low) * (1 - 1e-9);
  });
  const found: readonly (readonly [assumption: string, isBroken: boolean])[] = [
    ['true-zero', criteria.some(({ scale }) => scale.kind === 'anchored')],
    ['full-compensation', gates.length > 0],
    ['range-of-the-set', narrower],
    ['no-thresholds', performances.some(({ distribution }) => distribution.kind !== 'exact')],
  ];
  return new Set(found.flatMap(([assumption, isBroken]) => (isBroken ? [assumption] : [])));
}
