import { ukraineProblem } from '@steelyard/case-ukraine';
import type { Agreement, AgreementOption, AgreementSettings, DecisionRule, Problem } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../errors.ts';
import { agreement } from './agreement.ts';

const settings: AgreementSettings = { sampleCount: 2000 };
const asked = agreement(ukraineProblem, settings, 7);

const optionIn = ({ options }: Agreement, id: string): AgreementOption =>
  options.find(({ alternative }) => alternative === id)!;
const stepIn = (result: Agreement, id: string) =>
  result.options.flatMap(({ steps }) => steps).find((step) => step.id === id)!;
const withSettings = (more: Partial<AgreementSettings>, problem: Problem = ukraineProblem) =>
  agreement(problem, { ...settings, ...more }, 7);

/** Three councils that must decide on a bridge, one way or another. */
function bridge(
  steps: Problem['approvals'][number]['steps'],
  positions: Readonly<Record<string, number>> = { north: 0.5, south: -0.5, east: 0 },
): Problem {
  return {
    ...ukraineProblem,
    alternatives: [{ id: 'bridge', role: 'candidate', portfolio: {}, evidence: [] }],
    actors: Object.entries(positions).map(([id, position]) => ({
      ...ukraineProblem.actors[0]!,
      id,
      positions: { bridge: position },
      vetoOver: [],
    })),
    approvals: [{ alternative: 'bridge', steps, judgement: 'why' }],
    conflicts: [],
  };
}
const step = (
  id: string,
  body: string,
  rule: Problem['approvals'][number]['steps'][number]['rule'],
  seats = {},
) => ({
  id,
  body,
  rule,
  seats,
  evidence: [],
});

describe('agreement', () => {
  it('gives the same bytes twice, and says what they were made from', () => {
    expect(JSON.stringify(agreement(ukraineProblem, settings, 7))).toBe(JSON.stringify(asked));
    expect(asked.provenance).toMatchObject({ settings, seed: 7 });
    expect(asked.provenance.packages).toHaveProperty('@steelyard/negotiation');
  });

  it('knows that consensus of 32 at 98 in 100 each passes in 52 of 100', () => {
    const { rule, fragility, winning, blocking } = stepIn(asked, 'stp-nato-council');
    expect(fragility.find(({ each }) => each === 0.98)?.passes).toBeCloseTo(0.98 ** 32, 12);
    expect(fragility.find(({ each }) => each === 0.98)?.passes.toFixed(2)).toBe('0.52');
    expect(rule).toMatchObject({
      kind: 'consensus',
      votes: [{ total: 32, needed: 32, fewestYes: 32, fewestNo: 1, abstention: 'passes' }],
    });
    expect(winning.sets).toHaveLength(1);
    expect(blocking.sets.every((set) => set.length === 1)).toBe(true);
  });

  it('knows that 67 of 100 senators carry a treaty and 34 stop it', () => {
    const { rule } = stepIn(asked, 'stp-us-treaty-senate');
    expect(rule.votes).toEqual([
      { kind: 'majority', total: 100, needed: 67, fewestYes: 67, fewestNo: 34, abstention: 'stops' },
    ]);
  });

  it('takes the seats of an actor as one, and shows beside it that seats for themselves differ', () => {
    const { power } = stepIn(asked, 'stp-nato-council');
    const north = power!.voters.find(({ actor }) => actor === 'act-nb8')!;
    expect(north).toMatchObject({ seats: 8, seatShare: 0.25 });
    expect(north.banzhaf).toBeCloseTo(1 / 11, 12);
    expect(north.shapleyShubikBySeat).toBeCloseTo(8 / 32, 12);
    for (const column of [
      'seatShare',
      'banzhaf',
      'shapleyShubik',
      'banzhafBySeat',
      'shapleyShubikBySeat',
    ] as const)
      expect(power!.voters.reduce((sum, voter) => sum + voter[column], 0)).toBeCloseTo(1, 12);
  });

  it('finds the least movement of positions that opens an option', () => {
    expect(optionIn(asked, 'opt-eu-regional').persuasion).toEqual({
      distance: 0.5,
      sets: [{ moves: [{ actor: 'act-hungary', from: -0.5, to: 0 }] }],
      complete: true,
    });
    expect(optionIn(asked, 'opt-paris').persuasion).toMatchObject({ distance: 0, sets: [{ moves: [] }] });
  });

  it('finds nothing that opens an option which somebody refuses whatever is offered', () => {
    const firm = withSettings({ choices: { 'act-hungary': 'refuses' } });
    expect(optionIn(firm, 'opt-eu-regional').persuasion).toBeNull();
    expect(optionIn(firm, 'opt-eu-regional').adopted).toEqual({ share: 0, standardError: 0 });
  });

  it('lets abstaining pass a consensus and stop a unanimous vote', () => {
    const abstained = withSettings({
      choices: { 'act-us-admin': 'abstains', 'act-hungary': 'abstains', 'act-slovakia': 'abstains' },
    });
    expect(stepIn(abstained, 'stp-nato-council')).toMatchObject({
      decision: { passes: true, count: { yes: 29, no: 0, abstain: 3 } },
    });
    expect(stepIn(abstained, 'stp-nato-council').chance!.share).toBeGreaterThan(0);
    expect(stepIn(abstained, 'stp-nato-parliaments').decision?.passes).toBe(false);
    expect(stepIn(abstained, 'stp-nato-parliaments').chance?.share).toBe(0);
  });

  it('says what lies in the zone, and how near that is to what each actor likes best', () => {
    expect(asked.zone).toMatchObject({
      alternatives: ['opt-us-treaty', 'opt-paris', 'opt-europe', 'opt-fortress', 'opt-airsea'],
      inForce: ['opt-baseline'],
      unknown: [],
    });
    expect(asked.zone.closest.find(({ actor }) => actor === 'act-russia')).toEqual({
      actor: 'act-russia',
      best: ['opt-istanbul'],
      agreements: ['opt-us-treaty', 'opt-fortress', 'opt-airsea'],
      loss: 3.5,
    });
  });

  it('has an empty zone as a result', () => {
    const nobody = withSettings({ choices: { 'act-ukraine-gov': 'refuses' } });
    expect(nobody.zone.alternatives).toEqual([]);
    expect(nobody.zone.closest[0]).toMatchObject({ agreements: [], loss: null });
  });

  it('refuses to forecast a position without capability and salience', () => {
    expect(asked.refused).toEqual([
      { about: 'forecast', reason: 'missing-inputs', missing: ['capability', 'salience'] },
    ]);
  });

  it('gives no chance where the problem does not say how positions are read', () => {
    const { positionReading: _, ...unread } = ukraineProblem;
    const result = withSettings({}, unread);
    expect(result.refused).toContainEqual({ about: 'chances', reason: 'no-position-reading' });
    const nato = optionIn(result, 'opt-nato');
    expect(nato).not.toHaveProperty('adopted');
    expect(nato).not.toHaveProperty('passes');
    expect(nato.vetoes).toContain('act-turkey');
    expect(result.zone.unknown).toHaveLength(9);
  });

  it('names the actor without a position, unless the reader says how it decides', () => {
    const silent = {
      ...ukraineProblem,
      actors: ukraineProblem.actors.map((actor) =>
        actor.id === 'act-turkey' ? { ...actor, positions: {} } : actor,
      ),
    };
    const unsaid = withSettings({}, silent);
    expect(unsaid.refused).toContainEqual({
      about: 'alternative',
      alternative: 'opt-airsea',
      reason: 'no-position',
      actors: ['act-turkey'],
    });
    expect(optionIn(unsaid, 'opt-airsea')).not.toHaveProperty('adopted');
    const said = withSettings({ choices: { 'act-turkey': 'accepts' } }, silent);
    expect(optionIn(said, 'opt-airsea').adopted?.share).toBe(1);
  });

  it('takes actors out with their seats, and names an option that nobody is left to decide', () => {
    const without = withSettings({ excludedActors: ['act-nb8', 'act-turkey', 'act-ukraine-gov'] });
    expect(stepIn(without, 'stp-nato-council').rule.votes[0]).toMatchObject({ total: 23, needed: 23 });
    expect(optionIn(without, 'opt-airsea')).toMatchObject({
      status: 'nobody-decides',
      droppedSteps: ['stp-airsea-kyiv', 'stp-airsea-turkey'],
    });
    expect(without.refused).toContainEqual({
      about: 'alternative',
      alternative: 'opt-airsea',
      reason: 'nobody-decides',
    });
    const everybody = withSettings({
      choices: Object.fromEntries(ukraineProblem.actors.map(({ id }) => [id, 'abstains' as const])),
    });
    expect(stepIn(everybody, 'stp-nato-council').chance?.share).toBe(1);
    const none = withSettings({ excludedActors: ukraineProblem.actors.map(({ id }) => id) });
    expect(none.zone).toMatchObject({ alternatives: [], closest: [] });
  });

  it('names a quota above the total and one that nobody need meet', () => {
    const above = stepIn(withSettings({ quotas: { 'stp-us-treaty-senate': 101 } }), 'stp-us-treaty-senate');
    expect(above.rule).toMatchObject({
      quotaChanged: true,
      faults: [{ code: 'quota-above-total', quota: 101, total: 100 }, { code: 'never-passes' }],
    });
    expect(above.chance?.share).toBe(0);
    const nothing = stepIn(withSettings({ quotas: { 'stp-nato-council': 0 } }), 'stp-nato-council');
    expect(nothing.rule.faults.map(({ code }) => code)).toContain('always-passes');
    expect(nothing).not.toHaveProperty('power');
    expect(nothing.chance?.share).toBe(1);
  });

  it('lets a body that asks for consensus decide by another quota', () => {
    const eased = withSettings({ quotas: { 'stp-nato-council': 29 } });
    expect(stepIn(eased, 'stp-nato-council').decision?.passes).toBe(true);
    expect(stepIn(eased, 'stp-nato-council').rule.kind).toBe('majority');
  });

  it('counts an actor that the reader adds', () => {
    const added = withSettings({
      addedActors: [
        { id: 'canada', step: 'stp-paris-uk', members: 1, position: -2 },
        { id: 'act-poland', step: 'stp-paris-uk', members: 1 },
      ],
    });
    expect(stepIn(added, 'stp-paris-uk')).toMatchObject({
      rule: { kind: 'unanimity' },
      decision: { passes: false, count: { yes: 2, no: 1, abstain: 0 } },
      voters: [
        { actor: 'act-uk', added: false },
        { actor: 'canada', added: true, canStop: true },
        { added: true },
      ],
    });
  });

  it('reads a rule that joins several votes of one body', () => {
    const problem = bridge([
      step('both', 'north', {
        kind: 'all',
        of: [{ kind: 'majority', members: 9, quota: 5 }, { kind: 'single' }],
      }),
    ]);
    const [option] = withSettings({}, problem).options;
    expect(option?.steps[0]).toMatchObject({
      rule: { kind: 'all', votes: [{ needed: 5, total: 9 }, { needed: 1 }] },
      voters: [{ actor: 'north', seats: 10 }],
      decision: { passes: true },
    });
  });

  it('tells votes that are joined in both ways from those that are all needed', () => {
    const single = { kind: 'single' } as const;
    const kindOf = (rule: DecisionRule) =>
      withSettings({}, bridge([step('both', 'north', rule)])).options[0]?.steps[0]?.rule.kind;
    expect(kindOf({ kind: 'all', of: [single, { kind: 'any', of: [single, single] }] })).toBe('nested');
    expect(kindOf({ kind: 'all', of: [{ kind: 'any', of: [single, single] }] })).toBe('any');
    expect(kindOf({ kind: 'any', of: [single, { kind: 'any', of: [single, single] }] })).toBe('any');
    expect(kindOf({ kind: 'any', of: [single] })).toBe('all');
  });

  it.each<[string, Partial<AgreementSettings>, RegExp]>([
    ['an unknown actor', { excludedActors: ['act-moon'] }, /no actor act-moon/],
    ['an unknown step', { quotas: { 'stp-moon': 1 } }, /no step stp-moon/],
    ['a quota where no votes are counted', { quotas: { 'stp-paris-uk': 1 } }, /counts no votes/],
    ['a quota that is no number', { quotas: { 'stp-us-treaty-senate': Number.NaN } }, /quota .* is NaN/],
    ['a negative number of draws', { sampleCount: -1 }, /sampleCount is -1/],
    [
      'an added actor without a position',
      { addedActors: [{ id: 'x', step: 'stp-paris-uk', members: 1 }] },
      /position undefined/,
    ],
    [
      'an added actor off the scale',
      { addedActors: [{ id: 'x', step: 'stp-paris-uk', members: 1, position: 3 }] },
      /position 3/,
    ],
    [
      'an added actor without seats',
      { addedActors: [{ id: 'x', step: 'stp-paris-uk', members: 0, position: 1 }] },
      /0 seats/,
    ],
    [
      'an added actor in an unknown step',
      { addedActors: [{ id: 'x', step: 'stp-moon', members: 1, position: 1 }] },
      /no step/,
    ],
    [
      'an actor that decides there already',
      { addedActors: [{ id: 'act-uk', step: 'stp-paris-uk', members: 1 }] },
      /decides already/,
    ],
  ])('refuses %s and says what to do', (_, wrong, message) => {
    expect(() => withSettings(wrong)).toThrow(AnalysisError);
    expect(() => withSettings(wrong)).toThrow(message);
  });
});

describe('laws of agreement', () => {
  it('never makes an option likelier by a refusal', () => {
    const problem = { ...ukraineProblem, conflicts: [] };
    const before = agreement(problem, { sampleCount: 300 }, 7);
    for (const { id } of ukraineProblem.actors) {
      const refusing = agreement(problem, { sampleCount: 300, choices: { [id]: 'refuses' } }, 7);
      for (const { alternative, adopted } of before.options)
        if (adopted)
          expect(optionIn(refusing, alternative).adopted!.share, id).toBeLessThanOrEqual(adopted.share);
    }
  });

  it('takes unanimity for a veto of everybody', () => {
    const together = bridge([step('all', 'north', { kind: 'unanimity', members: 3 }, { south: 1, east: 1 })]);
    const apart = bridge(
      ['south', 'east', 'north'].map((body) => step(`${body}-veto`, body, { kind: 'single' })),
    );
    const [one] = withSettings({}, together).options;
    const [other] = withSettings({}, apart).options;
    expect(one!.adopted).toEqual(other!.adopted);
    expect([...one!.vetoes].sort()).toEqual(['east', 'north', 'south']);
    expect(one!.vetoes).toEqual(other!.vetoes);
    expect(one!.persuasion).toEqual(other!.persuasion);
  });

  it('keeps an option in the zone when an acceptable one is added', () => {
    const { alternatives, approvals, actors } = ukraineProblem;
    const more: Problem = {
      ...ukraineProblem,
      alternatives: [...alternatives, { ...alternatives[1]!, id: 'opt-new' }],
      actors: actors.map((actor) => ({ ...actor, positions: { ...actor.positions, 'opt-new': 2 } })),
      approvals: [
        ...approvals,
        { alternative: 'opt-new', judgement: 'why', steps: [step('new', 'act-uk', { kind: 'single' })] },
      ],
    };
    expect(withSettings({}, more).zone.alternatives).toEqual([...asked.zone.alternatives, 'opt-new']);
  });
});

describe('conflicts', () => {
  const conflictUnder = (id: string) => asked.conflicts.find(({ alternative }) => alternative === id)!;
  /** Rungs of the states that last, without today's war. */
  const lasting = (id: string, concept: 'nash' | 'seq') => {
    const { states, stability } = conflictUnder(id);
    const after = stability[concept].equilibria.filter((s) => states[s]!.taken.includes('mov-truce'));
    return [...new Set(after.map((s) => states[s]!.rung))];
  };

  it('spells out the states and begins with today’s war', () => {
    const { states, start, paths } = conflictUnder('opt-baseline');
    expect(states).toHaveLength(18);
    expect(states[start!]).toMatchObject({ taken: ['mov-help', 'mov-defend'], rung: 'rng-war' });
    expect(paths.map(({ state }) => state)).toEqual([start]);
  });

  it('differs between options', () => {
    const found = ukraineProblem.alternatives.map(({ id }) => [id, lasting(id, 'seq')]);
    expect(found).toEqual([
      ['opt-baseline', ['rng-war']],
      ['opt-nato', ['rng-breaches', 'rng-wider', 'rng-exchange']],
      ['opt-us-treaty', ['rng-calm', 'rng-breaches', 'rng-wider']],
      ['opt-paris', ['rng-calm', 'rng-breaches', 'rng-wider']],
      ['opt-europe', ['rng-war']],
      ['opt-fortress', ['rng-exchange']],
      ['opt-airsea', ['rng-war']],
      ['opt-eu-regional', ['rng-war']],
      ['opt-28pt', ['rng-war']],
      ['opt-istanbul', ['rng-war']],
    ]);
  });

  it('says why calm lasts under a promise to answer: an attack would meet force', () => {
    const { states, reasons } = conflictUnder('opt-paris');
    const calm = states.findIndex(({ taken }) => taken.join() === 'mov-help,mov-truce');
    const russia = reasons.find(({ state, conflictActor }) => state === calm && conflictActor === 2);
    expect(russia?.betterMoves).toHaveLength(1);
    const { payingAnswer } = russia!.betterMoves[0]!;
    expect(states[payingAnswer!.at(-1)!.to]!.taken).toContain('mov-force');
  });

  it('says of a conflict without its start, or without any state, that it cannot be told', () => {
    const [conflict] = ukraineProblem.conflicts;
    const without = (change: object) =>
      withSettings({}, { ...ukraineProblem, conflicts: [{ ...conflict!, ...change }] });
    expect(without({ start: ['mov-attack'] }).refused).toContainEqual({
      about: 'conflict',
      conflict: 'escalation',
      reason: 'start-infeasible',
    });
    const impossible = without({
      infeasible: [{ any: [{ option: 'mov-help' }, { not: { option: 'mov-help' } }] }],
    });
    expect(impossible.conflicts).toEqual([]);
    expect(impossible.refused).toContainEqual({
      about: 'conflict',
      conflict: 'escalation',
      reason: 'no-feasible-state',
    });
  });
});
