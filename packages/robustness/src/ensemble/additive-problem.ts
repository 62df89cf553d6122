import { RobustnessError } from '../errors.ts';

/** Lowest, likeliest and highest value on a criterion; higher is better. */
export type Triangle = readonly [low: number, mode: number, high: number];

/** Alternatives judged on criteria, each judgement a triangular distribution; all weights are equally likely. */
export interface AdditiveProblem {
  /** Row an alternative, column a criterion. */
  readonly judgements: readonly (readonly Triangle[])[];
}

/** The problem as numbers in a row, ready for the kernels. */
export interface PackedProblem {
  readonly alternatives: number;
  readonly criteria: number;
  /** For each judgement low, high, share below the mode, (high − low)(mode − low), (high − low)(high − mode). */
  readonly triangles: Float64Array;
  /** Lowest value that any draw can have, for the histogram. */
  readonly low: number;
  /** Highest value that any draw can have. */
  readonly high: number;
  /** For each alternative the value around which moments are taken. */
  readonly centres: Float64Array;
}

/** Numbers of each judgement in a packed problem. */
export const packedSize = 5;

/**
 * Pack a problem for the kernels.
 *
 * @throws RobustnessError if there is no alternative or criterion, rows differ in length, or low, mode and high are not in
 *   order.
 */
export function packProblem({ judgements }: AdditiveProblem): PackedProblem {
  const alternatives = judgements.length;
  const criteria = judgements[0]?.length ?? 0;
  if (alternatives === 0)
    throw new RobustnessError(
      'no-alternatives',
      'packProblem: there are no alternatives. Give at least one row.',
    );
  if (criteria === 0)
    throw new RobustnessError('table-shape', 'packProblem: there are no criteria. Give at least one column.');
  const triangles = new Float64Array(alternatives * criteria * packedSize);
  const centres = new Float64Array(alternatives);
  let lowest = Infinity;
  let highest = -Infinity;
  for (const [i, row] of judgements.entries()) {
    if (row.length !== criteria)
      throw new RobustnessError(
        'table-shape',
        `packProblem: row ${i} has ${row.length} judgements and row 0 has ${criteria}.`,
      );
    for (const [j, [low, mode, high]] of row.entries()) {
      if (!(Number.isFinite(low) && Number.isFinite(high) && low <= mode && mode <= high))
        throw new RobustnessError(
          'setting',
          `packProblem: the judgement of alternative ${i} on criterion ${j} is ${low}, ${mode}, ${high}. Give low, mode and high in order.`,
        );
      const width = high - low;
      const split = width === 0 ? 1 : (mode - low) / width;
      triangles.set(
        [low, high, split, width * (mode - low), width * (high - mode)],
        (i * criteria + j) * packedSize,
      );
      centres[i] = centres[i]! + (low + mode + high) / 3 / criteria;
      lowest = Math.min(lowest, low);
      highest = Math.max(highest, high);
    }
  }
  return {
    alternatives,
    criteria,
    triangles,
    low: lowest,
    high: highest > lowest ? highest : lowest + 1,
    centres,
  };
}
