import {
  type Adjustment,
  alternativesMoved,
  criterionWeights,
  type Problem,
  performanceOf,
  scaleBounds,
  type Weights,
} from '@steelyard/model';
import { type QuantileFunction, quantileFunction } from '@steelyard/numerics';
import { valueFunction } from '@steelyard/scoring';

/** A problem whose draws are made of uniform numbers: one for each factor, then one for each performance that counts. */
export interface DrawModel {
  readonly dimensions: number;
  /** The performances behind the numbers after those of the factors. */
  readonly performances: readonly Problem['performances'][number][];
  /** Score of an alternative, by its place, in the draw that the numbers make. */
  readonly evaluate: (alternative: number, uniforms: Float64Array) => number;
  /** Place of the level that a number makes of a factor, by the factor's place. */
  readonly levelOf: (factor: number, uniform: number) => number;
}

/** What one performance adds to a score. */
interface Term {
  readonly input: number;
  readonly weight: number;
  readonly quantile: QuantileFunction;
  readonly value: (performance: number) => number;
  readonly low: number;
  readonly high: number;
  readonly moves: readonly Move[];
}

/** An adjustment by the places of its factor and level. */
interface Move {
  readonly factor: number;
  readonly level: number;
  readonly shift: number;
}

/**
 * Make the draws of a problem: every level of a factor equally likely and independent of the others', performances
 * drawn independently, then moved by the adjustments of the levels.
 */
export function drawModel(problem: Problem, weights: Weights): DrawModel {
  const { alternatives, criteria, factors } = problem;
  const shares = criterionWeights(problem, weights);
  const counted = criteria.filter(({ id }) => shares[id]! > 0);
  const at = performanceOf(problem);
  const moves = movesOf(problem);
  const performances = alternatives.flatMap(({ id }) => counted.map((criterion) => at(id, criterion.id)));

  const terms = alternatives.map(({ id }, i) =>
    counted.map((criterion, k): Term => {
      const bounds = scaleBounds(criterion.scale);
      return {
        input: factors.length + i * counted.length + k,
        weight: shares[criterion.id]!,
        quantile: quantileFunction(performances[i * counted.length + k]!.distribution, bounds),
        value: valueFunction(criterion, 'clip'),
        ...bounds,
        moves: moves.get(`${id}/${criterion.id}`) ?? [],
      };
    }),
  );
  const levelOf = (factor: number, uniform: number) => Math.floor(uniform * factors[factor]!.levels.length);

  return {
    dimensions: factors.length + performances.length,
    performances,
    levelOf,
    evaluate(alternative, uniforms) {
      let score = 0;
      for (const { input, weight, quantile, value, low, high, moves: toCome } of terms[alternative]!) {
        let performance = quantile(uniforms[input]!);
        for (const { factor, level, shift } of toCome)
          if (levelOf(factor, uniforms[factor]!) === level) performance += shift;
        score += weight * value(Math.min(Math.max(performance, low), high));
      }
      return score;
    },
  };
}

/** The adjustments that reach each performance, by `alternative/criterion`. */
function movesOf(problem: Problem): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>();
  for (const adjustment of problem.adjustments)
    for (const alternative of alternativesMoved(problem, adjustment)) {
      const key = `${alternative}/${adjustment.criterion}`;
      moves.set(key, [...(moves.get(key) ?? []), moveOf(problem, adjustment)]);
    }
  return moves;
}

function moveOf({ factors }: Problem, { factor, level, shift }: Adjustment): Move {
  const place = factors.findIndex(({ id }) => id === factor);
  return { factor: place, level: factors[place]!.levels.indexOf(level), shift };
}
