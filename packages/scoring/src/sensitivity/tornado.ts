import {
  type AlternativeId,
  type CriterionId,
  criteriaTree,
  mode,
  type Problem,
  performanceOf,
  type Scores,
  siblingWeights,
  support,
  type Weights,
} from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { checkWeights } from '../table/check-weights.ts';
import { placeOf } from '../table/place-of.ts';
import { additiveValue } from '../value/additive-value.ts';
import { topValues, valueTable } from '../value/value-table.ts';
import { movedWeights } from './numerical-flips.ts';

/** How far one input moves a score between its ends, all others staying as they are. */
export interface TornadoBar {
  readonly input: 'performance' | 'weight';
  readonly criterion: CriterionId;
  /** The input's lower end and the score there. */
  readonly low: { readonly at: number; readonly score: number };
  /** The input's upper end and the score there. */
  readonly high: { readonly at: number; readonly score: number };
}

/**
 * Show how far each uncertain performance of an alternative moves its additive score.
 *
 * Each performance goes to the ends of what is thought possible while the others stay at their best estimates, so
 * bars say nothing of inputs that move together.
 *
 * @param weights - For the top of the tree; what they do not name keeps its own weight.
 * @returns Longest bar first; performances without a range are left out.
 * @throws {@link ScoringError} If there is no such alternative.
 * @see Howard (1988), Decision analysis: practice and promise [howard1988]
 */
export function performanceTornado(
  problem: Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances'>,
  alternative: AlternativeId,
  weights: Weights = {},
): readonly TornadoBar[] {
  const at = performanceOf(problem);
  const place = placeOf(
    'performanceTornado',
    problem.alternatives.map(({ id }) => id),
    alternative,
  );
  const one = { ...problem, alternatives: [problem.alternatives[place]!] };
  const shares = siblingWeights(criteriaTree(problem), undefined, weights);
  const scoreWith = (criterion: CriterionId, performance: number) => {
    const performances = problem.criteria.map(({ id }) => ({
      alternative,
      criterion: id,
      distribution: {
        kind: 'exact' as const,
        value: id === criterion ? performance : mode(at(alternative, id).distribution),
      },
    }));
    const values = topValues(problem, valueTable({ ...one, performances }, { outOfBounds: 'clip' }), weights);
    return additiveValue(values, shares).get(alternative)!;
  };
  return problem.criteria
    .flatMap((criterion): TornadoBar[] => {
      const { low, high } = support(at(alternative, criterion.id).distribution, criterion.scale);
      if (low === high) return [];
      return [
        {
          input: 'performance',
          criterion: criterion.id,
          low: { at: low, score: scoreWith(criterion.id, low) },
          high: { at: high, score: scoreWith(criterion.id, high) },
        },
      ];
    })
    .sort(byLength);
}

/**
 * Show how far each weight moves an alternative's score under any method, the others keeping their proportions.
 *
 * @param score - Scores the alternatives under given weights.
 * @param factor - Weights go from their present share divided by this to their share times it, at most 1; 2 unless given.
 * @returns Longest bar first.
 * @throws {@link ScoringError} If there is no such alternative, the factor is below 1, or the weights say nothing.
 */
export function weightTornado(
  score: (weights: Weights) => Scores,
  alternative: AlternativeId,
  weights: Weights,
  factor = 2,
): readonly TornadoBar[] {
  const criteria = Object.keys(weights);
  const shares = checkWeights('weightTornado', criteria, weights);
  if (!(factor >= 1 && factor < Number.POSITIVE_INFINITY))
    throw new ScoringError({
      method: 'weightTornado',
      what: `the factor is ${factor}`,
      why: 'Weights are divided and multiplied by it.',
      remedy: 'Give a number from 1 up.',
    });
  placeOf('weightTornado', [...score(weights).keys()], alternative);
  return criteria
    .flatMap((criterion, j): TornadoBar[] => {
      const share = shares[j]!;
      if (share === 1 || share === 0) return [];
      const end = (weight: number) => ({
        at: weight,
        score: score(movedWeights(criteria, shares, j, weight)).get(alternative)!,
      });
      return [
        { input: 'weight', criterion, low: end(share / factor), high: end(Math.min(1, share * factor)) },
      ];
    })
    .sort(byLength);
}

const byLength = (a: TornadoBar, b: TornadoBar) =>
  Math.abs(b.high.score - b.low.score) - Math.abs(a.high.score - a.low.score);
