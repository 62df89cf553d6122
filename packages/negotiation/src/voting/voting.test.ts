import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NegotiationError } from '../error.ts';
import { baldwin, nanson } from './baldwin-nanson.ts';
import { borda } from './borda.ts';
import { bucklin } from './bucklin.ts';
import { condorcetLoser, condorcetWinner } from './condorcet.ts';
import { coombs } from './coombs.ts';
import { copeland } from './copeland.ts';
import { instantRunoff, instantRunoffTogether } from './instant-runoff.ts';
import { kemeny } from './kemeny.ts';
import { minimax } from './minimax.ts';
import { antiPlurality, plurality } from './plurality.ts';
import { pluralityRunoff } from './plurality-runoff.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { schulze } from './schulze.ts';
import { schwartzSet, smithSet } from './smith-schwartz.ts';
import { splitCycle } from './split-cycle.ts';
import { type Ballot, type Profile, supportRows, type Tally, tally } from './tally.ts';

interface Case {
  readonly title: string;
  readonly input: Profile;
  readonly expected: Readonly<Record<string, unknown>>;
}
const cases = negotiationCases<Case>('voting');

const condorcetRules = { copeland, minimax, schulze, splitCycle, rankedPairs, kemeny, baldwin, nanson };
const rules = {
  ...condorcetRules,
  plurality,
  antiPlurality,
  borda,
  bucklin,
  instantRunoff,
  instantRunoffTogether,
  coombs,
  pluralityRunoff,
};

function answer(counted: Tally): Record<string, unknown> {
  const optimum = kemeny(counted);
  const paths = schulze(counted);
  return {
    pairwise: supportRows(counted),
    plurality: plurality(counted).winners,
    anti_plurality: antiPlurality(counted).winners,
    borda_scores: borda(counted).scores,
    borda: borda(counted).winners,
    copeland_scores: copeland(counted).scores,
    copeland: copeland(counted).winners,
    condorcet_winner: condorcetWinner(counted),
    condorcet_loser: condorcetLoser(counted),
    smith_set: smithSet(counted),
    schwartz_set: schwartzSet(counted),
    minimax_margins: minimax(counted).winners,
    schulze: paths.winners,
    schulze_paths_margin: paths.paths,
    split_cycle: splitCycle(counted).winners,
    ranked_pairs_put: rankedPairs(counted).winners,
    kemeny_score_agreements: optimum.agreements,
    kemeny_rankings: optimum.rankings,
    kemeny_winners: optimum.winners,
    irv_put: instantRunoff(counted).winners,
    irv_simultaneous: instantRunoffTogether(counted).winners,
    coombs_put: coombs(counted).winners,
    coombs_majority_put: coombs(counted, { majorityStops: true }).winners,
    baldwin_put: baldwin(counted).winners,
    nanson_strict: nanson(counted).winners,
    bucklin: bucklin(counted).winners,
    plurality_runoff_put: pluralityRunoff(counted).winners,
  };
}

const names = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Profiles of strict, weak and truncated ballots. */
const profiles = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(
      fc.record({
        order: fc.shuffledSubarray([...Array(size).keys()], { minLength: 0, maxLength: size }),
        breaks: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map((ballots): Profile => ({ candidates: names.slice(0, size), ballots: ballots.map(weakBallot) })),
);

function weakBallot({ order, breaks, count }: { order: number[]; breaks: boolean[]; count: number }): Ballot {
  const ranking: number[][] = [];
  for (const [i, candidate] of order.entries())
    if (i > 0 && !breaks[i]) ranking.at(-1)!.push(candidate);
    else ranking.push([candidate]);
  return { ranking, count };
}

describe('voting rules', () => {
  it.each(cases)('reproduce $title', ({ input, expected }) => {
    expect(answer(tally(input))).toMatchObject(expected);
  });

  it('ranks the 45 voters of Schulze (2011) by winning votes as published', () => {
    const { order, paths } = schulze(tally(cases[1]!.input), 'winning-votes');
    expect(order).toEqual([[4], [0], [2], [1], [3]]);
    expect(paths[0]).toEqual([0, 28, 28, 30, 24]);
  });

  it('lists every winner when all ballots are ties, and does not hang on twelve candidates', () => {
    const everyone = [...Array(12).keys()];
    const counted = tally({ candidates: everyone.map(String), ballots: [{ ranking: [everyone] }] });
    for (const rule of Object.values(rules)) expect(rule(counted).winners).toEqual(everyone);
    expect(kemeny(counted).rankingCount).toBe(479001600);
    expect(kemeny(counted).complete).toBe(false);
  });

  it('counts a truncated ballot as preferring the named to the unnamed and no more', () => {
    const counted = tally({ candidates: ['A', 'B', 'C'], ballots: [{ ranking: [2], count: 3 }] });
    expect(supportRows(counted)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [3, 3, 0],
    ]);
    expect(borda(counted).scores).toEqual([1.5, 1.5, 6]);
    expect(antiPlurality(counted).votes).toEqual([1.5, 1.5, 0]);
  });

  it('names the ballot that is not an order', () => {
    const candidates = ['A', 'B'];
    const bad = (ballot: Ballot) => () => tally({ candidates, ballots: [{ ranking: [0, 1] }, ballot] });
    expect(bad({ ranking: [0, [1, 0]] })).toThrow(/ballots\[1\].ranking names A twice/);
    expect(bad({ ranking: [2] })).toThrow(/names candidate 2, who does not stand/);
    expect(bad({ ranking: [0], count: 0 })).toThrow(/ballots\[1\].count is 0/);
    expect(() => tally({ candidates, ballots: [] })).toThrow(NegotiationError);
    expect(() => tally({ candidates: [], ballots: [{ ranking: [] }] })).toThrow(/nobody to vote for/);
  });
});

describe('laws of voting', () => {
  it('has a winner under every rule, on any ballots', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const counted = tally(profile);
        for (const rule of Object.values(rules)) {
          const { winners } = rule(counted);
          expect(winners.length).toBeGreaterThan(0);
          expect([...new Set(winners)].sort((a, b) => a - b)).toEqual(winners);
        }
      }),
    );
  });

  it('elects a Condorcet winner, alone, under every Condorcet rule', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const counted = tally(profile);
        const winner = condorcetWinner(counted);
        fc.pre(winner !== null);
        for (const rule of Object.values(condorcetRules)) expect(rule(counted).winners).toEqual([winner]);
        expect(smithSet(counted)).toEqual([winner]);
      }),
    );
  });

  it('keeps Schwartz inside Smith, and Schulze, ranked pairs and Kemeny inside Smith', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const counted = tally(profile);
        const smith = smithSet(counted);
        for (const set of [
          schwartzSet(counted),
          schulze(counted).winners,
          rankedPairs(counted).winners,
          kemeny(counted).winners,
        ])
          for (const candidate of set) expect(smith).toContain(candidate);
      }),
    );
  });

  it('keeps Schulze and ranked pairs inside split cycle', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const counted = tally(profile);
        const undefeated = splitCycle(counted).winners;
        for (const candidate of [...schulze(counted).winners, ...rankedPairs(counted).winners])
          expect(undefeated).toContain(candidate);
      }),
    );
  });

  it('gives the Kemeny order of reversed ballots reversed', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const complete = profile.ballots.filter(
          ({ ranking }) => ranking.flat().length === profile.candidates.length,
        );
        fc.pre(complete.length > 0);
        const reversed = complete.map(({ ranking, count }) => ({
          ranking: [...ranking].reverse(),
          count: count!,
        }));
        const forward = kemeny(tally({ ...profile, ballots: complete }));
        const backward = kemeny(tally({ ...profile, ballots: reversed }));
        expect(backward.agreements).toBe(forward.agreements);
        expect(backward.rankings.map((r) => [...r].reverse().join()).sort()).toEqual(
          forward.rankings.map((r) => r.join()).sort(),
        );
      }),
    );
  });

  it('finds no order with more agreements than Kemeny says', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (profile, seed) => {
        const counted = tally(profile);
        const rows = supportRows(counted);
        const order = [...rows.keys()].sort((a, b) => ((a * 7 + seed) % 5) - ((b * 7 + seed) % 5));
        const agreements = order.flatMap((a, i) => order.slice(i + 1).map((b) => rows[a]![b]!));
        const optimum = kemeny(counted);
        expect(agreements.reduce((sum, v) => sum + v, 0)).toBeLessThanOrEqual(optimum.agreements);
        expect(optimum.rankings.length).toBe(optimum.rankingCount);
      }),
    );
  });
});
