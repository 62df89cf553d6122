import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { problemFrom } from '../../test/problem-from.ts';
import type { Problem } from '../problem/problem.ts';
import { changeKinds } from './change.ts';
import { compareProblems } from './compare-problems.ts';

/** The example with the first record that has this id changed. */
function withRecord<K extends keyof Problem>(list: K, id: string, changes: object): Problem {
  const records = crossing[list];
  if (!Array.isArray(records)) throw new TypeError(`${list} is no list`);
  return {
    ...crossing,
    [list]: records.map((record: { id: string }) => (record.id === id ? { ...record, ...changes } : record)),
  };
}

const changes = (to: Problem) => compareProblems(crossing, to);

describe('compareProblems', () => {
  it('finds nothing between a problem and itself', () => {
    expect(changes(structuredClone(crossing))).toEqual([]);
  });

  it('says which alternatives came and went, without their performances', () => {
    const alternatives = [...crossing.alternatives.slice(1), { ...crossing.alternatives[0]!, id: 'tunnel' }];
    expect(changes({ ...crossing, alternatives })).toEqual([
      { kind: 'added', thing: 'alternative', id: 'tunnel' },
      { kind: 'removed', thing: 'alternative', id: 'today' },
    ]);
  });

  it('says which mechanism changed its level', () => {
    expect(
      changes(withRecord('alternatives', 'ferry', { portfolio: { boats: 3, pier: 1, deck: 0 } })),
    ).toEqual([
      { kind: 'mechanismLevelChanged', alternative: 'ferry', mechanism: 'boats', from: 2, to: 3 },
      { kind: 'mechanismLevelChanged', alternative: 'ferry', mechanism: 'pier', from: 0, to: 1 },
    ]);
  });

  it('says from where to where a performance moved', () => {
    const performances = crossing.performances.map((performance) =>
      performance.alternative === 'bridge' && performance.criterion === 'cost'
        ? { ...performance, distribution: { kind: 'exact', value: 75 } as const }
        : performance,
    );
    expect(changes({ ...crossing, performances: performances.reverse() })).toEqual([
      {
        kind: 'performanceMoved',
        alternative: 'bridge',
        criterion: 'cost',
        from: { kind: 'exact', value: 60 },
        to: { kind: 'exact', value: 75 },
      },
    ]);
  });

  it.each([
    [
      'a weight',
      withRecord('groups', 'effect', { weight: 5 }),
      { kind: 'weightChanged', criterion: 'effect', from: 3, to: 5 },
    ],
    [
      'a criterion moved to the top',
      withRecord('criteria', 'speed', { parent: undefined }),
      { kind: 'regrouped', criterion: 'speed', from: 'effect' },
    ],
    [
      'a direction',
      withRecord('criteria', 'cost', { direction: 'maximize' }),
      { kind: 'directionTurned', criterion: 'cost', from: 'minimize', to: 'maximize' },
    ],
    [
      'a weight set',
      withRecord('weightSets', 'thrift', { weights: { effect: 1, cost: 4 } }),
      { kind: 'weightSetChanged', weightSet: 'thrift', criterion: 'cost', from: 2, to: 4 },
    ],
    [
      'a gate',
      withRecord('gates', 'fast-enough', { minimum: 2 }),
      { kind: 'gateMoved', gate: 'fast-enough', from: 1, to: 2 },
    ],
    [
      'a position',
      withRecord('actors', 'council', { positions: { ferry: 1 } }),
      { kind: 'positionChanged', actor: 'council', alternative: 'bridge', from: -0.5 },
    ],
    [
      'a lost veto',
      withRecord('actors', 'council', { vetoOver: [] }),
      { kind: 'vetoLost', actor: 'council', alternative: 'bridge' },
    ],
    [
      'a decision rule',
      withRecord('actors', 'harbour', { rule: undefined }),
      { kind: 'decisionRuleChanged', actor: 'harbour', from: { kind: 'single' } },
    ],
    [
      'a scenario',
      withRecord('scenarios', 'growth', { levels: { traffic: 'low' } }),
      { kind: 'scenarioLevelChanged', scenario: 'growth', factor: 'traffic', from: 'high', to: 'low' },
    ],
    [
      'another shift',
      withRecord('adjustments', 'crowds-fill-the-bridge', { shift: 1000 }),
      { kind: 'shiftMoved', adjustment: 'crowds-fill-the-bridge', from: 3000, to: 1000 },
    ],
    [
      'another reading of positions',
      { ...crossing, positionReading: undefined },
      { kind: 'positionReadingChanged', from: crossing.positionReading },
    ],
    [
      'a new date',
      withRecord('judgements', 'first-workshop', { date: '2026-05-02' }),
      { kind: 'judgementRedated', judgement: 'first-workshop', from: '2026-04-12', to: '2026-05-02' },
    ],
    [
      'confidence',
      withRecord('judgements', 'second-workshop', { confidence: 'low' }),
      { kind: 'confidenceChanged', judgement: 'second-workshop', to: 'low' },
    ],
    [
      'evidence',
      withRecord('relations', 'boats-need-pier', { evidence: ['survey'] }),
      {
        kind: 'evidenceChanged',
        thing: 'relation',
        id: 'boats-need-pier',
        added: ['survey'],
        removed: ['harbour-report'],
      },
    ],
    [
      'anything else',
      withRecord('mechanisms', 'deck', { highestLevel: 3 }),
      { kind: 'propertyChanged', thing: 'mechanism', id: 'deck', property: 'highestLevel', from: 2, to: 3 },
    ],
    [
      'order',
      { ...crossing, criteria: crossing.criteria.toReversed() },
      { kind: 'reordered', thing: 'criterion' },
    ],
    [
      'a text',
      { ...crossing, texts: { en: { 'alternative.today.name': 'As it is' } } },
      {
        kind: 'textChanged',
        language: 'en',
        key: 'alternative.today.name',
        from: 'Leave it as it is',
        to: 'As it is',
      },
    ],
    ['a name', { ...crossing, id: 'river' }, { kind: 'problemRenamed', from: 'river-crossing', to: 'river' }],
    [
      'the end of the record',
      { ...crossing, asOf: '2026-06' },
      { kind: 'recordEndMoved', from: '2026-05-01', to: '2026-06' },
    ],
  ])('has a kind for %s', (_, to, change) => {
    expect(changes(to)).toContainEqual(change);
    expect(changes(to).filter(({ kind }) => kind !== 'textChanged').length).toBeLessThanOrEqual(1);
  });

  it('undoes what it says when the two are swapped, and sorts by kind', () => {
    fc.assert(
      fc.property(fc.gen(), fc.gen(), (g, h) => {
        const [a, b] = [problemFrom(g), problemFrom(h)];
        const there = compareProblems(a, b);
        const back = compareProblems(b, a);
        expect(back.length).toBe(there.length);
        expect(there.filter(({ kind }) => kind === 'added').length).toBe(
          back.filter(({ kind }) => kind === 'removed').length,
        );
        const order = there.map(({ kind }) => changeKinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((x, y) => x - y));
        expect(compareProblems(a, a)).toEqual([]);
      }),
    );
  });
});
