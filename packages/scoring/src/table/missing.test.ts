import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { completePerformances } from './missing.ts';

const gapped = {
  ...smallProblem,
  performances: smallProblem.performances.filter(
    ({ alternative, criterion }) => !(alternative === 'pact' && criterion === 'cost'),
  ),
};

describe('completePerformances', () => {
  it('leaves a problem without gaps as it is', () => {
    expect(completePerformances(smallProblem, 'refuse')).toEqual({
      problem: smallProblem,
      gaps: [],
      excludedCriteria: [],
      excludedAlternatives: [],
    });
  });

  it('refuses by name', () => {
    expect(() => completePerformances(gapped, 'refuse')).toThrow(/no performance of pact on cost/);
  });

  it('lets the unknown lie anywhere on the scale', () => {
    const { problem, gaps } = completePerformances(gapped, 'interval');
    expect(gaps).toEqual([{ alternative: 'pact', criterion: 'cost', policy: 'interval' }]);
    expect(problem.performances.at(-1)?.distribution).toEqual({ kind: 'interval', low: 0, high: 100 });
  });

  it('leaves out the criterion, or the alternative, and says so', () => {
    const byCriterion = completePerformances(gapped, 'exclude-criteria');
    expect(byCriterion.excludedCriteria).toEqual(['cost']);
    expect(byCriterion.problem.criteria.map(({ id }) => id)).toEqual(['deterrence', 'speed']);
    const byAlternative = completePerformances(gapped, 'exclude-alternatives');
    expect(byAlternative.problem.alternatives.map(({ id }) => id)).toEqual(['treaty', 'package']);
    expect(byAlternative.problem.performances.length).toBe(6);
  });

  it('drops groups that are left empty, and refuses to leave nothing', () => {
    const bare = {
      ...smallProblem,
      performances: smallProblem.performances.filter(({ criterion }) => criterion === 'cost'),
    };
    expect(completePerformances(bare, 'exclude-criteria').problem.groups).toEqual([]);
    expect(() => completePerformances({ ...smallProblem, performances: [] }, 'exclude-criteria')).toThrow(
      /every criterion has a gap/,
    );
  });
});
