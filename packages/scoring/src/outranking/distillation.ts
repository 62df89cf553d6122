type Matrix = readonly (readonly number[])[];

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

function distill(credibility: Matrix, cut: DistillationCut, sign: 1 | -1): number[][] {
  const classes: number[][] = [];
  let left = [...credibility.keys()];
  while (left.length > 0) {
    const chosen = chooseExtreme(credibility, left, cut, sign);
    classes.push(chosen);
    left = left.filter((i) => !chosen.includes(i));
  }
  return classes;
}

/** Lowers the cut among those that stay level until one is left or there is no cut to lower. */
function chooseExtreme(
  credibility: Matrix,
  left: readonly number[],
  cut: DistillationCut,
  sign: 1 | -1,
): number[] {
  let candidates = [...left];
  let lambda = highestBetween(credibility, candidates, Number.POSITIVE_INFINITY);
  while (candidates.length > 1 && lambda > 0) {
    const next = highestBetween(credibility, candidates, lambda - (cut.intercept + cut.slope * lambda));
    candidates = mostQualified(credibility, candidates, next, cut, sign);
    lambda = next;
  }
  return candidates;
}

/** The highest credibility between different alternatives that is below a limit; 0 where there is none. */
function highestBetween(credibility: Matrix, among: readonly number[], limit: number): number {
  let highest = 0;
  for (const a of among)
    for (const b of among) if (a !== b) highest = higherBelow(highest, credibility[a]![b]!, limit);
  return highest;
}

const higherBelow = (highest: number, value: number, limit: number) =>
  value < limit && value > highest ? value : highest;

function mostQualified(
  credibility: Matrix,
  among: readonly number[],
  lambda: number,
  cut: DistillationCut,
  sign: 1 | -1,
): number[] {
  const qualification = new Map(among.map((i) => [i, 0]));
  for (const a of among) {
    for (const b of among) {
      if (a === b || !outranks(credibility[a]![b]!, credibility[b]![a]!, lambda, cut)) continue;
      qualification.set(a, qualification.get(a)! + sign);
      qualification.set(b, qualification.get(b)! - sign);
    }
  }
  const best = Math.max(...qualification.values());
  return among.filter((i) => qualification.get(i) === best);
}

function outranks(forth: number, back: number, lambda: number, cut: DistillationCut): boolean {
  return forth > lambda && forth > back + cut.intercept + cut.slope * forth;
}
