import type { CriterionId, Weights } from '@steelyard/model';
import { exp, log } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showCells } from '../steps.ts';
import { checkCount } from '../table/check-count.ts';

/** How many times more each item matters than each other: 1 means the same, 9 extremely more. */
export interface PairwiseComparisons {
  readonly items: readonly CriterionId[];
  /** One row an item, one column an item; above 0, and 1 / x across the diagonal. */
  readonly ratios: readonly (readonly number[])[];
}

/** How AHP draws weights from comparisons, and what it measures inconsistency against. */
export interface AhpSettings extends StepSettings {
  /** `eigenvector` unless given. The three differ where comparisons are inconsistent; never mix them. */
  readonly priority?: 'eigenvector' | 'geometric' | 'column-mean';
  /** Mean consistency index of random matrices of this size; Saaty's unless given. */
  readonly randomIndex?: number;
}

/** Weights drawn from pairwise comparisons and how far these contradict each other. */
export interface AhpResult {
  /** By item, summing to 1. */
  readonly weights: Weights;
  /** Principal eigenvalue, or its estimate under the priorities chosen; the number of items where all is consistent. */
  readonly lambdaMax: number;
  /** (λ − n) / (n − 1). */
  readonly consistencyIndex: number;
  /** Consistency index over that of random matrices; above 0.1 look again. 0 for two items or fewer. */
  readonly consistencyRatio: number;
  /** The three comparisons that contradict each other most: what the first two say of the third, over what it says. */
  readonly mostInconsistent?: {
    readonly items: readonly [CriterionId, CriterionId, CriterionId];
    readonly factor: number;
  };
  /** Pairs whose two ratios are not each other's inverse, to 1 part in a million. */
  readonly notReciprocal: readonly (readonly [CriterionId, CriterionId])[];
}

/** Mean consistency indices of random matrices of size 1 to 15, from Saaty (1990). */
export const saatyRandomIndices: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/**
 * Draw weights from pairwise comparisons (analytic hierarchy process).
 *
 * The ratio asked for has no range in mind, so the answers say little of trade-offs; and adding an item can reorder
 * the others. Comparisons that are not reciprocal are used all the same and reported.
 *
 * @param settings - Steps are the comparisons, and what they make of the priorities: λ is the mean of the growth.
 * @returns Weights, inconsistency, the three comparisons that cause most of it, and pairs that are not reciprocal.
 * @throws {@link ScoringError} If the matrix is not square, a ratio is not above 0, or there are more than 15 items and
 *   no random index, or more than 300.
 * @see Saaty (1990), How to make a decision: the analytic hierarchy process [saaty1990]
 */
export function ahp(comparisons: PairwiseComparisons, settings: AhpSettings = {}): AhpResult {
  const { items, ratios } = comparisons;
  checkComparisons(comparisons);
  const n = items.length;
  const priorities = priorityMethods[settings.priority ?? 'eigenvector'](ratios);
  const products = timesVector(ratios, priorities);
  const growth = products.map((product, i) => product / priorities[i]!);
  const lambdaMax = growth.reduce((sum, value) => sum + value, 0) / n; // how much priorities grow on average
  showCells(settings, 'comparisons', items, items, (i, k) => ratios[i]![k]!);
  showCells(
    settings,
    'priorities',
    items,
    ['priority', 'comparisons × priorities', 'growth'],
    (i, column) => [priorities, products, growth][column]![i]!,
  );
  const consistencyIndex = n === 1 ? 0 : (lambdaMax - n) / (n - 1);
  const worst = mostInconsistentTriple(comparisons);
  return {
    weights: Object.fromEntries(items.map((id, i) => [id, priorities[i]!])),
    lambdaMax,
    consistencyIndex,
    consistencyRatio: n <= 2 ? 0 : consistencyIndex / randomIndexOf(n, settings),
    ...(worst && { mostInconsistent: worst }),
    notReciprocal: pairsOf(n)
      .filter(([i, k]) => Math.abs(ratios[i]![k]! * ratios[k]![i]! - 1) > 1e-6)
      .map(([i, k]) => [items[i]!, items[k]!] as const),
  };
}

function checkComparisons({ items, ratios }: PairwiseComparisons): void {
  const n = items.length;
  checkCount('ahp', 'items', n, 300);
  if (n === 0 || new Set(items).size !== n || ratios.length !== n || ratios.some((row) => row.length !== n))
    throw new ScoringError({
      method: 'ahp',
      what: `the comparisons are no square of ${n} different items`,
      why: 'Every item is compared with every other.',
      remedy: 'Give one row and one column an item.',
    });
  for (const [i, row] of ratios.entries())
    for (const [k, ratio] of row.entries())
      if (!(ratio >= 1e-100 && ratio <= 1e100))
        throw new ScoringError({
          method: 'ahp',
          what: `the ratio of ${items[i]} to ${items[k]} is ${ratio}`,
          why: 'It says how many times more one matters than the other.',
          remedy: 'Give a number above 0; 1 where they matter the same.',
          cell: { alternative: items[i]!, criterion: items[k]! },
        });
}

function randomIndexOf(n: number, { randomIndex }: AhpSettings): number {
  const index = randomIndex ?? saatyRandomIndices[n - 1];
  if (index !== undefined && index > 0) return index;
  throw new ScoringError({
    method: 'ahp',
    what: `there is no random index for ${n} items`,
    why: 'Inconsistency is measured against it.',
    remedy: 'Give one, or group the items: nobody compares so many well.',
  });
}

type Ratios = PairwiseComparisons['ratios'];

const priorityMethods: Record<NonNullable<AhpSettings['priority']>, (ratios: Ratios) => readonly number[]> = {
  eigenvector: principalEigenvector,
  geometric: (ratios) =>
    toShares(ratios.map((row) => exp(row.reduce((sum, ratio) => sum + log(ratio), 0) / row.length))),
  'column-mean': (ratios) => {
    const totals = ratios.map((_, k) => ratios.reduce((sum, row) => sum + row[k]!, 0));
    return ratios.map((row) => row.reduce((sum, ratio, k) => sum + ratio / totals[k]!, 0) / row.length);
  },
};

/** By squaring the matrix, so that even slowly converging ones settle in a few dozen steps. */
function principalEigenvector(ratios: Ratios): readonly number[] {
  let power = ratios;
  const ones = ratios.map(() => 1);
  let priorities = toShares(timesVector(ratios, ones));
  for (let step = 0; step < 60; step++) {
    const largest = power.reduce((most, row) => Math.max(most, ...row), 0);
    power = multiply(power, power, 1 / largest / largest);
    const next = toShares(timesVector(power, ones));
    const change = next.reduce((most, share, i) => Math.max(most, Math.abs(share - priorities[i]!)), 0);
    priorities = next;
    if (change <= 1e-16) break;
  }
  return toShares(timesVector(ratios, priorities)); // once more: the matrix is rounded less than its powers
}

function timesVector(ratios: Ratios, vector: readonly number[]): readonly number[] {
  return ratios.map((row) => row.reduce((sum, ratio, k) => sum + ratio * vector[k]!, 0));
}

function multiply(a: Ratios, b: Ratios, scale: number): Ratios {
  return a.map((row) => row.map((_, k) => row.reduce((sum, ratio, i) => sum + ratio * b[i]![k]!, 0) * scale));
}

function toShares(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

function mostInconsistentTriple({ items, ratios }: PairwiseComparisons): AhpResult['mostInconsistent'] {
  let worst: AhpResult['mostInconsistent'];
  for (const [i, k] of pairsOf(items.length)) {
    for (let l = k + 1; l < items.length; l++) {
      const factor = (ratios[i]![k]! * ratios[k]![l]!) / ratios[i]![l]!;
      if (worst === undefined || Math.abs(log(factor)) > Math.abs(log(worst.factor)))
        worst = { items: [items[i]!, items[k]!, items[l]!], factor };
    }
  }
  return worst;
}

function pairsOf(n: number): readonly (readonly [number, number])[] {
  return Array.from({ length: n }, (_, i) => i).flatMap((i) =>
    Array.from({ length: n - i - 1 }, (_, k) => [i, i + 1 + k] as const),
  );
}
