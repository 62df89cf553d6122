import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { support } from './distribution.ts';
import { alternativesMoved, inScenario, shiftsIn } from './in-scenario.ts';
import { performanceOf } from './performance-of.ts';
import type { Problem } from './problem.ts';

const [crowds] = crossing.adjustments;
const withAdjustments = (...adjustments: Problem['adjustments'][number][]): Problem => ({
  ...crossing,
  adjustments,
});

describe('inScenario', () => {
  it('moves every point of a performance and leaves the others alone', () => {
    const moved = inScenario(crossing, { traffic: 'high' });
    expect(performanceOf(moved)('bridge', 'reach').distribution).toEqual({
      kind: 'pert',
      low: 12_000,
      mode: 18_000,
      high: 20_000,
    });
    const rest = (problem: Problem) =>
      problem.performances.filter(({ alternative }) => alternative !== 'bridge');
    expect(rest(moved)).toEqual(rest(crossing));
    expect(inScenario(crossing, { traffic: 'low' })).toEqual(crossing);
  });

  it('adds up what several adjustments do, and undoes what cancels', () => {
    const back = { ...crowds!, id: 'back', shift: -3000 };
    expect(shiftsIn(withAdjustments(crowds!, crowds!), { traffic: 'high' }).get('bridge')?.get('reach')).toBe(
      6000,
    );
    expect(inScenario(withAdjustments(crowds!, back), { traffic: 'high' }).performances).toEqual(
      crossing.performances,
    );
  });

  it('reaches every portfolio that has a mechanism from the level on', () => {
    const boats = (fromLevel: number) =>
      alternativesMoved(crossing, {
        ...crowds!,
        target: { kind: 'mechanism', mechanism: 'boats', fromLevel },
      });
    expect(boats(1)).toContain('ferry');
    expect(boats(3)).not.toContain('ferry');
  });

  it('never leaves a scale', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (shift) => {
        const moved = inScenario(withAdjustments({ ...crowds!, shift }), { traffic: 'high' });
        const { scale } = crossing.criteria.find(({ id }) => id === 'reach')!;
        const { low, high } = support(performanceOf(moved)('bridge', 'reach').distribution, scale);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(20_000);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
