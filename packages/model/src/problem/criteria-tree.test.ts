import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { childrenOf, criteriaTree, criteriaUnder, pathTo } from './criteria-tree.ts';

describe('criteriaTree', () => {
  const tree = criteriaTree(crossing);

  it('puts groups before criteria and keeps file order', () => {
    expect(tree.top).toEqual(['effect', 'cost']);
    expect(tree.criteria).toEqual(['reach', 'speed', 'cost']);
  });

  it('finds members, criteria at any depth and the way down', () => {
    expect(childrenOf(tree, 'effect')).toEqual(['reach', 'speed']);
    expect(childrenOf(tree, 'cost')).toEqual([]);
    expect(criteriaUnder(tree, 'effect')).toEqual(['reach', 'speed']);
    expect(criteriaUnder(tree, 'cost')).toEqual(['cost']);
    expect(pathTo(tree, 'speed')).toEqual(['effect', 'speed']);
  });

  it('holds groups inside groups', () => {
    const nested = criteriaTree({
      groups: [
        { id: 'inner', parent: 'outer', weight: 1 },
        { id: 'outer', weight: 1 },
      ],
      criteria: crossing.criteria.map((criterion) => ({ ...criterion, parent: 'inner' })),
    });
    expect(nested.top).toEqual(['outer']);
    expect(criteriaUnder(nested, 'outer')).toEqual(['reach', 'speed', 'cost']);
    expect(pathTo(nested, 'reach')).toEqual(['outer', 'inner', 'reach']);
  });
});
