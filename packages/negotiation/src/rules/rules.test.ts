import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NegotiationError } from '../error.ts';
import { coleman } from '../power/coleman.ts';
import { specialVoters } from '../power/special-voters.ts';
import { adoption, cheapestPersuasion } from './accepted.ts';
import { adoptionChance } from './chance.ts';
import { minimalBlockingCoalitions, minimalWinningCoalitions } from './coalitions.ts';
import { decide } from './decide.ts';
import { explainRule } from './explain.ts';
import { ruleFaults } from './faults.ts';
import { fragilityCurve } from './fragility.ts';
import { ruleOfActor } from './from-model.ts';
import { compileRule, wins } from './game.ts';
import type { Rule, Voters } from './rule.ts';

const nato = ruleOfActor('nato', { kind: 'consensus', members: 32 });
const senate: Voters = [{ id: 'president' }, { id: 'senate', members: 100 }];
const treaty: Rule = {
  kind: 'all',
  of: [
    { kind: 'unanimity', of: ['president'] },
    { kind: 'shareOfVotes', weights: { senate: 1 }, share: [2, 3], quorum: 51 },
  ],
};
const ukraine: Voters = [{ id: 'rada', members: 450 }, { id: 'referendum' }];
const amendment: Rule = {
  kind: 'all',
  of: [
    { kind: 'majority', of: ['rada'], quota: 300 },
    { kind: 'unanimity', of: ['referendum'] },
  ],
};
const states: Voters = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const council: Rule = {
  kind: 'all',
  of: [
    { kind: 'majority', of: states.map(({ id }) => id), quota: 4 },
    { kind: 'weightedMajority', weights: { a: 30, b: 25, c: 20, d: 12, e: 8, f: 5 }, quota: 65 },
  ],
};

describe('decision rules', () => {
  it('lets NATO act when nobody objects, whoever abstains', () => {
    expect(decide(nato.voters, nato.rule, { nato: { yes: 20, no: 0 } }).passes).toBe(true);
    expect(decide(nato.voters, nato.rule, { nato: { yes: 31, no: 1 } }).passes).toBe(false);
  });

  it('needs two thirds of the senators who vote, and a quorum, for a treaty', () => {
    const vote = (yes: number, no: number) =>
      decide(senate, treaty, { president: 'yes', senate: { yes, no } }).passes;
    expect([vote(67, 33), vote(66, 34), vote(40, 20), vote(34, 16), vote(0, 0)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(decide(senate, treaty, { senate: 'yes' }).passes).toBe(false);
    expect(wins(compileRule(senate, treaty), [1, 67])).toBe(true);
    expect(wins(compileRule(senate, treaty), [1, 66])).toBe(false);
  });

  it('needs 300 of 450 and a referendum in Ukraine, where an absent deputy counts as against', () => {
    const vote = (yes: number, referendum: 'yes' | 'no') =>
      decide(ukraine, amendment, { rada: { yes, no: 0 }, referendum });
    expect(vote(300, 'yes').passes).toBe(true);
    expect(vote(299, 'yes').passes).toBe(false);
    expect(vote(450, 'no').of.map((part) => part.passes)).toEqual([true, false]);
    expect(vote(299, 'yes').of[0]).toMatchObject({
      needed: 300,
      count: { yes: 299, no: 0, abstain: 151 },
    });
  });

  it('passes consensus of 32 in 52 % of cases when each ally accepts with 98 %', () => {
    const [point] = fragilityCurve(compileRule(nato.voters, nato.rule), [0.98]);
    expect(point!.adopted).toBeCloseTo(0.98 ** 32, 12);
    expect(Math.round(100 * point!.adopted)).toBe(52);
  });

  it('lets an EU member abstain constructively, unless a third of the members or of the people do', () => {
    const foreignPolicy: Rule = {
      kind: 'all',
      of: [
        { kind: 'consensus', of: states.map(({ id }) => id) },
        { kind: 'weightedMajority', weights: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, quota: 5 },
        { kind: 'weightedMajority', weights: { a: 30, b: 25, c: 20, d: 12, e: 8, f: 5 }, quota: 67 },
      ],
    };
    const yes = { a: 'yes', b: 'yes', c: 'yes', d: 'yes', e: 'yes', f: 'yes' } as const;
    expect(decide(states, foreignPolicy, { ...yes, f: 'abstain' }).passes).toBe(true);
    expect(decide(states, foreignPolicy, { ...yes, f: 'no' }).passes).toBe(false);
    expect(decide(states, foreignPolicy, { ...yes, e: 'abstain', f: 'abstain' }).passes).toBe(false);
  });

  it('lists who can carry and who can stop a double majority', () => {
    const game = compileRule(states, council);
    const { coalitions } = minimalWinningCoalitions(game);
    expect(coalitions).toContainEqual({ a: 1, b: 1, e: 1, f: 1 });
    expect(minimalBlockingCoalitions(game).coalitions).toContainEqual({ a: 1, e: 1 });
    expect(minimalWinningCoalitions(game, 2)).toMatchObject({ complete: false });
  });

  it('names the missing consents and the cheapest of them', () => {
    const game = compileRule(states, council);
    const given = { a: 1, b: 1, e: 1 };
    expect(adoption(game, given)).toMatchObject({ adopted: false, pivotal: ['c', 'd', 'f'] });
    expect(cheapestPersuasion(game, given, { c: 3, d: 2, f: 2 })).toEqual({
      cost: 2,
      persuade: [{ d: 1 }, { f: 1 }],
      tieConvention: 'all-tied',
      complete: true,
    });
    expect(cheapestPersuasion(game, {}, { a: 1 })).toBeNull();
    expect(adoption(game, { ...given, f: 1 })).toMatchObject({ adopted: true, missingConsents: [{}] });
  });

  it('takes a rule apart for a reader', () => {
    const explained = explainRule(senate, treaty);
    expect(explained.vetoes).toEqual(['president']);
    expect(explained.votes[1]).toMatchObject({
      total: 100,
      needed: 67,
      fewestYes: 67,
      fewestNo: 34,
      abstention: 'not-counted',
    });
    expect(explainRule(states, council).votes[1]).toMatchObject({ total: 100, needed: 65, fewestYes: 3 });
  });

  it('names quotas that can never or always be reached', () => {
    const rule: Rule = {
      kind: 'any',
      of: [
        { kind: 'majority', of: ['a', 'b'], quota: 3 },
        { kind: 'majority', of: ['a', 'b'], quota: 0 },
      ],
    };
    const game = compileRule(states, rule);
    expect(ruleFaults(game).map(({ code, path }) => [code, path])).toEqual([
      ['quota-above-total', 'rule.of[0]'],
      ['quota-not-positive', 'rule.of[1]'],
      ['always-passes', 'rule'],
    ]);
    expect(() => coleman(game)).toThrow(/rule passes even if nobody says yes/);
  });

  it('says where a rule cannot be read', () => {
    const read = (rule: Rule) => () => compileRule(states, rule);
    expect(read({ kind: 'consensus', of: ['x'] })).toThrow(/rule counts x, who is no voter/);
    expect(read({ kind: 'weightedMajority', weights: { a: -1 }, quota: 1 })).toThrow(/weight -1/);
    expect(read({ kind: 'weightedMajority', weights: { a: Math.PI }, quota: 1 })).toThrow(/nine decimals/);
    expect(read({ kind: 'all', of: [] })).toThrow(/joins no rules/);
    expect(() => compileRule([], council)).toThrow(NegotiationError);
    expect(() => compileRule([{ id: 'a' }, { id: 'a' }], council)).toThrow(/repeats a/);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const votes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }).chain((weights) =>
  fc
    .integer({
      min: 1,
      max: Math.max(
        1,
        weights.reduce((a, b) => a + b, 0),
      ),
    })
    .map(
      (quota): Rule => ({
        kind: 'weightedMajority',
        quota,
        weights: Object.fromEntries(ids.map((id, i) => [id, weights[i]!])),
      }),
    ),
);
const composed = fc
  .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(votes, { minLength: 1, maxLength: 3 }))
  .map(([kind, of]): Rule => ({ kind, of }));
const sets = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
const five: Voters = ids.map((id) => ({ id }));

describe('laws of decision rules', () => {
  it('is unanimity when everyone holds a veto', () => {
    const all = compileRule(five, { kind: 'unanimity', of: ids });
    const vetoes = compileRule(five, { kind: 'all', of: ids.map((id) => ({ kind: 'veto', of: [id] })) });
    fc.assert(
      fc.property(sets, (yes) => {
        expect(wins(vetoes, yes.map(Number))).toBe(wins(all, yes.map(Number)));
      }),
    );
    expect(specialVoters(all).veto).toEqual([0, 1, 2, 3, 4]);
  });

  it('decides without abstentions as the compiled rule does', () => {
    fc.assert(
      fc.property(composed, sets, (rule, yes) => {
        const choices = Object.fromEntries(
          ids.map((id, i) => [id, yes[i] ? ('yes' as const) : ('no' as const)]),
        );
        expect(decide(five, rule, choices).passes).toBe(wins(compileRule(five, rule), yes.map(Number)));
      }),
    );
  });

  it('adopts exactly when every minimal blocking coalition has a member who accepts', () => {
    fc.assert(
      fc.property(composed, sets, (rule, yes) => {
        const game = compileRule(five, rule);
        const accepts = (id: string) => yes[ids.indexOf(id)]!;
        const { coalitions: winning } = minimalWinningCoalitions(game);
        const { coalitions: blocking } = minimalBlockingCoalitions(game);
        const adopted = wins(game, yes.map(Number));
        expect(winning.some((set) => Object.keys(set).every(accepts))).toBe(adopted);
        expect(blocking.every((set) => Object.keys(set).some(accepts))).toBe(adopted);
      }),
    );
  });

  it('finds the chance of adoption by summing over who accepts', () => {
    fc.assert(
      fc.property(
        composed,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (rule, chances) => {
          const game = compileRule(five, rule);
          let total = 0;
          for (let set = 0; set < 32; set++) {
            const yes = ids.map((_, v) => (set >> v) & 1);
            if (wins(game, yes)) total += yes.reduce((p, y, v) => p * (y ? chances[v]! : 1 - chances[v]!), 1);
          }
          expect(adoptionChance(game, chances)).toBeCloseTo(total, 10);
          const even = ids.map(() => 0.3);
          expect(fragilityCurve(game, [0.3])[0]!.adopted).toBeCloseTo(adoptionChance(game, even), 10);
        },
      ),
    );
  });

  it('never finds a cheaper persuasion by adding a voter who must be paid', () => {
    fc.assert(
      fc.property(
        composed,
        sets,
        fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
        (rule, yes, prices) => {
          const game = compileRule(five, rule);
          const accepting = Object.fromEntries(ids.flatMap((id, v) => (yes[v] ? [[id, 1]] : [])));
          const costs = Object.fromEntries(ids.map((id, v) => [id, prices[v]!]));
          const found = cheapestPersuasion(game, accepting, costs);
          const sums = adoption(game, accepting).missingConsents.map((set) =>
            Object.keys(set).reduce((sum, id) => sum + costs[id]!, 0),
          );
          if (found === null) expect(sums).toEqual([]);
          else expect(found.cost).toBeCloseTo(Math.min(...sums), 9);
        },
      ),
    );
  });
});
