import type { AlternativeId, CriterionId, PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { placeOf } from '../table/place-of.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { gapOf } from '../table/sums.ts';
import { criterionFlows } from './criterion-flows.ts';
import {
  type PreferenceFunction,
  type PreferenceShape,
  preferenceOf,
  preferenceShape,
} from './preference-function.ts';

/** What PROMETHEE compares with. */
export interface PrometheeSettings extends StepSettings {
  readonly preferences: Readonly<Record<CriterionId, PreferenceFunction>>;
}

/** Flows of preference; each in [0, 1], or [−1, 1] for the net ones. */
export interface PrometheeFlows {
  /** Mean preference of an alternative over the others. */
  readonly positiveFlow: Scores;
  /** Mean preference of the others over it; lower is better. */
  readonly negativeFlow: Scores;
  /** The first less the second: the complete order of PROMETHEE II. */
  readonly netFlow: Scores;
  /** Net flow on each criterion alone; by criterion, then alternative in the table's order. */
  readonly criterionFlows: Readonly<Record<CriterionId, readonly number[]>>;
}

/**
 * Score alternatives by how much they are preferred to the others, criterion by criterion (PROMETHEE II).
 *
 * Every comparison is with the other alternatives, so adding one can reorder the rest. Thresholds carry the judgement:
 * state where they come from. Net flows hide incomparability; {@link prometheeRelation} keeps it.
 *
 * @param table - n alternatives × m criteria, each in its own unit. One alternative alone has flows of 0.
 * @throws {@link ScoringError} If a criterion has no preference function or its thresholds are out of order.
 * @see Brans & Vincke (1985), A preference ranking organisation method [brans1985]
 */
export function promethee(
  table: PerformanceTable,
  weights: Weights,
  settings: PrometheeSettings,
): PrometheeFlows {
  const prepared = prepare('promethee', table, weights);
  const n = table.alternatives.length;
  const positive = new Float64Array(n);
  const negative = new Float64Array(n);
  const net: (readonly [CriterionId, readonly number[]])[] = [];
  prepared.columns.forEach((_, j) => {
    const weight = prepared.weights[j]!;
    const flows = criterionFlows(orientedColumn(prepared, j), shapeAt(prepared, settings, j));
    const own = new Array<number>(n);
    for (let i = 0; i < n; i++) {
      positive[i]! += weight * flows.positive[i]!;
      negative[i]! += weight * flows.negative[i]!;
      own[i] = flows.positive[i]! - flows.negative[i]!;
    }
    net.push([prepared.criteria[j]!, own]);
  });
  showColumns(
    settings,
    'net flow on each criterion',
    prepared,
    net.map(([, flows]) => flows),
  );
  return {
    positiveFlow: scoreMap('promethee', table.alternatives, positive),
    negativeFlow: scoreMap('promethee', table.alternatives, negative),
    netFlow: scoreMap(
      'promethee',
      table.alternatives,
      positive.map((flow, i) => gapOf(flow, negative[i]!)),
    ),
    criterionFlows: Object.fromEntries(net),
  };
}

/**
 * Measure how much each alternative is preferred to each other one, over all criteria.
 *
 * @returns One row an alternative, one column an alternative; each cell in [0, 1], 0 on the diagonal.
 * @throws {@link ScoringError} As {@link promethee} does.
 * @see Brans & Vincke (1985), A preference ranking organisation method [brans1985]
 */
export function prometheePreferences(
  table: PerformanceTable,
  weights: Weights,
  settings: PrometheeSettings,
): readonly (readonly number[])[] {
  const prepared = prepare('prometheePreferences', table, weights);
  const columns = prepared.columns.map((_, j) => orientedColumn(prepared, j));
  const shapes = prepared.columns.map((_, j) => shapeAt(prepared, settings, j));
  return table.alternatives.map((_, a) =>
    table.alternatives.map((_, b) =>
      columns.reduce(
        (sum, column, j) => sum + prepared.weights[j]! * preferenceOf(shapes[j]!, column[a]! - column[b]!),
        0,
      ),
    ),
  );
}

/** How one alternative stands to another. */
export type PreferenceRelation = 'preferred' | 'less-preferred' | 'indifferent' | 'incomparable';

/**
 * Compare two alternatives by both flows at once (PROMETHEE I): they are incomparable where one is ahead by positive
 * and the other by negative flow.
 *
 * @param tolerance - Flows no further apart than this are equal; 1e-12 unless given.
 * @throws {@link ScoringError} If there is no such alternative.
 * @see Brans & Vincke (1985), A preference ranking organisation method [brans1985]
 */
export function prometheeRelation(
  { positiveFlow, negativeFlow }: Pick<PrometheeFlows, 'positiveFlow' | 'negativeFlow'>,
  a: AlternativeId,
  b: AlternativeId,
  tolerance = 1e-12,
): PreferenceRelation {
  for (const id of [a, b]) placeOf('prometheeRelation', [...positiveFlow.keys()], id);
  const sign = (difference: number) => (Math.abs(difference) <= tolerance ? 0 : Math.sign(difference));
  const ahead = sign(positiveFlow.get(a)! - positiveFlow.get(b)!);
  const lessBehind = sign(negativeFlow.get(b)! - negativeFlow.get(a)!);
  if (ahead === 0 && lessBehind === 0) return 'indifferent';
  if (ahead >= 0 && lessBehind >= 0) return 'preferred';
  return ahead <= 0 && lessBehind <= 0 ? 'less-preferred' : 'incomparable';
}

/** Performances with more being better. */
export function orientedColumn({ columns, maximized }: PreparedTable, j: number): Float64Array {
  return maximized[j] ? columns[j]! : columns[j]!.map((x) => -x);
}

function shapeAt(prepared: PreparedTable, { preferences }: PrometheeSettings, j: number): PreferenceShape {
  const criterion = prepared.criteria[j]!;
  return preferenceShape(
    prepared.method,
    criterion,
    Object.hasOwn(preferences, criterion) ? preferences[criterion] : undefined,
  );
}
