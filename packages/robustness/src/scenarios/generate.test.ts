import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allScenarios, checkScenario, sampledScenarios, supportedScenarios } from './generate.ts';

const factors = [
  { id: 'climate', levels: ['open', 'closed'] },
  { id: 'threat', levels: ['low', 'medium', 'high'] },
];
const random = { seed: 2, stream: 0 };

describe('scenarios from factors', () => {
  it('are all combinations, the last factor fastest', () => {
    const all = allScenarios(factors);
    expect(all).toHaveLength(6);
    expect(all[1]).toEqual({ climate: 'open', threat: 'medium' });
  });

  it('are drawn so that levels come up evenly', () => {
    const drawn = sampledScenarios(factors, 64, random);
    expect(drawn.filter(({ climate }) => climate === 'open')).toHaveLength(32);
    const high = drawn.filter(({ threat }) => threat === 'high').length;
    expect(high).toBeGreaterThanOrEqual(20);
    expect(high).toBeLessThanOrEqual(23);
    const many = Array.from({ length: 70 }, (_, k) => ({ id: `f${k}`, levels: ['a', 'b'] }));
    expect(sampledScenarios(many, 10, random)).toHaveLength(10);
  });

  it('are kept where their parts support each other', () => {
    const impacts = [
      [0, 0, 3, 0, -3],
      [0, 0, -3, 0, 3],
      [2, -2, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [-2, 2, 0, 0, 0],
    ];
    expect(supportedScenarios(factors, impacts)).toEqual([
      { climate: 'open', threat: 'low' },
      { climate: 'closed', threat: 'high' },
    ]);
    expect(supportedScenarios(factors, impacts, 99)).toHaveLength(6);
  });

  it('pass the check of a named scenario', () => {
    fc.assert(
      fc.property(fc.nat(5), (k) => {
        expect(() => checkScenario(factors, allScenarios(factors)[k]!)).not.toThrow();
      }),
    );
    expect(() => checkScenario(factors, { climate: 'open' })).toThrow(
      /factor threat has the level undefined/,
    );
    expect(() => checkScenario(factors, { climate: 'open', threat: 'low', ghost: 'x' })).toThrow(
      /no factor ghost/,
    );
  });

  it('are refused without factors, with factors without levels, or with too many', () => {
    expect(() => allScenarios([])).toThrow(/no factors/);
    expect(() => allScenarios([{ id: 'a', levels: [] }])).toThrow(/factor a has no level/);
    expect(() => allScenarios([factors[0]!, factors[0]!])).toThrow(/two factors climate/);
    expect(() => allScenarios([{ id: 'a', levels: ['x', 'x'] }])).toThrow(/named twice/);
    expect(() =>
      allScenarios(Array.from({ length: 21 }, (_, k) => ({ id: `f${k}`, levels: ['a', 'b'] }))),
    ).toThrow(/too many/);
    expect(() => sampledScenarios(factors, 0, random)).toThrow(/number of scenarios is 0/);
  });
});
