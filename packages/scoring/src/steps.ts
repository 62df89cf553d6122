import type { AlternativeId, CriterionId } from '@steelyard/model';

/** A table that a method made on the way, for a reader who checks it by hand. */
export interface StepTable {
  /** What it holds, such as `normalized`. */
  readonly name: string;
  /** One an alternative, or what else the rows stand for. */
  readonly rows: readonly string[];
  /** One a criterion, or what else the columns stand for. */
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/** Setting of a method that can show its steps. */
export interface StepSettings {
  /** Receives each step as it is made; without it none is laid out. */
  readonly onStep?: ((step: StepTable) => void) | undefined;
}

/**
 * Run a method and keep the tables that it made on the way.
 *
 * @example
 * ```ts
 * import { topsis, withSteps } from '@steelyard/scoring';
 *
 * const table = {
 *   alternatives: ['treaty', 'pact'],
 *   criteria: [{ id: 'cost', direction: 'minimize' }],
 *   rows: [[3], [4]],
 * } as const;
 * const { steps } = withSteps((settings) => topsis(table, { cost: 1 }, settings));
 * steps.map(({ name }) => name); // → ['normalized', 'weighted', 'ideal points', 'distances']
 * ```
 */
export function withSteps<T>(method: (settings: Required<StepSettings>) => T): {
  readonly result: T;
  readonly steps: readonly StepTable[];
} {
  const steps: StepTable[] = [];
  const result = method({ onStep: (step) => steps.push(step) });
  return { result, steps };
}

/** Lays out columns as a step, where somebody asked for it. */
export function showColumns(
  settings: StepSettings,
  name: string,
  {
    alternatives,
    criteria,
  }: { readonly alternatives: readonly AlternativeId[]; readonly criteria: readonly CriterionId[] },
  columns: readonly ArrayLike<number>[],
): void {
  showCells(settings, name, alternatives, criteria, (i, j) => columns[j]![i]!);
}

/** Lays out a step cell by cell, where somebody asked for it. */
export function showCells(
  { onStep }: StepSettings,
  name: string,
  rows: readonly string[],
  columns: readonly string[],
  cell: (row: number, column: number) => number,
): void {
  onStep?.({ name, rows, columns, cells: rows.map((_, i) => columns.map((_, j) => cell(i, j))) });
}
