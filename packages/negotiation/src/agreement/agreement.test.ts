import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRule, type Game } from '../rules/game.ts';
import type { Rule } from '../rules/rule.ts';
import { acceptableUnder, adoptionOf, leastCompensation } from './acceptable.ts';
import { agreementChances } from './agreement-chances.ts';
import { closestAgreements } from './closest.ts';
import type { UncertainInterests } from './drawn-interests.ts';
import { statedQuestion } from './stated-interests.ts';
import { utilitiesFromPositions } from './stated-positions.ts';
import { acceptanceReason, utilitiesFromWeights } from './utilities.ts';
import { drawnValues, independentValues } from './value-source.ts';
import { core, coreOnLine, winSet, winSetOnLine } from './win-set.ts';

type ReferenceRule =
  | { readonly type: 'weighted'; readonly quota: number; readonly weights: readonly number[] }
  | { readonly type: 'and' | 'or'; readonly games: readonly ReferenceRule[] };
interface Case {
  readonly id: string;
  readonly input: {
    readonly utilities?: readonly (readonly number[])[];
    readonly rule?: ReferenceRule;
    readonly status_quo?: number;
    readonly reservation?: readonly number[];
    readonly ideals?: readonly number[];
    readonly q?: readonly number[];
  };
  readonly expected: {
    readonly win_set: readonly number[];
    readonly core: readonly number[];
    readonly acceptable_under_rule: readonly number[];
    readonly missing_consents: Readonly<Record<string, readonly (readonly number[])[]>>;
    readonly min_transfer: Readonly<Record<string, string>>;
    readonly core_interval?: Readonly<Record<string, readonly number[]>>;
  };
}
const cases = negotiationCases<Case>('rules');

const votersFor = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `p${i}` }));

function ruleOf(rule: ReferenceRule): Rule {
  if (rule.type !== 'weighted')
    return { kind: rule.type === 'and' ? 'all' : 'any', of: rule.games.map(ruleOf) };
  const weights = Object.fromEntries(rule.weights.map((w, i) => [`p${i}`, w]));
  return { kind: 'weightedMajority', quota: rule.quota, weights };
}

describe('agreement under a rule', () => {
  it.each(cases.filter(({ input }) => input.rule))('reproduces $id', ({ input, expected }) => {
    const utilities = input.utilities!;
    const game = compileRule(votersFor(utilities[0]!.length), ruleOf(input.rule!));
    const acceptance = { utilities, reservationValues: input.reservation! };
    expect(winSet(game, utilities, input.status_quo!)).toEqual(expected.win_set);
    expect(core(game, utilities)).toEqual(expected.core);
    expect(acceptableUnder(game, acceptance)).toEqual(expected.acceptable_under_rule);
    for (const [x, transfer] of Object.entries(expected.min_transfer))
      expect(`${leastCompensation(game, acceptance, Number(x))!.cost}/1`).toBe(transfer);
    for (const [x, sets] of Object.entries(expected.missing_consents)) {
      const { missingConsents } = adoptionOf(game, acceptance, Number(x));
      const places = missingConsents.map((set) => Object.keys(set).map((id) => Number(id.slice(1))));
      expect(places.sort()).toEqual(sets.length === 0 ? [[]] : [...sets].sort());
    }
  });

  it('puts the core on a line between the quota’s ideals', () => {
    const { input, expected } = cases.find(({ id }) => id === 'spatial-1d')!;
    for (const q of input.q!) {
      const voters = votersFor(5);
      const game = compileRule(voters, { kind: 'majority', of: voters.map(({ id }) => id), quota: q });
      expect(coreOnLine(game, input.ideals!)).toEqual(expected.core_interval![q]);
    }
    const two = compileRule(votersFor(5), {
      kind: 'majority',
      of: votersFor(5).map(({ id }) => id),
      quota: 2,
    });
    expect(coreOnLine(two, input.ideals!)).toBeNull();
  });

  it('follows a status quo on a line as far as its mirror image behind the pivot', () => {
    const five = votersFor(5);
    const majority = (quota: number) =>
      compileRule(five, { kind: 'majority', of: five.map(({ id }) => id), quota });
    expect(winSetOnLine(majority(3), [1, 2, 4, 7, 9], 1)).toEqual({ above: [1, 7], below: null });
    expect(winSetOnLine(majority(4), [1, 2, 4, 7, 9], 5)).toEqual({ above: null, below: null });
    expect(winSetOnLine(majority(5), [1, 2, 4, 7, 9], 12)).toEqual({ above: null, below: [6, 12] });
  });

  it('names the agreement nearest to each actor’s best', () => {
    const utilities = [
      [9, 1],
      [6, 5],
      [6, 7],
    ];
    expect(closestAgreements(utilities, [1, 2])).toEqual([
      { best: [0], agreements: [1, 2], loss: 3, tieConvention: 'all-tied' },
      { best: [2], agreements: [2], loss: 0, tieConvention: 'all-tied' },
    ]);
    expect(closestAgreements(utilities, [])[0]).toMatchObject({ agreements: [], loss: null });
  });
});

describe('acceptability', () => {
  const treaty = { id: 'a', weights: [3, 1], reservationValue: 0.5 };

  it('explains a refusal by its red line and its dearest criterion', () => {
    const redLines = [{ criterion: 1, atLeast: 0.6 }];
    const reason = acceptanceReason({ ...treaty, redLines }, 0, [0.6, 0.5]);
    expect(reason).toMatchObject({ accepts: false, brokenRedLines: [0] });
    expect(reason.utility).toBeCloseTo(0.575, 12);
    expect(reason.shortfalls[0]!.criterion).toBe(0);
    expect(acceptanceReason(treaty, 0, [0.8, 0.4]).accepts).toBe(true);
    expect(acceptanceReason({ ...treaty, redLines: [{ alternative: 2 }] }, 2, [1, 1]).accepts).toBe(false);
    expect(acceptanceReason(treaty, 0, [0.2, 0.4])).toMatchObject({ accepts: false, brokenRedLines: [] });
  });

  it('refuses to invent weights, and positions outside the scale', () => {
    expect(() => utilitiesFromWeights([{ ...treaty, weights: [] }], [[1, 0]])).toThrow(
      /actors.a.weights is missing/,
    );
    expect(() => utilitiesFromWeights([{ ...treaty, weights: [0, 0] }], [[1, 0]])).toThrow(/not all zero/);
    expect(() => utilitiesFromPositions([[3]])).toThrow(/positions\[0\]\[0\] is 3/);
    expect(utilitiesFromPositions([[-2, 0, 2]])).toEqual([[0, 0.5, 1]]);
    expect(utilitiesFromWeights([treaty], [[1, 0]])).toEqual([[0.75]]);
  });

  const exact = (value: number) => ({ kind: 'exact' as const, value });
  const unanimity = (ids: readonly string[]): Game =>
    compileRule(
      ids.map((id) => ({ id })),
      { kind: 'unanimity', of: ids },
    );

  it('is certain when nothing is uncertain', () => {
    const actors: UncertainInterests[] = [
      { id: 'a', weights: [3, 1], reservationValue: exact(0.5) },
      { id: 'b', weights: [1, 3], reservationValue: exact(0.5), redLines: [{ alternative: 1 }] },
    ];
    const found = agreementChances({
      actors,
      game: unanimity(['a', 'b']),
      alternatives: 2,
      criteria: 2,
      values: independentValues(
        [
          [exact(0.8), exact(0.4)],
          [exact(1), exact(1)],
        ],
        1,
      ),
      seed: 1,
      sampleCount: 10,
    });
    expect(found.map(({ adopted }) => adopted)).toEqual([
      { chance: 1, standardError: 0 },
      { chance: 0, standardError: 0 },
    ]);
    expect(found[1]!.accepts.map(({ chance }) => chance)).toEqual([1, 0]);
    expect(found[1]!.standsAlone.map(({ chance }) => chance)).toEqual([0, 1]);
  });

  it('lets actors of one mind refuse together', () => {
    const actors: UncertainInterests[] = ['a', 'b', 'c'].map((id) => ({
      id,
      weights: [1],
      reservationValue: exact(0.5),
    }));
    const values = independentValues([[{ kind: 'interval', low: 0, high: 1 }]], 3);
    const question = {
      actors,
      game: unanimity(['a', 'b', 'c']),
      alternatives: 1,
      criteria: 1,
      values,
      seed: 3,
    };
    const [joint] = agreementChances({ ...question, sampleCount: 2000 });
    expect(joint!.adopted.chance).toBeCloseTo(0.5, 1);
    expect(joint!.adopted).toEqual(joint!.acceptedByAll);
    expect(joint!.accepts[0]!.standardError).toBeCloseTo(Math.sqrt(0.25 / 2000), 4);
  });

  it('asks for chances from stated positions alone, and refuses where one is missing', () => {
    const stated = [
      { id: 'a', positions: [2, 0] },
      { id: 'b', positions: [1, -1], spread: 2 },
    ];
    const question = {
      ...statedQuestion(stated, 4),
      game: unanimity(['a', 'b']),
      seed: 4,
      sampleCount: 4000,
    };
    const [likely, unlikely] = agreementChances(question);
    expect(likely!.accepts[0]!.chance).toBe(1);
    expect(likely!.accepts[1]!.chance).toBeCloseTo(1 - 1 / 6, 1);
    expect(unlikely!.accepts[0]!.chance).toBeCloseTo(0.5, 1);
    expect(unlikely!.adopted.chance).toBeCloseTo(0.5 / 6, 1);
    expect(() => statedQuestion([{ id: 'a', positions: [Number.NaN] }], 1)).toThrow(
      /a.positions\[0\] is NaN/,
    );
    expect(() => statedQuestion([...stated, { id: 'c', positions: [1] }], 1)).toThrow(
      /c.positions has 1 entries/,
    );
  });

  it('does not depend on where the draws come from, nor on how they are cut', () => {
    const spread = { kind: 'triangular' as const, low: 0, mode: 0.5, high: 1 };
    const distributions = [
      [spread, spread],
      [spread, exact(0.3)],
    ];
    const source = independentValues(distributions, 9);
    const columns = distributions.map((row, x) =>
      row.map((_, k) => {
        const column = new Float64Array(1300);
        source(x, k, 0, column);
        return column;
      }),
    );
    const question = {
      actors: [
        { id: 'a', weights: [1, 2], unknownShare: 0.3, reservationValue: spread },
        { id: 'b', weights: [1, 0], unknownShare: 0.3, reservationValue: exact(0.4) },
      ],
      game: unanimity(['a', 'b']),
      alternatives: 2,
      criteria: 2,
      seed: 9,
      sampleCount: 1300,
    };
    expect(agreementChances({ ...question, values: drawnValues(columns) })).toEqual(
      agreementChances({ ...question, values: source }),
    );
    expect(() => agreementChances({ ...question, values: source, game: unanimity(['x']) })).toThrow(
      /x, who is no actor/,
    );
    expect(() => agreementChances({ ...question, values: source, sampleCount: 0 })).toThrow(
      /sampleCount is 0/,
    );
  });
});

const tables = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 })).chain(([n, m]) =>
  fc.record({
    utilities: fc.array(fc.array(fc.nat(9), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
    reservationValues: fc.array(fc.nat(9), { minLength: n, maxLength: n }),
    quota: fc.integer({ min: 1, max: n }),
  }),
);

describe('laws of agreement', () => {
  it('lets no point of the win set on a line be refused by the rule, nor any outside it pass', () => {
    const lines = fc.record({
      ideals: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 }),
      statusQuo: fc.integer({ min: 0, max: 20 }),
      x: fc.integer({ min: -20, max: 40 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(lines, ({ ideals, statusQuo, x, share }) => {
        const n = ideals.length;
        const game = gameFor(n, 1 + Math.floor(share * (n - 1)));
        const { above, below } = winSetOnLine(game, ideals, statusQuo);
        const inside = [above, below].some((range) => range !== null && x > range[0] && x < range[1]);
        const nearness = [x, statusQuo].map((point) => ideals.map((ideal) => -Math.abs(point - ideal)));
        expect(winSet(game, nearness, 1).includes(0)).toBe(inside);
        const stable = coreOnLine(game, ideals);
        if (stable !== null && statusQuo >= stable[0] && statusQuo <= stable[1])
          expect([above, below]).toEqual([null, null]);
      }),
    );
  });

  const gameFor = (n: number, quota: number) =>
    compileRule(votersFor(n), { kind: 'majority', of: votersFor(n).map(({ id }) => id), quota });

  it('accepts no less under an easier rule, and pays nothing for what is accepted', () => {
    fc.assert(
      fc.property(tables, ({ utilities, reservationValues, quota }) => {
        const n = reservationValues.length;
        const acceptance = { utilities, reservationValues };
        const game = gameFor(n, quota);
        const accepted = acceptableUnder(game, acceptance);
        for (const x of acceptableUnder(gameFor(n, n), acceptance)) expect(accepted).toContain(x);
        for (const [x] of utilities.entries())
          expect(leastCompensation(game, acceptance, x)!.cost === 0).toBe(accepted.includes(x));
      }),
    );
  });

  it('has as unanimity core the alternatives that nobody can improve on for all', () => {
    fc.assert(
      fc.property(tables, ({ utilities, reservationValues }) => {
        const inCore = core(gameFor(reservationValues.length, reservationValues.length), utilities);
        for (const [x, row] of utilities.entries())
          expect(inCore.includes(x)).toBe(!utilities.some((other) => other.every((u, i) => u > row[i]!)));
      }),
    );
  });
});
