import type { Agreement, AgreementOption, AgreementStep, ConflictResult, StepRule } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { resultAt } from '../../test/verify-findings.ts';
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import { type AgreementFindings, agreementFindings } from './agreement-findings.ts';
import { type AgreementNames, agreementNames } from './names.ts';
import { ruleText } from './rule-text.ts';

const names: AgreementNames = agreementNames(
  { relations: [] },
  {
    'alternative.bridge.name': 'Bridge',
    'alternative.ferry.name': 'Ferry',
    'alternative.tunnel.name': 'Tunnel',
    'actor.council.name': 'Council',
    'actor.harbour.name': 'Harbour',
    'approvalStep.vote.name': 'The council votes',
    'approvalStep.permit.name': 'The harbour permits',
    'conflictActor.town.name': 'Town',
    'conflictActor.boatmen.name': 'Boatmen',
    'conflictOption.toll.name': 'Charge a toll',
    'conflictOption.strike.name': 'Strike',
    'rung.quiet.name': 'Quiet',
    'rung.stoppage.name': 'Stoppage',
  },
);

const share = (value: number) => ({ share: value, standardError: 0.004 });
const nobody = { sets: [], complete: true };
const rule: StepRule = {
  kind: 'majority',
  votes: [{ kind: 'majority', total: 21, needed: 11, fewestYes: 11, fewestNo: 11, abstention: 'stops' }],
  quotaChanged: false,
  faults: [],
};
const step = (id: string, chance?: number): AgreementStep => ({
  id,
  body: 'council',
  rule,
  voters: [],
  ...(chance !== undefined && { chance: share(chance) }),
  winning: nobody,
  blocking: nobody,
  fragility: [],
});
const bridge: AgreementOption = {
  alternative: 'bridge',
  judgement: 'why',
  status: 'to-decide',
  steps: [step('vote', 0.3), step('permit', 0.9)],
  droppedSteps: [],
  passes: false,
  adopted: share(0.27),
  leastLikely: ['vote'],
  vetoes: ['council', 'harbour'],
  pivotal: ['council'],
  standsAlone: [{ actor: 'council', chance: share(0.6) }],
  winning: nobody,
  blocking: nobody,
  persuasion: {
    distance: 0.5,
    sets: [{ moves: [{ actor: 'council', from: -0.5, to: 0 }] }],
    complete: true,
  },
};
const none = { stable: [], equilibria: [] };
const tolls: ConflictResult = {
  conflict: 'tolls',
  alternative: 'bridge',
  conflictActors: [
    { id: 'town', statements: [] },
    { id: 'boatmen', statements: [] },
  ],
  rungs: ['quiet', 'stoppage'],
  states: [
    { taken: [], rung: 'quiet', worth: [1, 2] },
    { taken: ['toll'], rung: 'quiet', worth: [2, 0] },
    { taken: ['toll', 'strike'], rung: 'stoppage', worth: [0, 1] },
  ],
  moves: [],
  stability: {
    nash: { stable: [], equilibria: [2] },
    seq: { stable: [], equilibria: [0, 2] },
    gmr: none,
    smr: none,
    sseq: none,
  },
  reasons: [
    {
      state: 0,
      conflictActor: 0,
      betterMoves: [{ to: 1, answer: null, payingAnswer: [{ conflictActor: 1, from: 1, to: 2 }] }],
    },
    { state: 1, conflictActor: 1, betterMoves: [{ to: 2, answer: null, payingAnswer: null }] },
  ],
  start: 2,
  paths: [],
};
const result: Agreement = {
  reading: { acceptsFrom: 0, spread: 1.5, judgement: 'why' },
  options: [bridge, { ...bridge, alternative: 'ferry', status: 'in-force', steps: [] }],
  zone: { alternatives: [], inForce: ['ferry'], unknown: [], closest: [] },
  actors: [],
  conflicts: [tolls],
  refused: [{ about: 'forecast', reason: 'missing-inputs', missing: ['capability', 'salience'] }],
  provenance: { problemHash: 'f00', packages: {}, settings: { sampleCount: 4000 }, seed: 7 },
};

const texts = ({ basis, zone, options, conflicts, refused }: AgreementFindings) => ({
  basis: basis.map(({ text }) => text),
  zone: zone.map(({ text }) => text),
  options: options.map(({ sentences }) => sentences.map(({ text }) => text)),
  conflicts: conflicts.map(({ sentences }) => sentences.map(({ text }) => text)),
  refused: refused.map(({ text }) => text),
});
const told = (change: Partial<Agreement>, messages = en) =>
  texts(agreementFindings({ ...result, ...change }, names, messages));
const toldOption = (change: Partial<AgreementOption>) =>
  told({ options: [{ ...bridge, ...change }] }).options[0]!;
const toldConflict = (change: Partial<ConflictResult>) =>
  told({ conflicts: [{ ...tolls, ...change }] }).conflicts[0]!;

describe('agreementFindings', () => {
  it('tell the whole result in English', () => {
    expect(texts(agreementFindings(result, names, en, '2026-07-01'))).toEqual({
      basis: [
        'Read from stated positions and written rules. Positions, steps and wishes are judgements; the record of facts ends on 1 July 2026.',
        'A position of 0 or more, on a scale from −2 to +2, is read as consent; the true one may lie up to 1.5 away, and the further, the less likely.',
        '4,000\u00A0draws with seed 7. Doubts of different actors are drawn apart.',
        'Consent is to the decision. Preconditions, such as a ceasefire, are not decided here.',
        'The order of wishes is a judgement. Nobody was asked.',
      ],
      zone: [
        'As stated, no option finds the consent that it needs.',
        'In force, so no decision is needed: “Ferry”.',
      ],
      options: [
        [
          '“Bridge” needs 2\u00A0decisions; the least likely is “The council votes”, at 30 in 100.',
          'All decisions together are taken in 27 of 100 draws.',
          '2\u00A0actors can stop it alone: “Council” and “Harbour”.',
          'As stated it fails, and consent of “Council” alone would carry it.',
          'The one that most often stands alone in its way is “Council”: in 60 of 100 draws.',
          'What would open it: “Council” from −0.5 to 0.',
        ],
        ['“Ferry” is in force and needs no decision.'],
      ],
      conflicts: [
        [
          'Today’s state, “Stoppage”, would last: nobody gains by leaving it.',
          '“Quiet” would last through the answer expected: “Town” would otherwise choose “Charge a toll”; “Boatmen” would then choose “Strike”.',
        ],
      ],
      refused: [
        'Where positions will settle is not forecast. That takes the capability of each actor and how much the issue matters to it, and neither is recorded.',
      ],
    });
  });

  it('tell it in Ukrainian without bending a name', () => {
    const { options, conflicts } = told({}, uk);
    expect(options[0]?.[0]).toBe(
      'Варіант «Bridge» потребує 2\u00A0рішень; найменш імовірне — «The council votes»: 30 зі 100.',
    );
    expect(conflicts[0]?.[1]).toBe(
      'Стан «Quiet» тривав би через очікувану відповідь: інакше сторона «Town» обирає «Charge a toll»; тоді сторона «Boatmen» обирає «Strike».',
    );
  });

  it('tell one or many options in the zone, and those of which nothing can be said', () => {
    const zone = (alternatives: readonly string[], unknown: readonly string[] = []) =>
      told({ zone: { alternatives, inForce: [], unknown, closest: [] } }).zone;
    expect(zone(['bridge'])).toEqual(['As stated, one option finds the consent that it needs: “Bridge”.']);
    expect(zone(['bridge', 'ferry'], ['tunnel'])).toEqual([
      'As stated, 2\u00A0options find the consent that they need: “Bridge” and “Ferry”.',
      'Of these it cannot be said: “Tunnel”.',
    ]);
  });

  it('tell what each actor likes best, and best among what can be agreed', () => {
    const near = { actor: 'council', best: ['tunnel'], agreements: ['bridge', 'ferry'], loss: 0.5 };
    const nothing = { actor: 'harbour', best: ['ferry'], agreements: [], loss: null };
    const zone = { ...result.zone, closest: [near, nothing] };
    const { closest } = agreementFindings({ ...result, zone }, names, en);
    expect(closest.map(({ actor, text }) => [actor, text])).toEqual([
      [
        'council',
        '“Council” likes best: “Tunnel”. Best for it among what can be agreed: “Bridge” and “Ferry”.',
      ],
      ['harbour', '“Harbour” likes best: “Ferry”. Nothing can be agreed.'],
    ]);
    for (const { because } of closest) expect(resultAt({ ...result, zone }, because[0]!)).toBeDefined();
  });

  it('tell options that are certain, tied, of one step, without chances or without anybody to decide', () => {
    const steps = [step('vote', 1), step('permit', 1)];
    expect(toldOption({ steps, leastLikely: ['vote', 'permit'] })[0]).toContain('every one would be taken');
    expect(
      toldOption({ steps: [step('vote', 0.3), step('permit', 0.3)], leastLikely: ['vote', 'permit'] })[0],
    ).toContain('at 30 in 100 each, are “The council votes” and “The harbour permits”');
    expect(toldOption({ steps: [step('vote', 0.3)] })[0]).toContain('one decision, “The council votes”');
    expect(toldOption({ steps: [step('vote')], leastLikely: [] })[0]).toContain('cannot be said');
    expect(toldOption({ status: 'nobody-decides' })).toEqual(['Nobody is left to decide on “Bridge”.']);
    expect(toldOption({ vetoes: [] })).toContain('No single actor can stop it.');
  });

  it('tell several ways of opening an option, none, and that it is open', () => {
    const { sets } = bridge.persuasion!;
    expect(
      toldOption({
        persuasion: {
          distance: 0.5,
          sets: [...sets, { moves: [{ actor: 'harbour', from: -0.5, to: 0 }] }],
          complete: true,
        },
      }).at(-1),
    ).toBe('Any one of these would open it: “Council” from −0.5 to 0; “Harbour” from −0.5 to 0.');
    expect(toldOption({ persuasion: null }).at(-1)).toContain('No movement of positions opens it');
    const open = toldOption({ persuasion: { distance: 0, sets: [{ moves: [] }], complete: true } });
    expect(open.filter((text) => text.includes('open'))).toEqual([]);
  });

  it('tell states that are left, whether or not something answers', () => {
    const seq = (equilibria: readonly number[]) => ({
      ...tolls.stability,
      nash: none,
      seq: { stable: [], equilibria },
    });
    const nameless = { start: 0, stability: seq([0]), states: [{ taken: [], worth: [0, 0] }] };
    expect(toldConflict({ ...nameless, rungs: [], reasons: [] })[0]).toContain('“nothing of this”');
    expect(toldConflict({ start: 1, stability: seq([2]) })[0]).toBe(
      'Today’s state, “Quiet”, would not last: “Boatmen” would choose “Strike”.',
    );
    expect(toldConflict({ start: 0, stability: seq([0, 2]) })).toEqual([
      'Today’s state, “Quiet”, lasts only through the answer expected: “Town” would otherwise choose “Charge a toll”; “Boatmen” would then choose “Strike”.',
      'Also lasting if everyone thinks of the answers: “Stoppage”.',
    ]);
    expect(toldConflict({ stability: seq([2]) })[1]).toContain('“Quiet” would not last: “Boatmen”');
    expect(toldConflict({ start: 1, stability: seq([]) })).toContain('No state would last.');
    expect(toldConflict({ stability: { ...seq([0]), nash: { stable: [], equilibria: [0] } } })[1]).toBe(
      '“Quiet” would last: nobody gains by leaving it.',
    );
  });

  it('tell every refusal in words', () => {
    const { refused } = told({
      refused: [
        { about: 'chances', reason: 'no-position-reading' },
        { about: 'chances', reason: 'no-draws' },
        { about: 'alternative', alternative: 'tunnel', reason: 'no-approval' },
        { about: 'alternative', alternative: 'bridge', reason: 'no-position', actors: ['harbour'] },
        { about: 'alternative', alternative: 'bridge', reason: 'too-many-actors' },
        { about: 'alternative', alternative: 'bridge', reason: 'nobody-decides' },
        { about: 'power', step: 'vote', reason: 'votes-do-not-matter' },
        { about: 'power', step: 'vote', reason: 'too-large' },
        { about: 'conflict', conflict: 'tolls', reason: 'start-infeasible' },
        { about: 'conflict', conflict: 'tolls', reason: 'no-feasible-state' },
        { about: 'conflict', conflict: 'tolls', reason: 'too-many-states' },
      ],
    });
    expect(refused).toHaveLength(10);
    expect(refused[3]).toBe('No chance is given for “Bridge”, as no position is recorded: “Harbour”.');
  });

  it('point to cells that exist', () => {
    const { basis, zone, options, conflicts, refused } = agreementFindings(result, names, en);
    const all = [
      basis,
      zone,
      refused,
      ...[...options, ...conflicts].map(({ sentences }) => sentences),
    ].flat();
    for (const { text, because } of all)
      for (const pointer of because) expect(resultAt(result, pointer), `${text} ${pointer}`).toBeDefined();
    expect(all.every(({ because }) => because.length > 0)).toBe(true);
  });
});

describe('ruleText', () => {
  const vote = rule.votes[0]!;
  it.each<[string, Partial<StepRule>]>([
    ['One actor decides.', { kind: 'single' }],
    [
      'Consensus of 32: nobody may object. Abstaining lets it pass.',
      { kind: 'consensus', votes: [{ ...vote, kind: 'consensus', total: 32 }] },
    ],
    [
      'Unanimity of 27: all must say yes. Abstaining stops it.',
      { kind: 'unanimity', votes: [{ ...vote, kind: 'unanimity', total: 27 }] },
    ],
    [
      'At least 11 of 21 votes. Abstaining counts as not saying yes; 11 can stop it. The quota is yours.',
      { quotaChanged: true },
    ],
    [
      'At least 11 of 21 in weighted votes. Abstaining counts as not saying yes; 11 can stop it.',
      { kind: 'weightedMajority', votes: [{ ...vote, kind: 'weightedMajority' }] },
    ],
    [
      'At least 11 of 21 votes. Abstaining counts as not saying yes; 11 can stop it. The quota of 22 is above the total of 21. It can never pass, whatever anybody says.',
      { faults: [{ code: 'quota-above-total', quota: 22, total: 21 }, { code: 'never-passes' }] },
    ],
  ])('says %s', (text, change) => {
    expect(ruleText({ ...rule, ...change }, en)).toBe(text);
  });

  it('joins votes and names a rule that always passes', () => {
    expect(ruleText({ ...rule, kind: 'all' }, en)).toMatch(/^All of this is needed: At least 11/);
    expect(ruleText({ ...rule, kind: 'any' }, uk)).toMatch(/^Досить будь-чого з цього: Щонайменше 11/);
    expect(ruleText({ ...rule, kind: 'nested', votes: [...rule.votes, ...rule.votes] }, en)).toMatch(
      /^Some of these votes are needed.*: At least 11 .*stop it\. At least 11 .*stop it\.$/,
    );
    expect(ruleText({ ...rule, faults: [{ code: 'always-passes' }] }, en)).toMatch(/It passes, whatever/);
  });
});
