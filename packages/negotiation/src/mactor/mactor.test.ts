import { negotiationCases } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { mactor } from './mactor.ts';

interface Case {
  readonly input: { readonly MDI: number[][]; readonly MAO2: number[][] };
  readonly expected_float: Readonly<Record<string, unknown>>;
}
const cases = negotiationCases<Case>('mactor');

function answer({ MDI, MAO2 }: Case['input']): Record<string, unknown> {
  const result = mactor({ influence: MDI, positions: MAO2 });
  const { simple, valued, weighted } = result.orders;
  const byOrder = [simple, valued, weighted].flatMap((order, k) => [
    [`${k + 1}CAA`, order.convergence],
    [`${k + 1}DAA`, order.divergence],
    [`${k + 1}ambivalence`, order.ambivalence],
    [`${k + 1}objective_support`, order.support],
    [`${k + 1}objective_opposition`, order.opposition],
    [`${k + 1}objective_mobilisation`, order.mobilization],
    [`${k + 1}actor_mobilisation`, order.engagement],
  ]);
  return {
    MIDI: result.fullInfluence,
    influence: result.influence,
    dependence: result.dependence,
    r: result.power,
    r_star: result.relativePower,
    net_scale: result.netInfluence,
    '1MAO': simple.positions,
    '3MAO': weighted.positions,
    ...Object.fromEntries(byOrder),
  };
}

function close(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  return (value as unknown[]).map(close);
}

describe('mactor', () => {
  it('follows the formulas of the manual on four actors and four objectives', () => {
    const { input, expected_float: expected } = cases[0]!;
    const given = answer(input);
    for (const [key, value] of Object.entries(expected))
      expect({ [key]: given[key] }).toEqual({ [key]: close(value) });
  });

  it('calls actors without any influence equally powerful', () => {
    const { relativePower, orders } = mactor({
      influence: [
        [0, 0],
        [0, 0],
      ],
      positions: [[2], [0]],
    });
    expect(relativePower).toEqual([1, 1]);
    expect(orders.valued.ambivalence).toEqual([0, 0]);
  });

  it('names the figure outside its scale', () => {
    expect(() => mactor({ influence: [[0]], positions: [[5]] })).toThrow(/positions\[0\]\[0\] is 5/);
    expect(() =>
      mactor({
        influence: [
          [0, 9],
          [0, 0],
        ],
        positions: [[1], [1]],
      }),
    ).toThrow(/influence\[0\]\[1\] is 9/);
    expect(() => mactor({ influence: [[0, 1]], positions: [[1]] })).toThrow(/not a square table/);
  });
});
