import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebalance } from './rebalance.ts';

const weights = { cost: 50, time: 30, risk: 20 };

describe('rebalance', () => {
  it('lets the others share the rest in their proportions', () => {
    expect(rebalance(weights, [], 'cost', 75)).toEqual({ cost: 75, time: 15, risk: 10 });
  });

  it('shares equally among others that all weigh nothing', () => {
    expect(rebalance({ cost: 100, time: 0, risk: 0 }, [], 'cost', 60)).toEqual({
      cost: 60,
      time: 20,
      risk: 20,
    });
  });

  it('keeps a locked weight and goes no further than it leaves room', () => {
    expect(rebalance(weights, ['time'], 'cost', 90)).toEqual({ cost: 70, time: 30, risk: 0 });
  });

  it('stays where it is when all others are locked', () => {
    expect(rebalance(weights, ['time', 'risk'], 'cost', 10)).toEqual(weights);
  });

  it('gives a lone criterion everything', () => {
    expect(rebalance({ cost: 100 }, [], 'cost', 30)).toEqual({ cost: 100 });
  });

  it('takes a number out of 0 to 100 as the nearest end', () => {
    expect(rebalance(weights, [], 'cost', 250)).toEqual({ cost: 100, time: 0, risk: 0 });
    expect(rebalance(weights, [], 'cost', -5).cost).toBe(0);
  });
});

const cases = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
  .filter((shares) => shares.some((share) => share > 1e-6))
  .chain((shares) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const ids = shares.map((_, i) => `c${i}`);
    return fc.record({
      weights: fc.constant(Object.fromEntries(ids.map((id, i) => [id, (shares[i]! / total) * 100]))),
      id: fc.constantFrom(...ids),
      locked: fc.subarray(ids),
      wanted: fc.double({ min: -50, max: 150, noNaN: true }),
    });
  });
const sum = (all: Readonly<Record<string, number>>) =>
  Object.values(all).reduce((total, weight) => total + weight, 0);

describe('rebalance, whatever the weights', () => {
  it('sums to 100 and lets none fall below 0', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const after = rebalance(each.weights, each.locked, each.id, each.wanted);
        expect(sum(after)).toBeCloseTo(100, 9);
        for (const weight of Object.values(after)) expect(weight).toBeGreaterThanOrEqual(0);
        expect(Object.keys(after)).toEqual(Object.keys(each.weights));
      }),
    );
  });

  it('keeps the locked ones to the last digit', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const after = rebalance(each.weights, each.locked, each.id, each.wanted);
        for (const id of each.locked) if (id !== each.id) expect(after[id]).toBe(each.weights[id]);
      }),
    );
  });

  it('changes nothing more when the same weight is asked for again', () => {
    fc.assert(
      fc.property(cases, ({ weights: before, locked, id, wanted }) => {
        const once = rebalance(before, locked, id, wanted);
        const twice = rebalance(once, locked, id, wanted);
        for (const each of Object.keys(once)) expect(twice[each]).toBeCloseTo(once[each]!, 6);
      }),
    );
  });

  it('gives no other less when it takes less for itself', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 50, noNaN: true }), (each, less) => {
        const more = rebalance(each.weights, each.locked, each.id, each.wanted);
        const fewer = rebalance(each.weights, each.locked, each.id, each.wanted - less);
        for (const id of Object.keys(more))
          if (id !== each.id) expect(fewer[id]! + 1e-9).toBeGreaterThanOrEqual(more[id]!);
      }),
    );
  });
});
