import { describe, expect, it } from 'vitest';
import { smallProblem } from '../../test/small-problem.ts';
import { applyGates } from './apply-gates.ts';

const scores = new Map([
  ['treaty', 0.5],
  ['package', 0.4],
  ['pact', 0.9],
]);

describe('applyGates', () => {
  it('ranks only what passes and says where the others fail', () => {
    const gate = {
      id: 'strong',
      criterion: 'deterrence',
      minimum: 2,
      statistic: 'mode',
      judgement: 'j',
    } as const;
    const gated = applyGates({ ...smallProblem, gates: [gate] }, scores);
    expect(gated.ranking.alternatives.map(({ id }) => id)).toEqual(['treaty', 'package']);
    expect(gated.failed).toEqual(['pact']);
    expect(gated.outcomes[2]).toEqual({
      gate: 'strong',
      alternative: 'pact',
      passed: false,
      performance: 1,
      minimum: 2,
      criterion: 'deterrence',
    });
  });

  it('compares the most that anyone expects where the gate asks for it', () => {
    const gate = {
      id: 'strong',
      criterion: 'deterrence',
      minimum: 2,
      statistic: 'high',
      judgement: 'j',
    } as const;
    expect(applyGates({ ...smallProblem, gates: [gate] }, scores).failed).toEqual([]);
  });

  it('wants no more than the minimum where less is better', () => {
    const gate = { id: 'cheap', criterion: 'cost', minimum: 20, statistic: 'mode', judgement: 'j' } as const;
    const { outcomes } = applyGates({ ...smallProblem, gates: [gate] }, scores);
    expect(outcomes.map(({ passed }) => passed)).toEqual([true, false, true]);
  });

  it('judges a group by its weakest criterion', () => {
    const { outcomes } = applyGates(smallProblem, scores);
    expect(outcomes.map(({ criterion }) => criterion)).toEqual(['speed', 'speed', 'speed']);
  });

  it('passes everything where there is no gate', () => {
    const gated = applyGates({ ...smallProblem, gates: [] }, scores);
    expect([gated.failed, gated.outcomes, gated.ranking.alternatives.length]).toEqual([[], [], 3]);
  });
});
