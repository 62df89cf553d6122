import type { CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { log } from '@steelyard/numerics';
import { centred, correlationOf, lengthOf } from '../table/correlation.ts';
import { extremes, normalizeMinMax, refuseAllZero, refuseNegative } from '../table/normalize.ts';
import { performanceFault } from '../table/performance-fault.ts';
import { prepareUnweighted } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';

/**
 * How much criteria tell the alternatives apart, as shares of the whole.
 *
 * This measures spread and not values: it says nothing of what anyone cares about, and a different set of alternatives
 * gives different shares. Use it to see what drives a table, never as weights that somebody would defend.
 */
export interface SpreadDiagnostic {
  readonly measures: 'spread';
  /**
   * By criterion, summing to 1. Where the measure finds nothing, as CRITIC does in one criterion alone, those with
   * spread share alike; without any spread all do.
   */
  readonly shares: Weights;
  /** Criteria on which all alternatives perform alike; their share is 0 unless that is true of all. */
  readonly withoutSpread: readonly CriterionId[];
}

/**
 * Measure how unevenly performances are spread over the alternatives on each criterion (Shannon entropy).
 *
 * Large figures far from 0 hardly spread in this sense: adding 100 to a column takes most of its share. Not for scales
 * whose zero is arbitrary.
 *
 * @param table - n alternatives × m criteria; no negative performances. Directions do not matter.
 * @throws {@link ScoringError} If a performance is negative or a criterion's are all 0.
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making, section 3.2 [hwang1981]
 */
export function entropyWeights(table: PerformanceTable): SpreadDiagnostic {
  const prepared = prepareUnweighted('entropyWeights', table);
  const information = prepared.columns.map((column, j) => {
    refuseNegative(prepared, j);
    refuseAllZero(prepared, j);
    if (isConstant(column)) return 0;
    const total = column.reduce((sum, x) => sum + x, 0);
    const entropy = column.reduce((sum, x) => (x === 0 ? sum : sum - (x / total) * log(x / total)), 0);
    return Math.max(0, 1 - entropy / log(column.length));
  });
  return diagnose(prepared, information);
}

/**
 * Measure spread on each criterion together with how little it runs along with the others (CRITIC).
 *
 * A criterion that says the opposite of the others gets most, even where it is noise.
 *
 * @param table - n alternatives × m criteria, each in its own unit. A criterion without spread counts as if absent.
 * @throws {@link ScoringError} If a performance is no finite number.
 * @see Diakoulaki, Mavrotas & Papayannakis (1995), The CRITIC method [diakoulaki1995]
 */
export function criticWeights(table: PerformanceTable): SpreadDiagnostic {
  const prepared = prepareUnweighted('criticWeights', table);
  const columns = normalizeMinMax(prepared).map(centred);
  const varied = prepared.columns.map((column) => !isConstant(column));
  const information = columns.map((column, j) => {
    if (!varied[j]) return 0;
    const conflict = columns.reduce((sum, other, k) => {
      if (k === j || !varied[k]) return sum;
      const apart = 1 - correlationOf(column, other);
      return apart < 1e-14 ? sum : sum + apart; // rounding, where both run exactly alike
    }, 0);
    return (lengthOf(column) / Math.sqrt(column.length - 1)) * conflict;
  });
  return diagnose(prepared, information);
}

/**
 * Measure how much the alternatives' overall performance changes when a criterion is removed (MEREC).
 *
 * Takes logarithms of ratios, so an alternative that is close to 0 somewhere dominates the shares.
 *
 * @param table - n alternatives × m criteria; all performances above 0.
 * @throws {@link ScoringError} If a performance is 0 or less.
 * @see Keshavarz-Ghorabaee et al. (2021), Determination of objective weights using MEREC [keshavarz2021]
 */
export function merecWeights(table: PerformanceTable): SpreadDiagnostic {
  const prepared = prepareUnweighted('merecWeights', table);
  const sizes = prepared.columns.map((column, j) => {
    refuseUnlessPositive(prepared, j);
    const { least, most } = extremes(column);
    return column.map((x) => Math.abs(log(prepared.maximized[j] ? least / x : x / most)));
  });
  const m = sizes.length;
  const totals = prepared.alternatives.map((_, i) => sizes.reduce((sum, column) => sum + column[i]!, 0));
  const information = sizes.map((column) =>
    totals.reduce((sum, total, i) => {
      const without = log(1 + (total - column[i]!) / m);
      return sum + Math.abs(without - log(1 + total / m));
    }, 0),
  );
  return diagnose(prepared, information);
}

function diagnose({ criteria, columns }: PreparedTable, information: readonly number[]): SpreadDiagnostic {
  const varied = columns.map((column) => (isConstant(column) ? 0 : 1));
  const amounts = [information, varied, criteria.map(() => 1)].find((found) => sumOf(found) > 0)!;
  const total = sumOf(amounts);
  return {
    measures: 'spread',
    shares: Object.fromEntries(criteria.map((id, j) => [id, amounts[j]! / total])),
    withoutSpread: criteria.filter((_, j) => varied[j] === 0),
  };
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

function isConstant(column: Float64Array): boolean {
  const { least, most } = extremes(column);
  return least === most;
}

function refuseUnlessPositive(table: PreparedTable, j: number): void {
  const i = table.columns[j]!.findIndex((x) => x <= 0);
  if (i < 0) return;
  throw performanceFault(table, i, j, {
    is: table.columns[j]![i],
    why: 'This method takes logarithms of ratios.',
    remedy: 'Measure something that is always above 0, or leave the criterion out.',
  });
}
