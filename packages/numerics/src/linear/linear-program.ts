/** What is maximized, and what it may not exceed: objective · x, rows · x ≤ limits, x ≥ 0. */
export interface LinearProgram {
  readonly objective: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly limits: readonly number[];
}

/** Where a linear program has its best value, or why it has none. */
export type LinearProgramResult =
  | { readonly status: 'optimal'; readonly value: number; readonly x: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

const tolerance = 1e-10;

/**
 * Maximize a linear function under linear limits (simplex method, two phases, Bland's rule).
 *
 * Meant for tens of variables: the tableau is dense.
 *
 * @see Bland (1977), New finite pivoting rules for the simplex method [bland1977]
 */
export function solveLinearProgram({ objective, rows, limits }: LinearProgram): LinearProgramResult {
  const n = objective.length;
  const m = rows.length;
  const width = n + m + 2; // variables, slacks, the artificial one, the limit
  const tableau = rows.map((row, i) => {
    const line = new Float64Array(width);
    for (let j = 0; j < n; j++) line[j] = row[j]!;
    line[n + i] = 1;
    line[n + m] = -1;
    line[width - 1] = limits[i]!;
    return line;
  });
  const basis = rows.map((_, i) => n + i);

  const lowest = indexOfSmallest(limits);
  if (m > 0 && limits[lowest]! < 0) {
    const feasibility = new Float64Array(width);
    feasibility[n + m] = 1; // minimize the artificial variable
    pivot(tableau, basis, feasibility, lowest, n + m);
    improve(tableau, basis, feasibility, n + m + 1);
    const scale = Math.max(1, ...limits.map(Math.abs));
    if (feasibility[width - 1]! < -tolerance * scale) return { status: 'infeasible' };
    expelArtificial(tableau, basis, n + m);
  }
  for (const line of tableau) line[n + m] = 0;
  const costs = new Float64Array(width);
  for (let j = 0; j < n; j++) costs[j] = -objective[j]!;
  basis.forEach((variable, i) => {
    const factor = costs[variable]!;
    if (factor !== 0) for (let j = 0; j < width; j++) costs[j] = costs[j]! - factor * tableau[i]![j]!;
  });
  if (!improve(tableau, basis, costs, n + m)) return { status: 'unbounded' };
  const x = new Array<number>(n).fill(0);
  basis.forEach((variable, i) => {
    if (variable < n) x[variable] = tableau[i]![width - 1]!;
  });
  return { status: 'optimal', value: costs[width - 1]!, x };
}

/** Pivots until no column improves; false if the program has no limit. */
function improve(tableau: Float64Array[], basis: number[], costs: Float64Array, columns: number): boolean {
  const last = costs.length - 1;
  for (;;) {
    let entering = -1;
    for (let j = 0; j < columns && entering < 0; j++) if (costs[j]! < -tolerance) entering = j;
    if (entering < 0) return true;
    let leaving = -1;
    let best = Infinity;
    for (const [i, line] of tableau.entries()) {
      if (line[entering]! <= tolerance) continue;
      const ratio = line[last]! / line[entering]!;
      if (
        ratio < best - tolerance ||
        (ratio <= best + tolerance && leaving >= 0 && basis[i]! < basis[leaving]!)
      ) {
        best = Math.min(best, ratio);
        leaving = i;
      }
    }
    if (leaving < 0) return false;
    pivot(tableau, basis, costs, leaving, entering);
  }
}

function pivot(
  tableau: Float64Array[],
  basis: number[],
  costs: Float64Array,
  row: number,
  column: number,
): void {
  const head = tableau[row]!;
  const divisor = head[column]!;
  for (let j = 0; j < head.length; j++) head[j] = head[j]! / divisor;
  for (const line of [...tableau, costs]) {
    const factor = line[column]!;
    if (line === head || factor === 0) continue;
    for (let j = 0; j < line.length; j++) line[j] = line[j]! - factor * head[j]!;
  }
  basis[row] = column;
}

/** Takes the artificial variable, which is 0 by now, out of the basis. */
function expelArtificial(tableau: Float64Array[], basis: number[], artificial: number): void {
  const row = basis.indexOf(artificial);
  if (row < 0) return;
  const column = tableau[row]!.findIndex((value, j) => j < artificial && Math.abs(value) > tolerance);
  if (column >= 0) pivot(tableau, basis, new Float64Array(tableau[row]!.length), row, column);
}

function indexOfSmallest(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value < values[best]! ? i : best), 0);
}
