import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { type StepSettings, showColumns } from '../steps.ts';
import { extremes, normalizeMinMax } from '../table/normalize.ts';
import { type PreparedTable, prepare } from '../table/prepare.ts';
import { scoreMap } from '../table/score-map.ts';

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
  const columns = normalization === 'vector' ? unitLength(prepared) : normalizeMinMax(prepared);
  showColumns(settings, 'normalized', prepared, columns);
  const count = table.alternatives.length;
  const squaresToIdeal = new Float64Array(count);
  const squaresToAntiIdeal = new Float64Array(count);
  columns.forEach((column, j) => {
    const { best, worst } = idealPoints(column, normalization === 'minmax' || prepared.maximized[j]!);
    addSquares(squaresToIdeal, column, best, prepared.weights[j]!);
    addSquares(squaresToAntiIdeal, column, worst, prepared.weights[j]!);
  });
  if (settings.onStep) showSteps(settings, prepared, columns, [squaresToIdeal, squaresToAntiIdeal]);
  const closeness = squaresToIdeal.map((square, i) => {
    const toAntiIdeal = Math.sqrt(squaresToAntiIdeal[i]!);
    const span = Math.sqrt(square) + toAntiIdeal;
    return span === 0 ? 0.5 : toAntiIdeal / span; // span is 0 only when all perform alike
  });
  return scoreMap(table.alternatives, closeness);
}

function idealPoints(
  column: Float64Array,
  upward: boolean,
): { readonly best: number; readonly worst: number } {
  const { least, most } = extremes(column);
  return upward ? { best: most, worst: least } : { best: least, worst: most };
}

function addSquares(sums: Float64Array, column: Float64Array, point: number, weight: number): void {
  for (let i = 0; i < column.length; i++) {
    const difference = weight * (column[i]! - point);
    sums[i]! += difference * difference;
  }
}

/** Divides each column by its length; a column of zeros stays. The largest is taken out first, so that no square overflows. */
function unitLength({ columns }: PreparedTable): Float64Array[] {
  return columns.map((column) => {
    const { least, most } = extremes(column);
    const size = Math.max(-least, most);
    if (size === 0) return column;
    let sum = 0;
    for (const x of column) sum += (x / size) * (x / size);
    const length = Math.sqrt(sum);
    return column.map((x) => x / size / length);
  });
}

function showSteps(
  settings: TopsisSettings,
  prepared: PreparedTable,
  columns: readonly Float64Array[],
  squares: readonly Float64Array[],
): void {
  const { alternatives, criteria, weights, maximized } = prepared;
  const weighted = columns.map((column, j) => column.map((x) => x * weights[j]!));
  showColumns(settings, 'weighted', prepared, weighted);
  const points = weighted.map((column, j) =>
    idealPoints(column, settings.normalization === 'minmax' || maximized[j]!),
  );
  settings.onStep?.({
    name: 'ideal points',
    rows: ['ideal', 'anti-ideal'],
    columns: criteria,
    cells: [points.map(({ best }) => best), points.map(({ worst }) => worst)],
  });
  settings.onStep?.({
    name: 'distances',
    rows: alternatives,
    columns: ['to the ideal', 'to the anti-ideal'],
    cells: alternatives.map((_, i) => squares.map((square) => Math.sqrt(square[i]!))),
  });
}
