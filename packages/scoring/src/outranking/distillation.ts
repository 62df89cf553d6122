type Matrix = readonly (readonly number[])[];

/** Credibilities no further apart than this are equal: sums of weights round, and a cut must not turn on that. */
const tolerance = 1e-12;

/** How much lower than the highest a credibility may be and still count: `intercept + slope × λ`. */
export interface DistillationCut {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * Take the best alternatives out of a credibility matrix again and again (descending distillation).
 *
 * @returns Classes from best to worst, each of places in the matrix in rising order.
 * @see Roy (1978), ELECTRE III: un algorithme de classements [roy1978]
 */
export function distillDescending(credibility: Matrix, cut: DistillationCut): readonly (readonly number[])[] {
  return distill(credibility, cut, 1);
}

/**
 * Take the worst alternatives out of a credibility matrix again and again (ascending distillation).
 *
 * @returns Classes from best to worst, each of places in the matrix in rising order.
 * @see Roy (1978), ELECTRE III: un algorithme de classements [roy1978]
 */
export function distillAscending(credibility: Matrix, cut: DistillationCut): readonly (readonly number[])[] {
  return distill(credibility, cut, -1).reverse();
}

/** A credibility matrix row after row, for loops that visit every pair many times. */
interface FlatMatrix {
  readonly count: number;
  readonly cells: Float64Array;
}

function distill(credibility: Matrix, cut: DistillationCut, sign: 1 | -1): number[][] {
  const matrix = { count: credibility.length, cells: Float64Array.from(credibility.flat()) };
  const classes: number[][] = [];
  let left = [...credibility.keys()];
  while (left.length > 0) {
    const chosen = chooseExtreme(matrix, left, cut, sign);
    classes.push(chosen);
    left = left.filter((i) => !chosen.includes(i));
  }
  return classes;
}

/** Lowers the cut among those that stay level until one is left or there is no cut to lower. */
function chooseExtreme(
  matrix: FlatMatrix,
  left: readonly number[],
  cut: DistillationCut,
  sign: 1 | -1,
): number[] {
  let candidates = [...left];
  let lambda = highestBelow(matrix, candidates, Number.POSITIVE_INFINITY);
  while (candidates.length > 1 && lambda > 0) {
    const next = highestBelow(matrix, candidates, lambda - (cut.intercept + cut.slope * lambda));
    candidates = mostQualified(matrix, candidates, next, cut, sign);
    lambda = next;
  }
  return candidates;
}

/** The highest credibility between different alternatives that is below a limit; 0 where there is none. */
function highestBelow({ count, cells }: FlatMatrix, among: readonly number[], limit: number): number {
  let highest = 0;
  for (let i = 0; i < among.length; i++) {
    const row = among[i]! * count;
    for (let k = 0; k < among.length; k++) {
      const value = cells[row + among[k]!]!;
      if (value > highest && value < limit - tolerance && i !== k) highest = value;
    }
  }
  return highest;
}

/** Counts how many each outranks less how many outrank it, and keeps those with the best count. */
function mostQualified(
  { count, cells }: FlatMatrix,
  among: readonly number[],
  lambda: number,
  { intercept, slope }: DistillationCut,
  sign: 1 | -1,
): number[] {
  const qualification = new Int32Array(among.length);
  for (let i = 0; i < among.length; i++) {
    for (let k = 0; k < among.length; k++) {
      const forth = cells[among[i]! * count + among[k]!]!;
      if (!(forth > lambda + tolerance) || i === k) continue;
      const back = cells[among[k]! * count + among[i]!]!;
      if (!(forth > back + intercept + slope * forth + tolerance)) continue;
      qualification[i]! += sign;
      qualification[k]! -= sign;
    }
  }
  const best = qualification.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return among.filter((_, i) => qualification[i] === best);
}
