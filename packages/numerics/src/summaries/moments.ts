import {
  add,
  type DoubleDouble,
  divide,
  fromDouble,
  multiply,
  scale,
  subtract,
  zero,
} from '../elementary/double-double.ts';
import { append, foldShards, mergeShards, type ShardTree, type TreeNode } from './shard-tree.ts';

/** Count, mean and sums of powers of the distance from it, in twice the precision. */
export interface MomentNode {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly sum: DoubleDouble;
  readonly mean: DoubleDouble;
  readonly m2: DoubleDouble;
  readonly m3: DoubleDouble;
  readonly m4: DoubleDouble;
}

/** Moments of some values of a row, mergeable with those of the others. */
export type MomentShards = ShardTree<MomentNode>;

/** What the values of a row have in common. */
export interface Moments {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly sum: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
  /** m2 / (count − 1); 0 for a single value. */
  readonly variance: number;
  /** Standard error of the mean, √(variance / count); 0 for a single value. */
  readonly standardError: number;
}

const largest = 1e75;

/**
 * Summarize values by their moments, so that shards can be merged.
 *
 * @param values - Finite numbers of at most 1e75 in size, so that fourth powers fit a double.
 * @param from - Index of the first value in the whole row.
 * @throws RangeError if a value is not such a number.
 */
export function momentsOf(values: ArrayLike<number>, from = 0): MomentShards {
  const nodes: TreeNode<MomentNode>[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(Math.abs(value) <= largest))
      throw new RangeError(
        `momentsOf: value ${from + i} is ${value}. Give finite numbers of at most 1e75 in size.`,
      );
    append(nodes, { level: 0, index: from + i, value: single(value) }, combine);
  }
  return { nodes };
}

/**
 * Merge moments of values that have none in common: the same bits whatever the split and the order of merging.
 *
 * @throws OverlapError if a value is in both.
 * @see Pébay (2008), Formulas for robust, one-pass parallel computation [pebay2008]
 */
export function mergeMoments(a: MomentShards, b: MomentShards): MomentShards {
  return mergeShards(a, b, combine);
}

/** Read moments off the merged shards; null where there is no value. */
export function describeMoments(shards: MomentShards): Moments | null {
  const node = foldShards(shards, combine);
  if (!node) return null;
  const { count, minimum, maximum } = node;
  const variance = count > 1 ? divide(node.m2, count - 1).high : 0;
  return {
    count,
    minimum,
    maximum,
    sum: node.sum.high,
    mean: node.mean.high,
    m2: node.m2.high,
    m3: node.m3.high,
    m4: node.m4.high,
    variance,
    standardError: Math.sqrt(variance / count),
  };
}

function single(value: number): MomentNode {
  const exact = fromDouble(value);
  return { count: 1, minimum: value, maximum: value, sum: exact, mean: exact, m2: zero, m3: zero, m4: zero };
}

function combine(a: MomentNode, b: MomentNode): MomentNode {
  const n = a.count + b.count;
  const gap = subtract(b.mean, a.mean);
  const step = divide(gap, n);
  const square = multiply(gap, step); // gap² / n
  const both = a.count * b.count;
  const m2 = add(add(a.m2, b.m2), scale(square, both));
  const cubeFactor = both * (a.count - b.count);
  const m3 = add(
    add(add(a.m3, b.m3), scale(multiply(square, step), cubeFactor)),
    scale(multiply(step, subtract(scale(b.m2, a.count), scale(a.m2, b.count))), 3),
  );
  const stepSquare = multiply(step, step);
  const fourthFactor = a.count * a.count - both + b.count * b.count;
  const m4 = add(
    add(
      add(add(a.m4, b.m4), scale(scale(multiply(square, stepSquare), both), fourthFactor)),
      scale(
        multiply(stepSquare, add(scale(scale(b.m2, a.count), a.count), scale(scale(a.m2, b.count), b.count))),
        6,
      ),
    ),
    scale(multiply(step, subtract(scale(b.m3, a.count), scale(a.m3, b.count))), 4),
  );
  return {
    count: n,
    minimum: Math.min(a.minimum, b.minimum),
    maximum: Math.max(a.maximum, b.maximum),
    sum: add(a.sum, b.sum),
    mean: add(a.mean, scale(step, b.count)),
    m2,
    m3,
    m4,
  };
}
