import type { AlternativeId, PerformanceTable, Weights } from '@steelyard/model';
import type { StepSettings } from '../steps.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { extremes, normalizeMinMax, refuseAllZero, refuseNegative } from '../table/normalize.ts';
import { prepare } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { checkShare } from '../value/check-share.ts';
import { kernelOf } from './kernel.ts';

/** When one alternative outranks another in ELECTRE I. */
export interface Electre1Settings extends StepSettings {
  /** Weight that must agree, as a share of the whole. */
  readonly concordanceThreshold: number;
  /** Largest objection that may stand, as a share of the largest range. */
  readonly discordanceThreshold: number;
  /** How units are made alike before differences are compared: by range, or as shares of the column. */
  readonly normalization?: 'minmax' | 'share';
}

/** What ELECTRE I says. Matrices have one row and one column an alternative. */
export interface Electre1Result {
  readonly concordance: readonly (readonly number[])[];
  readonly discordance: readonly (readonly number[])[];
  readonly outranks: readonly (readonly boolean[])[];
  /** Alternatives to choose among, in the table's order: none outranks another outside its cycle, and one of them outranks every other alternative. */
  readonly kernel: readonly AlternativeId[];
}

const tolerance = 1e-12;

/**
 * Choose alternatives that the others do not outrank (ELECTRE I).
 *
 * Differences have no thresholds, so a hair's breadth counts like a gulf; ELECTRE III mends that. Alternatives that
 * outrank each other in a circle stand as one.
 *
 * @param table - n alternatives × m criteria, each in its own unit.
 * @throws {@link ScoringError} If a threshold lies outside [0, 1], or, with `share`, a performance is negative or a column all 0.
 * @see Roy (1968), Classement et choix en présence de points de vue multiples [roy1968]
 */
export function electre1(
  table: PerformanceTable,
  weights: Weights,
  settings: Electre1Settings,
): Electre1Result {
  const { concordanceThreshold, discordanceThreshold } = settings;
  for (const [name, threshold] of Object.entries({ concordanceThreshold, discordanceThreshold }))
    checkShare('electre1', name, threshold);
  const prepared = prepare('electre1', table, weights);
  refuseRepeated('electre1', 'alternative', table.alternatives);
  const columns = settings.normalization === 'share' ? columnShares(prepared) : normalizeMinMax(prepared);
  const oriented = columns.map((column, j) =>
    settings.normalization === 'share' && !prepared.maximized[j] ? column.map((x) => -x) : column,
  );
  const largestRange = oriented.reduce((most, column) => Math.max(most, rangeOf(column)), 0);
  const places = [...table.alternatives.keys()];
  const pairs = <T>(cell: (a: number, b: number) => T) => places.map((a) => places.map((b) => cell(a, b)));
  const concordance = pairs((a, b) =>
    oriented.reduce((sum, column, j) => (column[a]! >= column[b]! ? sum + prepared.weights[j]! : sum), 0),
  );
  const discordance = pairs((a, b) => {
    const worst = oriented.reduce((most, column) => Math.max(most, column[b]! - column[a]!), 0);
    return largestRange === 0 ? 0 : worst / largestRange;
  });
  const outranks = pairs(
    (a, b) =>
      a !== b &&
      concordance[a]![b]! >= concordanceThreshold - tolerance &&
      discordance[a]![b]! <= discordanceThreshold + tolerance,
  );
  for (const [name, cells] of Object.entries({ concordance, discordance }))
    settings.onStep?.({ name, rows: table.alternatives, columns: table.alternatives, cells });
  const kernel = new Set(kernelOf(outranks));
  return { concordance, discordance, outranks, kernel: table.alternatives.filter((_, i) => kernel.has(i)) };
}

/** Shares in the column whatever its direction; a negative sum would turn it round. */
function columnShares(prepared: PreparedTable): Float64Array[] {
  return prepared.columns.map((column, j) => {
    refuseNegative(prepared, j);
    refuseAllZero(prepared, j);
    const total = column.reduce((sum, x) => sum + x, 0);
    return column.map((x) => x / total);
  });
}

function rangeOf(column: Float64Array): number {
  const { least, most } = extremes(column);
  return most - least;
}
