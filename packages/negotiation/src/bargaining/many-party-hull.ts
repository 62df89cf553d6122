import { solveLinearProgram } from '@steelyard/numerics';
import type { HullSolutions } from './hull-solutions.ts';
import type { BargainingProblem } from './problem.ts';

/** Shares of the alternatives in a mixture; they sum to 1. */
type Mixture = readonly number[];

/** Solve a bargaining problem of any number of parties over mixtures of its alternatives. */
export function manyPartyHull(
  { utilities, disagreement }: BargainingProblem,
  weights: readonly number[],
): HullSolutions | null {
  const gains = utilities.map((row) => row.map((u, i) => u - disagreement[i]!));
  const back = (values: readonly number[]) => values.map((g, i) => g + disagreement[i]!);

  const most: number[] = [];
  for (const [i] of disagreement.entries()) {
    const best = bestMixture(
      gains,
      gains.map((row) => row[i]!),
    );
    if (best === null) return null;
    most.push(gainsOf(gains, best)[i]!);
  }
  const sum = bestMixture(
    gains,
    gains.map((row) => row.reduce((total, g, i) => total + g * weights[i]!, 0)),
  );
  if (sum === null) return null;
  const equal = farthestAlong(
    gains,
    disagreement.map(() => 1),
  );
  const start = farthestAlong(gains, most);
  return {
    ideal: back(most),
    nash: back(gainsOf(gains, largestProduct(gains, weights, start.mixture))),
    kalaiSmorodinsky: back(most.map((g) => g * start.reach)),
    egalitarian: back(most.map(() => equal.reach)),
    utilitarian: back(gainsOf(gains, sum)),
  };
}

/** The mixture with the highest figure in which nobody loses; `null` when somebody loses in all of them. */
function bestMixture(gains: readonly (readonly number[])[], figure: readonly number[]): Mixture | null {
  const losses = gains[0]!.map((_, i) => gains.map((row) => -row[i]!));
  const result = solveLinearProgram({
    objective: figure,
    rows: [...losses, figure.map(() => 1), figure.map(() => -1)],
    limits: [...losses.map(() => 0), 1, -1],
  });
  return result.status === 'optimal' ? result.x : null;
}

/** The mixture that goes farthest in a direction of gains; actors whose part of it is zero only must not lose. */
function farthestAlong(
  gains: readonly (readonly number[])[],
  direction: readonly number[],
): { mixture: Mixture; reach: number } {
  const rows = direction.map((d, i) => [...gains.map((row) => -row[i]!), d]);
  const ones = gains.map(() => 1);
  const result = solveLinearProgram({
    objective: [...gains.map(() => 0), 1],
    rows: [...rows, [...ones, 0], [...ones.map(() => -1), 0], [...ones.map(() => 0), 1]],
    limits: [...rows.map(() => 0), 1, -1, largestRatio(gains, direction)],
  });
  if (result.status !== 'optimal') return { mixture: ones.map((one) => one / ones.length), reach: 0 };
  return { mixture: result.x.slice(0, gains.length), reach: result.value };
}

/** A bound on how far any direction can be followed. */
function largestRatio(gains: readonly (readonly number[])[], direction: readonly number[]): number {
  const ratios = direction.flatMap((d, i) => (d > 0 ? gains.map((row) => row[i]! / d) : []));
  return Math.max(0, ...ratios);
}

const mostSteps = 20_000;
const gapTolerance = 1e-10;

/**
 * Climb to the largest weighted product of gains by shifting weight from the worst part of the mixture to the best
 * alternative. The slope between these two bounds how far the logarithm of the product still is from its maximum.
 */
function largestProduct(
  gains: readonly (readonly number[])[],
  weights: readonly number[],
  start: Mixture,
): Mixture {
  const mixture = [...start];
  const counted = weights.flatMap((w, i) => (w > 0 ? [i] : []));
  const here = gainsOf(gains, mixture);
  if (counted.some((i) => !(here[i]! > 0))) return start;
  for (let step = 0; step < mostSteps; step++) {
    const slopes = gains.map((row) =>
      counted.reduce((sum, i) => sum + (weights[i]! * row[i]!) / here[i]!, 0),
    );
    let best = 0;
    let worst = -1;
    for (const [k, slope] of slopes.entries()) {
      if (slope > slopes[best]!) best = k;
      if (mixture[k]! > 0 && (worst === -1 || slope < slopes[worst]!)) worst = k;
    }
    if (slopes[best]! - slopes[worst]! <= gapTolerance) break;
    const change = gains[best]!.map((g, i) => g - gains[worst]![i]!);
    const length = lengthOfStep(here, change, weights, counted, mixture[worst]!);
    mixture[best]! += length;
    mixture[worst] = length === mixture[worst] ? 0 : mixture[worst]! - length;
    for (const [i, d] of change.entries()) here[i]! += length * d;
  }
  return mixture;
}

/** Where along a change the product is largest, by bisection on its slope. */
function lengthOfStep(
  here: readonly number[],
  change: readonly number[],
  weights: readonly number[],
  counted: readonly number[],
  longest: number,
): number {
  const slope = (t: number) => {
    let total = 0;
    for (const i of counted) {
      const gain = here[i]! + t * change[i]!;
      if (gain <= 0) return Number.NEGATIVE_INFINITY;
      total += (weights[i]! * change[i]!) / gain;
    }
    return total;
  };
  if (slope(longest) >= 0) return longest;
  let low = 0;
  let high = longest;
  for (let k = 0; k < 80; k++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

function gainsOf(gains: readonly (readonly number[])[], mixture: Mixture): number[] {
  return gains[0]!.map((_, i) =>
    Math.max(
      0,
      mixture.reduce((sum, share, k) => sum + share * gains[k]![i]!, 0),
    ),
  );
}
