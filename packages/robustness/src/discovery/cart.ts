import { sortedOrder } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';
import {
  type Box,
  type BoxQuality,
  boxQuality,
  checkSample,
  type DiscoverySample,
  enclosingBox,
} from './box.ts';

/** How a tree grows. */
export interface CartSettings {
  /** Smallest share of all samples that a leaf may hold; 0.05 unless given. */
  readonly massMin?: number;
  /** Most cuts on the way to a leaf; 4 unless given. */
  readonly depth?: number;
}

/** A leaf of the tree as a box. */
export interface CartLeaf extends BoxQuality {
  readonly box: Box;
}

/**
 * Cut the inputs' space into boxes that are each mostly of interest or mostly not (classification tree).
 *
 * Unlike PRIM it describes the whole space at once; its boxes are coarser, since each cut bears on all that follows.
 *
 * @returns Leaves, densest first.
 * @throws RobustnessError if the sample or a setting does not fit, or nothing is of interest.
 * @see Breiman et al. (1984), Classification and Regression Trees [breiman1984]
 */
export function classificationTree(
  sample: DiscoverySample,
  { massMin = 0.05, depth = 4 }: CartSettings = {},
): CartLeaf[] {
  checkSample('classificationTree', sample);
  requireSetting(
    'classificationTree',
    'massMin',
    massMin > 0 && massMin <= 0.5,
    massMin,
    'a number in (0, 0.5]',
  );
  requireSetting(
    'classificationTree',
    'the depth',
    Number.isInteger(depth) && depth >= 1,
    depth,
    'a whole number ≥ 1',
  );
  const columns = sample.columns.map((column) => new Float64Array(column));
  const interest = new Float64Array(sample.interest);
  const orders = columns.map(sortedOrder);
  const smallest = Math.max(1, Math.ceil(massMin * interest.length));
  const boxes = grow({ columns, interest, smallest }, orders, enclosingBox(columns), depth);
  return boxes
    .map((box) => ({ box, ...boxQuality({ columns, interest }, box) }))
    .sort((a, b) => b.density - a.density || b.coverage - a.coverage);
}

interface Grove {
  readonly columns: readonly Float64Array[];
  readonly interest: Float64Array;
  readonly smallest: number;
}

function grow(grove: Grove, orders: readonly Uint32Array[], box: Box, depth: number): Box[] {
  const cut = depth === 0 ? undefined : bestCut(grove, orders);
  if (!cut) return [box];
  const column = grove.columns[cut.input]!;
  const part = (belongs: (sample: number) => boolean) => orders.map((order) => order.filter(belongs));
  const limited = (limits: readonly [number, number]) =>
    box.map((own, k) => (k === cut.input ? limits : own));
  const [low, high] = box[cut.input]!;
  return [
    ...grow(
      grove,
      part((i) => column[i]! <= cut.below),
      limited([low, cut.below]),
      depth - 1,
    ),
    ...grow(
      grove,
      part((i) => column[i]! > cut.below),
      limited([cut.above, high]),
      depth - 1,
    ),
  ];
}

/** The cut that leaves both sides purest (Gini), or undefined where none helps. */
function bestCut({ columns, interest, smallest }: Grove, orders: readonly Uint32Array[]) {
  const count = orders[0]!.length;
  let held = 0;
  for (const sample of orders[0]!) held += interest[sample]!;
  const now = impurity(count, held);
  let best: { input: number; below: number; above: number; gain: number } | undefined;
  for (const [input, order] of orders.entries()) {
    const column = columns[input]!;
    let left = 0;
    for (let k = 0; k + smallest < count; k++) {
      left += interest[order[k]!]!;
      const below = column[order[k]!]!;
      const above = column[order[k + 1]!]!;
      if (k + 1 < smallest || below === above) continue;
      const gain = now - impurity(k + 1, left) - impurity(count - k - 1, held - left);
      if (gain > 1e-12 * count && (!best || gain > best.gain)) best = { input, below, above, gain };
    }
  }
  return best;
}

/** Gini impurity times the number of samples, halved. */
const impurity = (count: number, held: number) => held - (held * held) / count;
