import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NegotiationError } from '../error.ts';
import { challengeModel } from './challenge/challenge-model.ts';
import { legacyChallengeModel } from './challenge/legacy-challenge-model.ts';
import { compromiseInterval, compromisePosition } from './compromise.ts';
import { positionForecasts } from './forecasts.ts';
import type { IssuePosition } from './issue.ts';
import { type CondorcetSettings, probabilisticCondorcet } from './probabilistic-condorcet.ts';

interface PaperRound {
  readonly positions: readonly number[];
  readonly end_weighted_median: number;
  readonly end_weighted_mean: number;
}
interface ChallengeCase {
  readonly id: string;
  readonly input: {
    readonly position: readonly number[];
    readonly capability: readonly number[];
    readonly salience: readonly number[];
    readonly Q: number;
  };
  readonly expected: {
    readonly initial: { readonly weighted_mean_cs: number; readonly weighted_median_cs: number };
    readonly legacy_rounds?: readonly {
      readonly positions: readonly number[];
      readonly median: number;
      readonly mean: number;
      readonly risk_exponent: readonly number[];
    }[];
    readonly paper_rounds: Readonly<Record<string, readonly PaperRound[]>>;
    readonly paper_round1_detail?: Readonly<Record<string, unknown>>;
  };
}
const challenges = negotiationCases<ChallengeCase>('bdm');

function actorsOf({ position, capability, salience }: ChallengeCase['input']): IssuePosition[] {
  return position.map((x, i) => ({
    id: `a${i}`,
    position: x,
    capability: capability[i]!,
    salience: salience[i]!,
  }));
}

function close(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return expect.closeTo(value, digits);
  if (value === null) return expect.anything();
  return Array.isArray(value) ? value.map((v) => close(v, digits)) : value;
}

describe('challenge model', () => {
  it.each(challenges)('plays $id round by round in each variant', ({ input, expected }) => {
    for (const [variant, rounds] of Object.entries(expected.paper_rounds)) {
      const [selection, conflict] = variant.split('/');
      const played = challengeModel(actorsOf(input), {
        selection: selection === 'least-move' ? 'least-move' : 'most-enforceable',
        conflict: conflict === 'conflict-holds' ? 'holds' : 'resolves',
        statusQuoChance: input.Q,
        rounds: rounds.length,
      });
      expect(
        played.map(({ positions, endMedian, endMean }) => ({
          positions,
          end_weighted_median: endMedian,
          end_weighted_mean: endMean,
        })),
      ).toEqual(
        rounds.map((round) => ({
          positions: close(round.positions, 6),
          end_weighted_median: close(round.end_weighted_median, 6),
          end_weighted_mean: close(round.end_weighted_mean, 6),
        })),
      );
    }
  });

  it.each(challenges.filter(({ expected }) => expected.paper_round1_detail))(
    'shows what each expects in the first round of $id',
    ({ input, expected }) => {
      const [round] = challengeModel(actorsOf(input), {
        selection: 'least-move',
        conflict: 'holds',
        statusQuoChance: input.Q,
        rounds: 1,
      });
      const given = {
        range: round!.range,
        weighted_median: round!.median,
        weighted_mean: round!.mean,
        prob: round!.winning,
        eu_risk_neutral: round!.riskNeutral,
        security: round!.security,
        risk_basis: round!.riskBasis,
        risk_exponent: round!.riskExponent,
        eu: round!.expected,
        octants: round!.octants,
        new_positions: round!.positions,
        end_weighted_median: round!.endMedian,
        end_weighted_mean: round!.endMean,
      };
      for (const [key, value] of Object.entries(expected.paper_round1_detail!))
        expect({ [key]: given[key as keyof typeof given] }).toEqual({ [key]: close(value, 9) });
    },
  );

  it('reproduces the path of the European car-emissions case with the legacy variant', () => {
    const { input, expected } = challenges[0]!;
    const rounds = expected.legacy_rounds!;
    expect(
      legacyChallengeModel(actorsOf(input), rounds.length).map(
        ({ positions, median, mean, riskExponent }) => ({
          positions,
          median,
          mean,
          risk_exponent: riskExponent,
        }),
      ),
    ).toEqual(
      rounds.map((round) => ({
        positions: close(round.positions, 6),
        median: close(round.median, 6),
        mean: close(round.mean, 6),
        risk_exponent: close(round.risk_exponent, 6),
      })),
    );
  });

  it('has nothing to play when all agree', () => {
    const agreed = actorsOf({ position: [3, 3], capability: [1, 1], salience: [1, 1], Q: 1 });
    expect(challengeModel(agreed, { selection: 'least-move', conflict: 'holds', rounds: 5 })).toEqual([]);
    expect(legacyChallengeModel(agreed, 5)).toEqual([]);
    expect(positionForecasts(agreed)).toMatchObject({ headline: { mean: 3, dispersion: 0 }, spread: 0 });
  });
});

describe('compromise forecast', () => {
  it.each(challenges)('gives the weighted mean and median of $id', ({ input, expected }) => {
    const { mean, median } = compromisePosition(actorsOf(input));
    expect(mean).toBeCloseTo(expected.initial.weighted_mean_cs, 9);
    expect(median).toBe(expected.initial.weighted_median_cs);
  });

  it('refuses, naming the actor, where a judgement is missing', () => {
    const actor = { id: 'x', position: 1, capability: 1, salience: 1 };
    expect(() => compromisePosition([{ ...actor, capability: Number.NaN }])).toThrow(/x.capability is NaN/);
    expect(() => compromisePosition([{ ...actor, salience: 2 }])).toThrow(/x.salience is 2/);
    expect(() => compromisePosition([{ ...actor, position: Number.NaN }])).toThrow(/x.position/);
    expect(() => compromisePosition([{ ...actor, salience: 0 }])).toThrow(/have no influence/);
    expect(() => compromisePosition([])).toThrow(NegotiationError);
  });

  it('widens to an interval when judgements are uncertain', () => {
    const exact = (value: number) => ({ kind: 'exact' as const, value });
    const actor = { position: exact(1), capability: exact(1), salience: exact(1) };
    const unsure = { ...actor, position: { kind: 'interval' as const, low: 0, high: 10 } };
    const settings = { seed: 7, sampleCount: 4000 };
    expect(compromiseInterval([{ id: 'a', ...actor }], settings)).toEqual({
      mean: 1,
      standardError: 0,
      interval: [1, 1],
    });
    const { mean, standardError, interval } = compromiseInterval(
      [
        { id: 'a', ...actor },
        { id: 'b', ...unsure },
      ],
      settings,
    );
    expect(Math.abs(mean - 3)).toBeLessThan(4 * standardError);
    expect(interval[0]).toBeCloseTo(0.75, 0);
    expect(interval[1]).toBeCloseTo(5.25, 0);
    expect(() => compromiseInterval([], settings)).toThrow(/actors is empty/);
  });

  it('sets second opinions beside the headline and says how far apart they are', () => {
    const { headline, secondOpinions, spread } = positionForecasts(actorsOf(challenges[0]!.input));
    expect(headline.mean).toBeCloseTo(7.39, 2);
    expect(secondOpinions.map(({ model }) => model)).toContain('challenge/most-enforceable/resolves');
    expect(spread).toBeGreaterThan(2);
  });

  const issues = fc.array(
    fc.record({
      id: fc.constant('a'),
      position: fc.integer({ min: -50, max: 50 }),
      capability: fc.integer({ min: 1, max: 9 }),
      salience: fc.integer({ min: 1, max: 10 }).map((s) => s / 10),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('moves with the scale and stays between the extremes', () => {
    fc.assert(
      fc.property(issues, fc.integer({ min: -20, max: 20 }), (actors, shift) => {
        const before = compromisePosition(actors);
        const after = compromisePosition(actors.map((a) => ({ ...a, position: a.position + shift })));
        expect(after.mean).toBeCloseTo(before.mean + shift, 9);
        expect(after.median).toBe(before.median + shift);
        expect(before.mean).toBeGreaterThanOrEqual(Math.min(...actors.map((a) => a.position)) - 1e-9);
        expect(before.mean).toBeLessThanOrEqual(Math.max(...actors.map((a) => a.position)) + 1e-9);
      }),
    );
  });

  it('never moves an actor outside the range of positions', () => {
    fc.assert(
      fc.property(issues, (actors) => {
        const [low, high] = [Math.min, Math.max].map((f) => f(...actors.map((a) => a.position)));
        for (const round of [
          ...challengeModel(actors, { selection: 'least-move', conflict: 'resolves', rounds: 4 }),
          ...legacyChallengeModel(actors, 4),
        ])
          for (const x of round.positions) {
            expect(x).toBeGreaterThanOrEqual(low! - 1e-9);
            expect(x).toBeLessThanOrEqual(high! + 1e-9);
          }
      }),
    );
  });
});

interface ElectionCase {
  readonly id: string;
  readonly input: {
    readonly weights: readonly number[];
    readonly utilities: readonly (readonly number[])[];
    readonly vote: 'proportional' | 'cubic' | 'propcbc';
    readonly power: number;
    readonly model: 'conditional' | 'markov-uniform';
  };
  readonly expected: { readonly probability: readonly number[] };
}

describe('probabilistic Condorcet election', () => {
  it.each(negotiationCases<ElectionCase>('pce'))('reproduces $id', ({ input, expected }) => {
    const settings: CondorcetSettings = {
      vote: input.vote === 'propcbc' ? 'mixed' : input.vote,
      power: input.power,
      model: input.model === 'conditional' ? 'conditional' : 'markov',
    };
    expect(probabilisticCondorcet(input.weights, input.utilities, settings)).toEqual(
      close(expected.probability, 9),
    );
  });

  it('sums to one, and treats alternatives alike whom all value alike', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([n, m]) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: m, maxLength: m }), {
          minLength: n,
          maxLength: n,
        }),
      ),
    );
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom('conditional' as const, 'markov' as const),
        ([weights, utilities], model) => {
          const settings = { vote: 'cubic' as const, power: 2, model };
          const chances = probabilisticCondorcet(weights, utilities, settings);
          expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          const twice = probabilisticCondorcet(
            weights,
            utilities.map((row) => [...row, row[0]!]),
            settings,
          );
          expect(twice.at(-1)).toBeCloseTo(twice[0]!, 9);
        },
      ),
    );
    expect(() => probabilisticCondorcet([0], [[1]], { vote: 'cubic', power: 1, model: 'markov' })).toThrow(
      /weights are all zero/,
    );
  });
});
