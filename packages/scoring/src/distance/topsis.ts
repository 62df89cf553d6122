import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showCells, showColumns } from '../steps.ts';
import { extremes, normalizeMinMax } from '../table/normalize.ts';
import { prepare, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { weigh } from '../table/sums.ts';

/** How TOPSIS makes units alike. */
export interface TopsisSettings extends StepSettings {
  /** Columns of length 1 (`vector`, as published) or from worst 0 to best 1 (`minmax`); `vector` unless given. */
  readonly normalization?: 'vector' | 'minmax';
}

/**
 * Score alternatives by closeness to an ideal point (TOPSIS).
 *
 * The ideal takes the best performance seen on each criterion, the anti-ideal the worst. A strength makes up for a
 * weakness, so TOPSIS cannot express a veto; and both points move with the set, so adding one alternative can reorder
 * the others.
 *
 * @param table - n alternatives × m criteria, each criterion in its own unit.
 * @param weights - One a criterion, on any positive scale.
 * @returns Closeness in [0, 1] for each alternative; 1 is the ideal itself. Alternatives that all perform alike score 0.5.
 * @throws {@link ScoringError} If a performance is no finite number, or the weights do not fit or say nothing.
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making [hwang1981]
 */
export function topsis(table: PerformanceTable, weights: Weights, settings: TopsisSettings = {}): Scores {
  const { normalization = 'vector' } = settings;
  const prepared = prepare('topsis', table, weights);
  const { columns, maximized } = prepared;
  const count = table.alternatives.length;
  const toIdeal = new Float64Array(count);
  const toAntiIdeal = new Float64Array(count);
  const factors = columns.map((column) =>
    normalization === 'vector' ? lengthFactor(column) : rangeFactor(column),
  );
  for (let j = 0; j < columns.length; j++) {
    const { best, worst } = idealPoints(columns[j]!, maximized[j]!);
    addSquares(toIdeal, columns[j]!, best, factors[j]! * prepared.weights[j]!);
    addSquares(toAntiIdeal, columns[j]!, worst, factors[j]! * prepared.weights[j]!);
  }
  for (let i = 0; i < count; i++) {
    toIdeal[i] = Math.sqrt(toIdeal[i]!);
    toAntiIdeal[i] = Math.sqrt(toAntiIdeal[i]!);
  }
  if (settings.onStep) showSteps(settings, prepared, factors, [toIdeal, toAntiIdeal]);
  const closeness = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const span = toIdeal[i]! + toAntiIdeal[i]!;
    closeness[i] = span === 0 ? 0.5 : toAntiIdeal[i]! / span; // 0 only when all perform alike
  }
  return scoreMap('topsis', table.alternatives, closeness);
}

/** The best and worst performance seen on a criterion, in its own unit. */
function idealPoints(
  column: Float64Array,
  upward: boolean,
): { readonly best: number; readonly worst: number } {
  const { least, most } = extremes(column);
  return upward ? { best: most, worst: least } : { best: least, worst: most };
}

function addSquares(sums: Float64Array, column: Float64Array, point: number, factor: number): void {
  for (let i = 0; i < column.length; i++) {
    const difference = (column[i]! - point) * factor;
    sums[i]! += difference * difference;
  }
}

/** What makes a column 1 long; a column of zeros stays. */
function lengthFactor(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i]! * column[i]!;
  return sum === 0 ? 1 : 1 / Math.sqrt(sum);
}

/** What makes a column's range 1; a column without range stays. */
function rangeFactor(column: Float64Array): number {
  const { least, most } = extremes(column);
  return most === least ? 1 : 1 / (most - least);
}

function showSteps(
  settings: TopsisSettings,
  prepared: PreparedTable,
  factors: readonly number[],
  distances: readonly Float64Array[],
): void {
  const { alternatives, criteria, columns, weights, maximized } = prepared;
  const isRange = settings.normalization === 'minmax';
  const normalized = isRange
    ? normalizeMinMax(prepared)
    : columns.map((column, j) => column.map((x) => x * factors[j]!));
  const weighted = weigh(normalized, weights);
  const points = weighted.map((column, j) => idealPoints(column, isRange || maximized[j]!));
  showColumns(settings, 'normalized', prepared, normalized);
  showColumns(settings, 'weighted', prepared, weighted);
  showCells(settings, 'ideal points', ['ideal', 'anti-ideal'], criteria, (i, j) =>
    i === 0 ? points[j]!.best : points[j]!.worst,
  );
  const to = ['to the ideal', 'to the anti-ideal'];
  showColumns(settings, 'distances', { alternatives, criteria: to }, distances);
}
