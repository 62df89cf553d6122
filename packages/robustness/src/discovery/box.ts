import { RobustnessError } from '../errors.ts';

/** Limits of one input, both included. */
export type Limits = readonly [low: number, high: number];

/** A part of the inputs' space: one pair of limits for each input. */
export type Box = readonly Limits[];

/** Samples of uncertain inputs and whether the result was of interest, such as a failure. */
export interface DiscoverySample {
  /** One column for each input, all of the same length. */
  readonly columns: readonly ArrayLike<number>[];
  /** 1 where the result is of interest and 0 where not, or a degree between. */
  readonly interest: ArrayLike<number>;
}

/** How much of what is of interest a box holds, and how purely. */
export interface BoxQuality {
  /** Samples in the box. */
  readonly count: number;
  /** Sum of interest in the box. */
  readonly interest: number;
  /** Share of all interest that lies in the box, in [0, 1]. */
  readonly coverage: number;
  /** Mean interest in the box, in [0, 1]. */
  readonly density: number;
  /** Share of all samples that lie in the box. */
  readonly mass: number;
}

/** A limit that a box sets, for saying it in words. */
export interface BoxLimit {
  /** Place of the input. */
  readonly input: number;
  /** Left out where the box does not limit the input from below. */
  readonly atLeast?: number;
  /** Left out where the box does not limit the input from above. */
  readonly atMost?: number;
  /** Probability that the limit below is an accident; see `quasiP`. */
  readonly atLeastQuasiP?: number;
  readonly atMostQuasiP?: number;
}

/**
 * Refuse samples from which nothing can be discovered.
 *
 * @throws RobustnessError if there are none, columns differ in length, a number is not finite, or nothing is of interest.
 */
export function checkSample(method: string, { columns, interest }: DiscoverySample): void {
  const n = interest.length;
  if (n === 0 || columns.length === 0)
    throw new RobustnessError('no-scenarios', `${method}: there are no samples or no inputs. Give both.`);
  for (const [k, column] of columns.entries()) {
    if (column.length !== n)
      throw new RobustnessError(
        'table-shape',
        `${method}: input ${k} has ${column.length} samples and there are ${n} results.`,
      );
    for (let i = 0; i < n; i++)
      if (!Number.isFinite(column[i]))
        throw new RobustnessError(
          'not-finite',
          `${method}: sample ${i} of input ${k} is ${column[i]}. Give a finite number.`,
        );
  }
  let total = 0;
  for (let i = 0; i < n; i++) {
    const value = interest[i]!;
    if (!(value >= 0 && value <= 1))
      throw new RobustnessError(
        'not-finite',
        `${method}: interest ${i} is ${value}. Give a number in [0, 1].`,
      );
    total += value;
  }
  if (total === 0)
    throw new RobustnessError(
      'no-scenarios',
      `${method}: no sample is of interest, so there is nothing to describe. Lower the threshold, or be glad.`,
    );
}

/** The smallest box that holds all samples. */
export function enclosingBox(columns: readonly ArrayLike<number>[]): Box {
  return columns.map((column) => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return [low, high];
  });
}

/** Whether a sample lies in a box. */
export function isInside(columns: readonly ArrayLike<number>[], sample: number, box: Box): boolean {
  for (let k = 0; k < box.length; k++) {
    const value = columns[k]![sample]!;
    if (value < box[k]![0] || value > box[k]![1]) return false;
  }
  return true;
}

/** Measure a box against samples. */
export function boxQuality({ columns, interest }: DiscoverySample, box: Box): BoxQuality {
  let count = 0;
  let inside = 0;
  let total = 0;
  for (let i = 0; i < interest.length; i++) {
    total += interest[i]!;
    if (!isInside(columns, i, box)) continue;
    count++;
    inside += interest[i]!;
  }
  return {
    count,
    interest: inside,
    coverage: total === 0 ? 0 : inside / total,
    density: count === 0 ? 0 : inside / count,
    mass: count / interest.length,
  };
}
