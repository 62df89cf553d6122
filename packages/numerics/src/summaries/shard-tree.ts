/** A stretch of items, 2^level of them from index · 2^level on, and what is known of it. */
export interface TreeNode<T> {
  readonly level: number;
  readonly index: number;
  readonly value: T;
}

/** What is known of a set of items: the largest whole nodes of a binary tree over their indices, in order. */
export interface ShardTree<T> {
  readonly nodes: readonly TreeNode<T>[];
}

/** Joins what is known of the left and right half of a node. */
export type Combine<T> = (left: T, right: T, at: { readonly level: number; readonly index: number }) => T;

/** Raised when two sets to be merged hold the same item, which would then count twice. */
export class OverlapError extends RangeError {
  override readonly name = 'OverlapError';
  /** Index of the first item that both hold. */
  readonly item: number;

  constructor(item: number) {
    super(
      `mergeShards: both sets hold item ${item}, which would count twice. Merge each shard once; a shard that ran twice has equal results, so drop one.`,
    );
    this.item = item;
  }
}

/**
 * Merge what is known of two sets of items that have none in common.
 *
 * The tree over the indices is fixed, so the result is the same, bit for bit, whatever the split into sets and the
 * order of merging.
 *
 * @throws OverlapError if the sets have an item in common.
 */
export function mergeShards<T>(a: ShardTree<T>, b: ShardTree<T>, combine: Combine<T>): ShardTree<T> {
  const sorted = [...a.nodes, ...b.nodes].sort((x, y) => start(x) - start(y));
  const nodes: TreeNode<T>[] = [];
  for (const node of sorted) {
    const before = nodes.at(-1);
    if (before && end(before) > start(node)) throw new OverlapError(start(node));
    append(nodes, node, combine);
  }
  return { nodes };
}

/** Join the nodes of a set into one value, from left to right; undefined for an empty set. */
export function foldShards<T>(tree: ShardTree<T>, combine: Combine<T>): T | undefined {
  let folded: T | undefined;
  for (const [position, { value }] of tree.nodes.entries())
    folded = folded === undefined ? value : combine(folded, value, { level: -1, index: position });
  return folded;
}

/** Cut a range of items into the largest whole nodes, none above a level. */
export function wholeNodes(
  from: number,
  count: number,
  highest: number,
): readonly { readonly level: number; readonly index: number }[] {
  const nodes: { level: number; index: number }[] = [];
  let position = from;
  const last = from + count;
  while (position < last) {
    let level = 0;
    while (level < highest && position % 2 ** (level + 1) === 0 && position + 2 ** (level + 1) <= last)
      level++;
    nodes.push({ level, index: position / 2 ** level });
    position += 2 ** level;
  }
  return nodes;
}

/** Adds a node behind the others and joins halves that have become whole. */
export function append<T>(nodes: TreeNode<T>[], node: TreeNode<T>, combine: Combine<T>): void {
  let last = node;
  let before = nodes.at(-1);
  while (before && last.index % 2 === 1 && before.level === last.level && before.index === last.index - 1) {
    nodes.pop();
    const at = { level: last.level + 1, index: before.index / 2 };
    last = { ...at, value: combine(before.value, last.value, at) };
    before = nodes.at(-1);
  }
  nodes.push(last);
}

/** How many items a set holds. */
export function itemCount(tree: ShardTree<unknown>): number {
  return tree.nodes.reduce((total, node) => total + 2 ** node.level, 0);
}

const start = (node: TreeNode<unknown>) => node.index * 2 ** node.level;
const end = (node: TreeNode<unknown>) => (node.index + 1) * 2 ** node.level;
