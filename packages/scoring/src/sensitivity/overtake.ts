import type { AlternativeId, CriterionId, Weights } from '@steelyard/model';
import { checkWeights } from '../table/check-weights.ts';
import { placeOf } from '../table/place-of.ts';
import { additiveValue } from '../value/additive-value.ts';
import { readValues } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';

/** A change of one input that brings one alternative level with another. */
export interface OvertakeChange {
  readonly input: 'weight' | 'value';
  readonly criterion: CriterionId;
  readonly from: number;
  readonly to: number;
}

/** What would have to change for one alternative to overtake another. */
export interface Overtake {
  /** How much the score lacks now; 0 or less where it is level or ahead. */
  readonly gap: number;
  /** One weight at a time, the others keeping their proportions; nearest first. */
  readonly byWeight: readonly OvertakeChange[];
  /** One value of the alternative at a time, up to 1 at most; smallest first. */
  readonly byValue: readonly OvertakeChange[];
  /** The weights nearest to the present ones, by the sum of squares, that bring both level; left out where none do. */
  readonly nearestWeights?: Weights;
}

/**
 * Find the smallest changes that make one alternative overtake another under additive value.
 *
 * Each change brings both level; anything beyond puts the one ahead. Whether a third is ahead of both is another question.
 *
 * @throws {@link ScoringError} If an alternative is not in the table, a value is no finite number, or the weights do not fit or say nothing.
 */
export function smallestOvertake(
  values: ValueTable,
  weights: Weights,
  behind: AlternativeId,
  ahead: AlternativeId,
): Overtake {
  const shares = checkWeights('smallestOvertake', values.criteria, weights);
  const rows = readValues('smallestOvertake', values);
  const scores = additiveValue(values, weights);
  const b = placeOf('smallestOvertake', values.alternatives, behind);
  const a = placeOf('smallestOvertake', values.alternatives, ahead);
  const gap = scores.get(ahead)! - scores.get(behind)!;
  const gains = values.criteria.map((_, j) => rows[b]![j]! - rows[a]![j]!);
  const level = gap > 0 ? nearestLevel(shares, gains) : shares;
  return {
    gap,
    byWeight: gap > 0 ? byWeight(values, shares, gains, gap) : [],
    byValue: gap > 0 ? byValue(values, shares, b, gap) : [],
    ...(level && { nearestWeights: Object.fromEntries(values.criteria.map((id, j) => [id, level[j]!])) }),
  };
}

function byWeight(
  { criteria }: ValueTable,
  shares: Float64Array,
  gains: readonly number[],
  gap: number,
): readonly OvertakeChange[] {
  return criteria
    .flatMap((criterion, j): OvertakeChange[] => {
      const from = shares[j]!;
      const slope = from === 1 ? 0 : (gains[j]! + gap) / (1 - from); // how the lead shrinks as this weight grows
      const to = from + gap / slope;
      return slope !== 0 && to >= 0 && to <= 1 ? [{ input: 'weight', criterion, from, to }] : [];
    })
    .sort((x, y) => Math.abs(x.to - x.from) - Math.abs(y.to - y.from));
}

function byValue(
  { criteria, rows }: ValueTable,
  shares: Float64Array,
  b: number,
  gap: number,
): readonly OvertakeChange[] {
  return criteria
    .flatMap((criterion, j): OvertakeChange[] => {
      const from = rows[b]![j]!;
      const to = from + gap / shares[j]!;
      return to <= 1 ? [{ input: 'value', criterion, from, to }] : [];
    })
    .sort((x, y) => x.to - x.from - (y.to - y.from));
}

/** Projects weights onto those that sum to 1 and bring both level, setting one that would fall below 0 to 0 in turn. */
function nearestLevel(shares: Float64Array, gains: readonly number[]): readonly number[] | undefined {
  let free = [...shares.keys()];
  while (free.length > 0) {
    const found = projectFree(shares, gains, free);
    if (found === undefined) return undefined;
    const negative = free.filter((j) => found[j]! < -1e-15);
    if (negative.length === 0) return found.map((weight) => Math.max(0, weight));
    free = free.filter((j) => !negative.includes(j));
  }
  return undefined;
}

/** The nearest point of the line where free weights sum to 1 and their gains to 0; the rest are 0. */
function projectFree(
  shares: Float64Array,
  gains: readonly number[],
  free: readonly number[],
): readonly number[] | undefined {
  const count = free.length;
  const sum = free.reduce((total, j) => total + shares[j]!, 0);
  const gainSum = free.reduce((total, j) => total + gains[j]!, 0);
  const gainSquares = free.reduce((total, j) => total + gains[j]! ** 2, 0);
  const lead = free.reduce((total, j) => total + shares[j]! * gains[j]!, 0);
  const determinant = count * gainSquares - gainSum * gainSum;
  if (determinant < 1e-12 * count * gainSquares || gainSquares === 0) return undefined;
  const forSum = ((1 - sum) * gainSquares + lead * gainSum) / determinant;
  const forGain = (-lead * count - (1 - sum) * gainSum) / determinant;
  const isFree = new Set(free);
  return gains.map((gain, j) => (isFree.has(j) ? shares[j]! + forSum + forGain * gain : 0));
}
