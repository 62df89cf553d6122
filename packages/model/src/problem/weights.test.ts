import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { criteriaTree } from './criteria-tree.ts';
import { criterionWeights, resolveWeights, siblingWeights } from './weights.ts';

const tree = criteriaTree(crossing);

describe('siblingWeights', () => {
  it('makes the weights of siblings sum to 1', () => {
    expect(siblingWeights(tree)).toEqual({ effect: 0.75, cost: 0.25 });
    expect(siblingWeights(tree, undefined, { effect: 30, cost: 70 })).toEqual({ effect: 0.3, cost: 0.7 });
    expect(siblingWeights(tree, 'effect', { effect: 0, cost: 1 })).toEqual({ reach: 2 / 3, speed: 1 / 3 });
  });

  it('takes weights as large or as small as numbers go', () => {
    expect(siblingWeights(tree, undefined, { effect: Number.MAX_VALUE, cost: Number.MAX_VALUE })).toEqual({
      effect: 0.5,
      cost: 0.5,
    });
    expect(siblingWeights(tree, undefined, { effect: Number.MIN_VALUE, cost: 0 })).toEqual({
      effect: 1,
      cost: 0,
    });
  });

  it('refuses weights that say nothing', () => {
    expect(() => siblingWeights(tree, undefined, { effect: 0, cost: 0 })).toThrow(/effect, cost all weigh 0/);
    expect(() => siblingWeights(tree, undefined, { effect: 1 })).toThrow(/no weight for cost/);
    for (const cost of [-1, Number.NaN, Infinity])
      expect(() => siblingWeights(tree, undefined, { effect: 1, cost })).toThrow(
        /weight of cost is negative/,
      );
  });
});

describe('criterionWeights', () => {
  it('multiplies the shares on the way down', () => {
    const weights = criterionWeights(crossing, { effect: 3, cost: 1 });
    expect(weights.reach).toBeCloseTo(0.5, 12);
    expect(weights.speed).toBeCloseTo(0.25, 12);
    expect(weights.cost).toBeCloseTo(0.25, 12);
  });

  it('takes a weight set that names only the members of a group', () => {
    const weights = criterionWeights(crossing, { reach: 1, speed: 1 });
    expect(weights.reach).toBeCloseTo(0.375, 12);
    expect(weights.cost).toBeCloseTo(0.25, 12);
  });

  it('names what is not in the tree', () => {
    expect(() => criterionWeights(crossing, { effect: 1, cost: 1, beauty: 1 })).toThrow(/called beauty/);
  });

  it('always sums to 1', () => {
    const weight = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(weight, weight, (effect, cost) => {
        fc.pre(effect + cost > 0);
        const sum = Object.values(criterionWeights(crossing, { effect, cost })).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

it('resolves groups too', () => {
  expect(resolveWeights(crossing)).toEqual({ effect: 0.75, cost: 0.25, reach: 2 / 3, speed: 1 / 3 });
});
