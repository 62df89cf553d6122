import { philox4x32 } from '../random/philox.ts';
import type { RandomStream } from '../random/uniform.ts';
import { append, mergeShards, type ShardTree, type TreeNode, wholeNodes } from './shard-tree.ts';

/** Values sorted upwards that each stand for `weight` values of the row. */
export interface SketchNode {
  readonly weight: number;
  readonly values: Float64Array;
}

/** What is kept of some values of a row to answer quantiles, mergeable with that of the others. */
export interface QuantileSketch extends ShardTree<SketchNode> {
  /** Most values kept in one node: a power of two. The error in probability is about 0.7 / size. */
  readonly size: number;
  /** Decides which half of a full node is kept. */
  readonly random: RandomStream;
}

/** Marks words drawn for sketches apart from those drawn as uniform numbers. */
const domain = 0x5ce7c400;

/**
 * Keep of values what answers quantiles, so that shards can be merged.
 *
 * Two full nodes are joined by sorting their values together and keeping every second one. Memory grows with the
 * logarithm of the number of values only. Up to `size` values the quantiles are exact.
 *
 * @param values - Finite numbers.
 * @param from - Index of the first value in the whole row.
 * @param settings - `size`: a power of two from 2 to 2^20; 1024 unless given.
 * @throws RangeError if a value is not finite or the size does not fit.
 * @see Agarwal et al. (2013), Mergeable summaries [agarwal2013]
 */
export function quantileSketch(
  values: ArrayLike<number>,
  from: number,
  random: RandomStream,
  { size = 1024 }: { readonly size?: number } = {},
): QuantileSketch {
  const highest = Math.log2(size);
  if (!(Number.isInteger(highest) && highest >= 1 && highest <= 20))
    throw new RangeError(`quantileSketch: the size is ${size}. Give a power of two from 2 to 2^20.`);
  const nodes: TreeNode<SketchNode>[] = [];
  for (const { level, index } of wholeNodes(from, values.length, highest)) {
    const part = new Float64Array(2 ** level);
    for (let i = 0; i < part.length; i++) {
      const place = index * part.length - from + i;
      const value = values[place]!;
      if (!Number.isFinite(value))
        throw new RangeError(`quantileSketch: value ${from + place} is ${value}. Give finite numbers.`);
      part[i] = value;
    }
    append(nodes, { level, index, value: { weight: 1, values: part.sort() } }, combining(size, random));
  }
  return { nodes, size, random };
}

/**
 * Merge sketches of values that have none in common: the same bits whatever the split and the order of merging.
 *
 * @throws RangeError if the sketches were made with another size, seed or stream.
 * @throws OverlapError if a value is in both.
 */
export function mergeSketches(a: QuantileSketch, b: QuantileSketch): QuantileSketch {
  const alike = a.size === b.size && a.random.seed === b.random.seed && a.random.stream === b.random.stream;
  if (!alike)
    throw new RangeError(
      'mergeSketches: the sketches differ in size, seed or stream. Make both with the same.',
    );
  return { ...mergeShards(a, b, combining(a.size, a.random)), size: a.size, random: a.random };
}

/**
 * Read quantiles off a sketch: the smallest kept value below which at least that share of the row lies.
 *
 * @param probabilities - Each in [0, 1].
 * @throws RangeError if the sketch is empty or a probability lies outside.
 */
export function sketchQuantiles(sketch: QuantileSketch, probabilities: readonly number[]): number[] {
  const kept = sketch.nodes.flatMap(({ value: { weight, values } }) =>
    Array.from(values, (value) => ({ value, weight })),
  );
  if (kept.length === 0)
    throw new RangeError('sketchQuantiles: the sketch is empty. Give it at least one value.');
  kept.sort((x, y) => x.value - y.value);
  const total = kept.reduce((before, { weight }) => before + weight, 0);
  return probabilities.map((probability) => {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`sketchQuantiles: the probability is ${probability}. Give one from 0 to 1.`);
    let below = 0;
    for (const { value, weight } of kept) {
      below += weight;
      if (below >= probability * total) return value;
    }
    return kept.at(-1)!.value;
  });
}

function combining(size: number, random: RandomStream) {
  return (
    left: SketchNode,
    right: SketchNode,
    at: { readonly level: number; readonly index: number },
  ): SketchNode => {
    const values = mergeSorted(left.values, right.values);
    if (values.length <= size) return { weight: left.weight, values };
    const skip = coin(random, at.level, at.index);
    return { weight: left.weight * 2, values: values.filter((_, i) => i % 2 === skip) };
  };
}

function coin({ seed, stream }: RandomStream, level: number, index: number): 0 | 1 {
  const counter = [
    index >>> 0,
    Math.floor(index / 2 ** 32) >>> 0,
    (domain + level) >>> 0,
    Math.floor(seed / 2 ** 32) >>> 0,
  ];
  const [word] = philox4x32([counter[0]!, counter[1]!, counter[2]!, counter[3]!], [seed >>> 0, stream >>> 0]);
  return word & 1 ? 1 : 0;
}

function mergeSorted(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let k = 0; k < merged.length; k++)
    merged[k] = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i++]! : b[j++]!;
  return merged;
}
