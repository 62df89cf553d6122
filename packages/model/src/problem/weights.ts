import type { Weights } from '../results/table.ts';
import {
  type CriteriaTree,
  type CriteriaTreeSource,
  childrenOf,
  criteriaTree,
  pathTo,
} from './criteria-tree.ts';
import type { CriterionId } from './primitives.ts';

/** Reports weights that do not say how siblings compare. */
export class WeightError extends Error {
  override readonly name = 'WeightError';
  /** `unknown`: names nothing in the tree. `missing`: a sibling has none. `invalid`: negative or not finite. `zero`: all siblings have 0. */
  readonly code: 'unknown' | 'missing' | 'invalid' | 'zero';
  /** The criteria or groups concerned. */
  readonly criteria: readonly CriterionId[];

  constructor(code: WeightError['code'], criteria: readonly CriterionId[]) {
    super(`weights: ${explanations[code](criteria.join(', '))}`);
    this.code = code;
    this.criteria = criteria;
  }
}

const explanations: Record<WeightError['code'], (ids: string) => string> = {
  unknown: (ids) =>
    `no criterion or group is called ${ids}. Its weight would silently count for nothing. Drop it.`,
  missing: (ids) =>
    `no weight for ${ids}, while a sibling has one. Weights only compare siblings, so name all of them or none.`,
  invalid: (ids) => `the weight of ${ids} is negative or not finite. Give a number from 0 up.`,
  zero: (ids) =>
    `${ids} all weigh 0, so nothing says how they compare. Give at least one of them a weight above 0.`,
};

/**
 * Give each sibling's share of their common parent, at the top of the tree if no parent is given.
 *
 * @param weights - For criteria or groups on any positive scale; siblings that it does not name keep their own weights.
 * @returns Weights of those siblings, summing to 1.
 * @throws {@link WeightError} If the siblings all weigh 0, only some of them are named, or a weight is negative or not finite.
 */
export function siblingWeights(tree: CriteriaTree, parent?: CriterionId, weights: Weights = {}): Weights {
  const siblings = parent === undefined ? tree.top : childrenOf(tree, parent);
  const stated = chooseWeights(tree, siblings, weights);
  const invalid = siblings.filter((_, i) => !(stated[i]! >= 0 && stated[i]! < Number.POSITIVE_INFINITY));
  if (invalid.length > 0) throw new WeightError('invalid', invalid);
  const largest = Math.max(...stated);
  if (largest === 0) throw new WeightError('zero', siblings);
  const scaled = stated.map((weight) => weight / largest); // so that no finite weights overflow the sum
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(siblings.map((id, i) => [id, scaled[i]! / sum]));
}

function chooseWeights(tree: CriteriaTree, siblings: readonly CriterionId[], weights: Weights): number[] {
  const missing = siblings.filter((id) => !Object.hasOwn(weights, id));
  if (missing.length === siblings.length) return siblings.map((id) => tree.ownWeights.get(id)!);
  if (missing.length > 0) throw new WeightError('missing', missing);
  return siblings.map((id) => weights[id]!);
}

/**
 * Give every criterion and group its share of its parent.
 *
 * @param weights - For the top of the tree, or a weight set's; siblings that it does not name keep their own weights.
 * @returns Weights by id; those of each set of siblings sum to 1.
 * @throws {@link WeightError} If the weights name something unknown or only some of several siblings, or siblings all weigh 0.
 */
export function resolveWeights(problem: CriteriaTreeSource, weights: Weights = {}): Weights {
  return resolveIn(criteriaTree(problem), weights);
}

function resolveIn(tree: CriteriaTree, weights: Weights): Weights {
  const unknown = Object.keys(weights).filter((id) => !tree.ownWeights.has(id));
  if (unknown.length > 0) throw new WeightError('unknown', unknown);
  const parents = [undefined, ...tree.children.keys()];
  return Object.assign({}, ...parents.map((parent) => siblingWeights(tree, parent, weights)));
}

/**
 * Give every criterion its weight in the whole: the product of the shares on its way down the tree.
 *
 * @param weights - For the top of the tree, or a weight set's; siblings that it does not name keep their own weights.
 * @returns Weights of the criteria, without groups, summing to 1.
 * @throws {@link WeightError} If the weights name something unknown or only some of several siblings, or siblings all weigh 0.
 */
export function criterionWeights(problem: CriteriaTreeSource, weights: Weights = {}): Weights {
  const tree = criteriaTree(problem);
  const shares = resolveIn(tree, weights);
  const product = (path: readonly CriterionId[]) => path.reduce((weight, id) => weight * shares[id]!, 1);
  return Object.fromEntries(tree.criteria.map((id) => [id, product(pathTo(tree, id))]));
}
