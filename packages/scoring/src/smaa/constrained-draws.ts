import type { CriterionId } from '@steelyard/model';
import {
  constrainedWeights,
  ImpossibleConstraintsError,
  type Mixing,
  type WeightConstraint,
} from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { countOf } from './value-draws.ts';

/** Something that somebody is ready to say of weights. */
export type WeightStatement =
  /** The first matters at least as much as the second. */
  | { readonly kind: 'order'; readonly more: CriterionId; readonly less: CriterionId }
  /** The weight lies between two shares of the whole. */
  | {
      readonly kind: 'interval';
      readonly criterion: CriterionId;
      readonly low: number;
      readonly high: number;
    }
  /** The first matters between so many and so many times as much as the second. */
  | {
      readonly kind: 'ratio';
      readonly criterion: CriterionId;
      readonly to: CriterionId;
      readonly low: number;
      readonly high: number;
    };

/** Weights drawn under statements, for `tallyGivenWeights`. */
export interface ConstrainedDraws {
  /** By criterion, then draw; those of a draw sum to 1. */
  readonly weights: Float64Array;
  /** Whether the walk that drew them has forgotten where it began. */
  readonly mixing: Mixing;
}

/**
 * Draw weights uniformly from all that agree with some statements.
 *
 * A walk inside what is allowed finds weights however narrow that is, where drawing and throwing away would find none.
 * Its draws depend on each other: read `mixing` before trusting them.
 *
 * @param count - How many draws, from one to a million; fewer where there are more than 10 criteria, because the steps that
 *   the walk takes for a draw grow with their square.
 * @throws {@link ScoringError} If there are fewer than two criteria, two share an id, there are too many draws, a statement
 *   names no criterion, or the statements contradict each other or leave one point only.
 * @see Tervonen et al. (2013), Hit-and-run enables efficient weight generation [tervonen2013]
 */
export function drawConstrainedWeights(
  criteria: readonly CriterionId[],
  statements: readonly WeightStatement[],
  { seed, count }: { readonly seed: number; readonly count: number },
): ConstrainedDraws {
  checkWalk(criteria, seed, count);
  const constraints = statements.flatMap((statement) => constraintsOf(criteria, statement));
  const { weights: rows, mixing } = walk(criteria.length, constraints, count, seed);
  const weights = new Float64Array(criteria.length * count);
  rows.forEach((row, i) => {
    row.forEach((weight, j) => {
      weights[j * count + i] = weight;
    });
  });
  return { weights, mixing };
}

const mostDraws = 1e6;
const mostCriteria = 1000;
const mostWork = 1e9;

function checkWalk(criteria: readonly CriterionId[], seed: number, count: number): void {
  const method = 'drawConstrainedWeights';
  countOf(method, { seed, from: 0, to: count });
  refuseRepeated(method, 'criterion', criteria);
  checkCount(method, 'criteria', criteria.length, mostCriteria, 2);
  const most = Math.min(mostDraws, Math.floor(mostWork / criteria.length ** 3));
  checkCount(method, `draws of ${criteria.length} weights`, count, most, 1);
}

function walk(criteria: number, constraints: readonly WeightConstraint[], count: number, seed: number) {
  try {
    return constrainedWeights(criteria, constraints, count, { seed, stream: 2 ** 32 - 1 });
  } catch (error) {
    if (!(error instanceof ImpossibleConstraintsError)) throw error;
    throw new ScoringError({
      method: 'drawConstrainedWeights',
      what: `the statements ${error.constraints.join('; ')} leave no weights to draw from`,
      why: 'They contradict each other, or fix some weights.',
      remedy: 'Withdraw or loosen one of them.',
    });
  }
}

function constraintsOf(
  criteria: readonly CriterionId[],
  statement: WeightStatement,
): readonly WeightConstraint[] {
  const bound = (name: string, terms: readonly (readonly [CriterionId, number])[], atMost: number) => ({
    name,
    coefficients: coefficientsOf(criteria, terms),
    atMost,
  });
  if (statement.kind === 'order') {
    const { more, less } = statement;
    return [
      bound(
        `${more} ≥ ${less}`,
        [
          [less, 1],
          [more, -1],
        ],
        0,
      ),
    ];
  }
  const { criterion, low, high } = statement;
  const ends = [
    ['≤', high, 1],
    ['≥', low, -1],
  ] as const;
  return ends.map(([symbol, end, sign]) =>
    statement.kind === 'interval'
      ? bound(`${criterion} ${symbol} ${end}`, [[criterion, sign]], sign * end)
      : bound(
          `${criterion} ${symbol} ${end} × ${statement.to}`,
          [
            [criterion, sign],
            [statement.to, -sign * end],
          ],
          0,
        ),
  );
}

function coefficientsOf(
  criteria: readonly CriterionId[],
  terms: readonly (readonly [CriterionId, number])[],
): readonly number[] {
  const coefficients = criteria.map(() => 0);
  for (const [id, factor] of terms) {
    const j = criteria.indexOf(id);
    if (j < 0 || !Number.isFinite(factor))
      throw new ScoringError({
        method: 'drawConstrainedWeights',
        what:
          j < 0
            ? `a statement names ${id}, which is no criterion`
            : `a statement about ${id} holds ${factor}`,
        why: 'Statements are finite bounds on the weights of the criteria.',
        remedy: 'Mend or drop it.',
        cell: { criterion: id },
      });
    coefficients[j]! += factor;
  }
  return coefficients;
}
