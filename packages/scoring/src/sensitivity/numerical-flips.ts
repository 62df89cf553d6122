import type { AlternativeId, CriterionId, Scores, WeightFlip, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';
import { checkWeights } from '../table/check-weights.ts';

/** How finely weights are searched. */
export interface NumericalFlipSettings {
  /** Steps from the present weight to either end, up to 10,000; 100 unless given. A flip and its return within one step are missed. */
  readonly steps?: number;
}

/**
 * Find, for each criterion, the nearest weight at which another alternative comes first under any method.
 *
 * Weights are tried in steps and the change is then closed in on to 1e-9. For additive value `weightFlips` is exact.
 *
 * @param score - Scores the alternatives under given weights; higher is better.
 * @returns Nearest first; a criterion whose weight was not seen to change the leader is left out.
 * @throws {@link ScoringError} If the weights say nothing, or steps are no whole number from 1 to 10,000. What the method itself refuses at some weights counts as no flip.
 */
export function numericalWeightFlips(
  score: (weights: Weights) => Scores,
  weights: Weights,
  { steps = 100 }: NumericalFlipSettings = {},
): readonly WeightFlip[] {
  const criteria = Object.keys(weights);
  const shares = checkWeights('numericalWeightFlips', criteria, weights);
  checkCount('numericalWeightFlips', 'steps', steps, 10_000, 1);
  const leaderAt = (j: number, weight: number) => leaderOf(score, movedWeights(criteria, shares, j, weight));
  return criteria
    .flatMap((criterion, j) => {
      const from = shares[j]!;
      if (from === 1) return [];
      const leader = leaderAt(j, from);
      const flips = [1, -1].flatMap((direction) => {
        const end = direction > 0 ? 1 : 0;
        const flip = searchFlip((weight) => leaderAt(j, weight), leader, from, end, steps);
        return flip === undefined ? [] : [{ criterion, from, ...flip }];
      });
      return flips.sort(byDistance).slice(0, 1);
    })
    .sort(byDistance);
}

const byDistance = (a: WeightFlip, b: WeightFlip) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from);

/** Gives one criterion a weight; the others share the rest in their present proportions. */
export function movedWeights(
  criteria: readonly CriterionId[],
  shares: Float64Array,
  j: number,
  weight: number,
): Weights {
  const rest = (1 - weight) / (1 - shares[j]!);
  return Object.fromEntries(criteria.map((id, k) => [id, k === j ? weight : shares[k]! * rest]));
}

function leaderOf(score: (weights: Weights) => Scores, weights: Weights): AlternativeId | undefined {
  try {
    let best: readonly [AlternativeId, number] | undefined;
    for (const entry of score(weights)) if (best === undefined || entry[1] > best[1]) best = entry;
    return best?.[0];
  } catch (error) {
    if (error instanceof ScoringError) return undefined;
    throw error;
  }
}

function searchFlip(
  leaderAt: (weight: number) => AlternativeId | undefined,
  leader: AlternativeId | undefined,
  from: number,
  end: number,
  steps: number,
): { readonly to: number; readonly newLeader: AlternativeId } | undefined {
  let before = from;
  for (let step = 1; step <= steps; step++) {
    const weight = from + ((end - from) * step) / steps;
    const found = leaderAt(weight);
    if (found !== undefined && found !== leader) return closeIn(leaderAt, leader, before, weight, found);
    before = weight;
  }
  return undefined;
}

function closeIn(
  leaderAt: (weight: number) => AlternativeId | undefined,
  leader: AlternativeId | undefined,
  before: number,
  after: number,
  found: AlternativeId,
): { readonly to: number; readonly newLeader: AlternativeId } {
  let same = before;
  let changed = after;
  let newLeader = found;
  while (Math.abs(changed - same) > 1e-9) {
    const middle = (same + changed) / 2;
    const there = leaderAt(middle);
    if (there === leader || there === undefined) same = middle;
    else {
      changed = middle;
      newLeader = there;
    }
  }
  return { to: changed, newLeader };
}
