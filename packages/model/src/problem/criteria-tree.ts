import type { CriterionId } from './primitives.ts';
import type { Problem } from './problem.ts';

/** The part of a problem that makes its criteria tree. */
export type CriteriaTreeSource = Pick<Problem, 'groups' | 'criteria'>;

/**
 * Criteria grouped under broader ones.
 *
 * Siblings stand in file order, groups before criteria.
 */
export interface CriteriaTree {
  /** Groups and criteria that belong to no group. */
  readonly top: readonly CriterionId[];
  /** Every criterion, in the order of the tree. */
  readonly criteria: readonly CriterionId[];
  /** Group to its members; a criterion has no entry. */
  readonly children: ReadonlyMap<CriterionId, readonly CriterionId[]>;
  /** Criterion or group to its group; those at the top have no entry. */
  readonly parents: ReadonlyMap<CriterionId, CriterionId>;
  /** Weight of each criterion and group among its siblings, as the problem states it: non-negative, no unit. */
  readonly ownWeights: ReadonlyMap<CriterionId, number>;
}

/**
 * Arrange the groups and criteria of a problem as a tree, without a cycle as a parsed problem has none.
 */
export function criteriaTree({ groups, criteria }: CriteriaTreeSource): CriteriaTree {
  const nodes = [...groups, ...criteria];
  const children = new Map<CriterionId, CriterionId[]>(groups.map(({ id }) => [id, []]));
  const parents = new Map<CriterionId, CriterionId>();
  const top: CriterionId[] = [];
  for (const { id, parent } of nodes) {
    if (parent === undefined) top.push(id);
    else {
      parents.set(id, parent);
      children.get(parent)?.push(id);
    }
  }
  const tree = {
    top,
    children,
    parents,
    ownWeights: new Map(nodes.map(({ id, weight }) => [id, weight])),
  };
  return { ...tree, criteria: top.flatMap((id) => criteriaUnder(tree, id)) };
}

/** List the members of a group; none for a criterion. */
export function childrenOf(tree: Pick<CriteriaTree, 'children'>, id: CriterionId): readonly CriterionId[] {
  return tree.children.get(id) ?? [];
}

/**
 * List the criteria under a group at any depth, in the order of the tree; a criterion is under itself.
 */
export function criteriaUnder(tree: Pick<CriteriaTree, 'children'>, id: CriterionId): readonly CriterionId[] {
  const members = tree.children.get(id);
  return members === undefined ? [id] : members.flatMap((member) => criteriaUnder(tree, member));
}

/** List the criterion or group and the groups above it, from the top of the tree down to it. */
export function pathTo(tree: Pick<CriteriaTree, 'parents'>, id: CriterionId): readonly CriterionId[] {
  const parent = tree.parents.get(id);
  return parent === undefined ? [id] : [...pathTo(tree, parent), id];
}
