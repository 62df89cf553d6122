import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullSolutions } from './hull.ts';
import { logrolling } from './logrolling.ts';
import { manyPartyHull } from './many-party-hull.ts';
import type { BargainingProblem } from './problem.ts';
import { sidePayments } from './side-payments.ts';
import {
  egalitarianSolution,
  kalaiSmorodinskySolution,
  leximinKalaiSmorodinskySolution,
  leximinSolution,
  nashSolution,
  utilitarianSolution,
} from './solutions.ts';
import { idealInZone, paretoSet, zoneOfAgreement } from './zone.ts';

type Figure = string | number;
interface Case {
  readonly id: string;
  readonly compare?: boolean;
  readonly input: {
    readonly points?: readonly (readonly Figure[])[];
    readonly goods?: readonly { readonly owner: string; readonly bill: number; readonly jack: number }[];
    readonly disagreement: readonly Figure[];
    readonly weights?: readonly number[];
  };
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly finite?: Readonly<Record<string, unknown>>;
    readonly hull?: Readonly<Record<string, unknown>> | null;
  };
}
const cases = negotiationCases<Case>('bargaining');

function asNumber(figure: Figure): number {
  const [a, b = '1'] = String(figure).split('/');
  return Number(a) / Number(b);
}

function problemOf({ points, goods, disagreement }: Case['input']): BargainingProblem {
  const utilities = points
    ? points.map((row) => row.map(asNumber))
    : Array.from({ length: 2 ** goods!.length }, (_, set) =>
        goods!.reduce(
          ([bill, jack], good, k) => {
            if (!((set >> k) & 1)) return [bill!, jack!];
            const sign = good.owner === 'Bill' ? 1 : -1;
            return [bill! - sign * good.bill, jack! + sign * good.jack];
          },
          [0, 0],
        ),
      );
  return { utilities, disagreement: disagreement.map(asNumber) };
}

function close(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (typeof value === 'string') return expect.closeTo(asNumber(value), 9);
  return Array.isArray(value) ? value.map(close) : value;
}

function finiteAnswer(problem: BargainingProblem, weights?: readonly number[]): Record<string, unknown> {
  const zone = zoneOfAgreement(problem);
  const pareto = paretoSet(problem);
  const nash = nashSolution(problem);
  const egalitarian = egalitarianSolution(problem);
  const ks = kalaiSmorodinskySolution(problem);
  const utilitarian = utilitarianSolution(problem);
  return {
    pareto,
    pareto_count: pareto.length,
    zopa: zone,
    zopa_pareto: zone.filter((x) => pareto.includes(x)),
    ideal: idealInZone(problem),
    nash: nash.alternatives,
    nash_outcomes: nash.alternatives,
    nash_gains: problem.utilities[nash.alternatives[0]!],
    nash_product: nash.value,
    egalitarian: egalitarian.alternatives,
    egalitarian_value: egalitarian.value,
    leximin_gains: leximinSolution(problem).alternatives,
    kalai_smorodinsky: ks.alternatives,
    ks_value: ks.value,
    leximin_ks: leximinKalaiSmorodinskySolution(problem).alternatives,
    utilitarian_gains: utilitarian.alternatives,
    utilitarian_value: utilitarian.value,
    weighted_nash: weights && nashSolution(problem, weights).alternatives,
  };
}

describe('bargaining', () => {
  it.each(cases.filter(({ compare }) => compare !== false))('reproduces $id', ({ input, expected }) => {
    const problem = problemOf(input);
    const { finite, hull, ...rest } = expected;
    const given = finiteAnswer(problem, input.weights);
    for (const [key, value] of Object.entries({ ...finite, ...rest }))
      expect({ [key]: given[key] }).toEqual({ [key]: close(value) });
    if (hull === undefined) return;
    const solved = hullSolutions(problem);
    if (hull === null) expect(solved).toBeNull();
    for (const [key, value] of Object.entries(hull ?? {}))
      expect({ [key]: solved![key === 'kalai_smorodinsky' ? 'kalaiSmorodinsky' : (key as 'nash')] }).toEqual({
        [key]: close(value),
      });
  });

  it('divides a pie between a linear and a risk-averse party as calculus does', () => {
    const utilities = Array.from({ length: 20_001 }, (_, k) => [k / 20_000, Math.sqrt(1 - k / 20_000)]);
    const even = hullSolutions({ utilities, disagreement: [0, 0] })!;
    expect(even.nash[0]).toBeCloseTo(2 / 3, 4);
    expect(even.kalaiSmorodinsky[0]).toBeCloseTo((Math.sqrt(5) - 1) / 2, 4);
    expect(even.egalitarian[0]).toBeCloseTo((Math.sqrt(5) - 1) / 2, 4);
    expect(hullSolutions({ utilities, disagreement: [0, 0] }, [2, 1])!.nash[0]).toBeCloseTo(0.8, 4);
  });

  it('lists everything when all utilities are equal', () => {
    const problem = {
      utilities: [
        [1, 1],
        [1, 1],
      ],
      disagreement: [1, 1],
    };
    for (const solve of [
      nashSolution,
      kalaiSmorodinskySolution,
      egalitarianSolution,
      leximinKalaiSmorodinskySolution,
    ])
      expect(solve(problem)).toEqual({ alternatives: [0, 1], value: 0, tieConvention: 'all-tied' });
    expect(hullSolutions(problem)!.nash).toEqual([1, 1]);
  });

  it('pays the loser of an efficient alternative out of the surplus', () => {
    const problem = {
      utilities: [
        [10, -4],
        [2, 3],
      ],
      disagreement: [0, 0],
    };
    expect(sidePayments(problem)).toEqual({
      alternatives: [0],
      surplus: 6,
      payments: [[-7, 7]],
      tieConvention: 'all-tied',
    });
    expect(sidePayments({ ...problem, disagreement: [9, 9] }).payments).toBeNull();
  });

  it('trades the issue one cares for against the issue the other cares for', () => {
    const issues = [
      {
        id: 'money',
        worth: [
          [8, 0],
          [4, 1],
          [0, 2],
        ],
      },
      {
        id: 'time',
        worth: [
          [2, 0],
          [1, 4],
          [0, 8],
        ],
      },
    ];
    const { apart, packages, improvements } = logrolling(issues);
    expect(apart).toEqual({ settlements: [1, 1], utilities: [5, 5] });
    expect(packages).toEqual([
      {
        settlements: [0, 2],
        utilities: [8, 8],
        trades: [
          [4, -1],
          [-1, 4],
        ],
      },
    ]);
    expect(improvements).toBe(1);
    expect(logrolling(issues, [0, 2]).improvements).toBe(0);
  });

  it('says what is wrong with a problem', () => {
    expect(() => nashSolution({ utilities: [[1]], disagreement: [0, 0] })).toThrow(
      /utilities\[0\] has 1 entries/,
    );
    expect(() => nashSolution({ utilities: [[Number.NaN]], disagreement: [0] })).toThrow(
      /utilities\[0\]\[0\]/,
    );
    expect(() => nashSolution({ utilities: [[1]], disagreement: [0] }, [-1])).toThrow(/weights/);
    expect(() => hullSolutions({ utilities: [], disagreement: [0] })).toThrow(/utilities is empty/);
    expect(() => logrolling([])).toThrow(/issues is empty/);
  });
});

const problems = fc.integer({ min: 2, max: 4 }).chain((actors) =>
  fc.record({
    utilities: fc.array(
      fc.array(fc.integer({ min: -5, max: 20 }), { minLength: actors, maxLength: actors }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    disagreement: fc.array(fc.integer({ min: -2, max: 8 }), { minLength: actors, maxLength: actors }),
  }),
);

describe('laws of bargaining', () => {
  it('does not change Nash or Kalai–Smorodinsky under affine changes of utility', () => {
    fc.assert(
      fc.property(
        problems,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: -9, max: 9 })), {
          minLength: 4,
          maxLength: 4,
        }),
        (problem, changes) => {
          const change = (u: number, i: number) => u * changes[i]![0] + changes[i]![1];
          const changed = {
            utilities: problem.utilities.map((row) => row.map(change)),
            disagreement: problem.disagreement.map(change),
          };
          for (const solve of [nashSolution, kalaiSmorodinskySolution, zoneOfAgreement, paretoSet] as const) {
            const [before, after] = [solve(problem), solve(changed)];
            expect('alternatives' in after ? after.alternatives : after).toEqual(
              'alternatives' in before ? before.alternatives : before,
            );
          }
        },
      ),
    );
  });

  it('never takes an alternative out of the zone when another is added', () => {
    fc.assert(
      fc.property(problems, fc.nat(11), (problem, k) => {
        const fewer = { ...problem, utilities: problem.utilities.slice(0, k + 1) };
        for (const x of zoneOfAgreement(fewer)) expect(zoneOfAgreement(problem)).toContain(x);
      }),
    );
  });

  it('picks inside the zone, and leximin inside egalitarian', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const zone = zoneOfAgreement(problem);
        const inside = egalitarianSolution(problem).alternatives;
        for (const x of leximinSolution(problem).alternatives) expect(inside).toContain(x);
        for (const x of [...nashSolution(problem).alternatives, ...utilitarianSolution(problem).alternatives])
          expect(zone).toContain(x);
      }),
    );
  });

  it('solves two parties by linear programs as by geometry', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        fc.pre(problem.disagreement.length === 2);
        const exact = hullSolutions(problem);
        const general = manyPartyHull(problem, [1, 1]);
        expect(general === null).toBe(exact === null);
        if (exact === null || general === null) return;
        for (const key of ['ideal', 'kalaiSmorodinsky', 'egalitarian'] as const)
          for (const [i, u] of exact[key].entries()) expect(general[key][i]).toBeCloseTo(u, 6);
        const product = (point: readonly number[]) =>
          point.reduce((p, u, i) => p * (u - problem.disagreement[i]!), 1);
        expect(product(general.nash)).toBeCloseTo(product(exact.nash), 5);
        expect(product(exact.nash)).toBeGreaterThanOrEqual(product(exact.kalaiSmorodinsky) - 1e-9);
      }),
    );
  });

  it('gives mixtures at least what single alternatives give', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const finite = nashSolution(problem).value;
        const mixed = hullSolutions(problem);
        if (finite === null) return;
        const product = mixed!.nash.reduce((p, u, i) => p * (u - problem.disagreement[i]!), 1);
        expect(product).toBeGreaterThanOrEqual(finite * (1 - 1e-8) - 1e-9);
        const least = Math.min(...mixed!.egalitarian.map((u, i) => u - problem.disagreement[i]!));
        expect(least).toBeGreaterThanOrEqual(egalitarianSolution(problem).value! - 1e-8);
      }),
    );
  });
});
