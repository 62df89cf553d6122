import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defectionsFrom, jointImprovements } from './coalition-moves.ts';
import {
  type Conflict,
  type ConflictGraph,
  conflictGraph,
  improvementsFrom,
  type Move,
  movesFrom,
  withWorth,
} from './conflict-graph.ts';
import { equilibriumChances } from './equilibrium-chances.ts';
import { conflictFromOptions, type OptionConflict } from './options.ts';
import { pathsFrom } from './paths.ts';
import { stability, stabilityConcepts } from './stability.ts';
import { stabilityReason } from './stability-reason.ts';
import { stabilize } from './stabilize.ts';

interface Case {
  readonly id: string;
  readonly input: {
    readonly decision_makers: readonly string[];
    readonly states: readonly string[];
    readonly moves: Conflict['moves'];
    readonly rankings_best_to_worst: Conflict['rankings'];
  };
  readonly expected: Readonly<Record<string, unknown>>;
}
const cases = negotiationCases<Case>('gmcr');

function graphOf(id: string): ConflictGraph {
  const { input } = cases.find((c) => c.id === id)!;
  return conflictGraph({
    actors: input.decision_makers,
    states: input.states,
    moves: input.moves,
    rankings: input.rankings_best_to_worst,
  });
}

describe('conflict graph', () => {
  it.each(cases)('reproduces the stable states of $id', ({ id, expected }) => {
    expect(stability(graphOf(id))).toEqual(expected);
  });

  it('finds that the ministry and Uniroyal leave Elmira’s s5 together for s8', () => {
    const elmira = graphOf('elmira');
    const together = jointImprovements(elmira, 4, [0, 1]);
    expect(together.map(({ state }) => state)).toEqual([7]);
    expect(together[0]!.steps.map(({ actor }) => actor)).toEqual([0, 1]);
    expect(defectionsFrom(elmira, 4).map(({ members }) => members)).toEqual([[0, 1]]);
    expect(defectionsFrom(elmira, 7)).toEqual([]);
  });

  it('explains a sanction in which one opponent moves twice', () => {
    const reason = stabilityReason(graphOf('legal-sequence-aba'), 0, 0, 'gmr');
    expect(reason.improvements).toEqual([
      {
        to: 1,
        answer: [
          { actor: 1, from: 1, to: 2 },
          { actor: 2, from: 2, to: 3 },
          { actor: 1, from: 3, to: 4 },
        ],
      },
    ]);
  });

  it('finds what would stabilize cooperation in the prisoner’s dilemma', () => {
    const dilemma = graphOf('prisoners-dilemma');
    const { raises, worth } = stabilize(dilemma, 0, 'nash');
    expect(raises).toEqual([
      { actor: 0, tiers: 1, over: [2] },
      { actor: 1, tiers: 1, over: [1] },
    ]);
    expect(stability(withWorth(dilemma, worth)).nash.equilibria).toContain(0);
    expect(stabilize(dilemma, 3, 'nash').raises).toEqual([]);
  });

  it('spells out prisoners’ options and their statements', () => {
    const prisoners: OptionConflict = {
      actors: [
        {
          id: 'row',
          options: [{ id: 'row-defects' }],
          statements: [{ not: { option: 'column-defects' } }, { option: 'row-defects' }],
        },
        {
          id: 'column',
          options: [{ id: 'column-defects', reversible: 'only-taken' }],
          statements: [{ not: { option: 'row-defects' } }, { option: 'column-defects' }],
        },
      ],
      infeasible: [],
    };
    const conflict = conflictFromOptions(prisoners);
    expect(conflict.taken).toEqual([
      [],
      ['row-defects'],
      ['column-defects'],
      ['row-defects', 'column-defects'],
    ]);
    expect(conflict.rankings[0]).toEqual([[1], [0], [3], [2]]);
    expect(conflict.moves[1]).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(stability(conflictGraph(conflict)).nash.equilibria).toEqual([3]);
    const excluded = conflictFromOptions({
      ...prisoners,
      infeasible: [{ all: [{ option: 'row-defects' }, { option: 'column-defects' }] }],
    });
    expect(excluded.states).toEqual(['—', 'row-defects', 'column-defects']);
    expect(() => conflictFromOptions({ ...prisoners, infeasible: [{ option: 'x' }] })).toThrow(
      /infeasible\[0\] speaks of x/,
    );
  });

  it('says how sure an equilibrium is when preferences are not', () => {
    const chicken = graphOf('chicken');
    const exact = chicken.worth.map((row) => [...row].map((value) => ({ kind: 'exact' as const, value })));
    const sure = equilibriumChances(chicken, { worth: exact, seed: 1, sampleCount: 3 });
    expect(sure.nash.map(({ chance }) => chance)).toEqual([0, 1, 1, 0]);
    const blurred = exact.map((row) =>
      row.map(({ value }) => ({ kind: 'interval' as const, low: value - 1, high: value + 1 })),
    );
    const { nash } = equilibriumChances(chicken, { worth: blurred, seed: 1, sampleCount: 400 });
    expect(nash[1]!.chance).toBeGreaterThan(0.5);
    expect(nash[1]!.chance).toBeLessThan(1);
    expect(nash[1]!.standardError).toBeCloseTo(0.02, 1);
  });

  it('says which preference is no order and which move leads nowhere', () => {
    const good = { actors: ['a'], states: ['s', 't'], moves: [[[0, 1] as Move]], rankings: [[0, 1]] };
    const bad = (change: Partial<Conflict>) => () => conflictGraph({ ...good, ...change });
    expect(bad({ rankings: [[0, 0]] })).toThrow(/rankings\[0\]\[1\] repeats s/);
    expect(bad({ rankings: [[0]] })).toThrow(/rankings\[0\] leaves out t/);
    expect(bad({ moves: [[[0, 2]]] })).toThrow(/names state 2, which is not among the feasible states/);
    expect(bad({ moves: [[[1, 1]]] })).toThrow(/from t to itself/);
    expect(bad({ states: [] })).toThrow(/states is empty/);
    expect(bad({ moves: [] })).toThrow(/0 entries for 1 actors/);
  });
});

/** Random conflicts of two to four actors. */
const conflicts = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 7 })).chain(([n, m]) =>
  fc.record({
    moves: fc.array(
      fc.uniqueArray(
        fc
          .tuple(fc.nat(m - 1), fc.nat(m - 1))
          .filter(([from, to]) => from !== to)
          .map((move): Move => move),
        { maxLength: 2 * m, selector: ([from, to]) => from * m + to },
      ),
      { minLength: n, maxLength: n },
    ),
    worth: fc.array(fc.array(fc.nat(4), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
  }),
);

function randomGraph({ moves, worth }: { moves: Move[][]; worth: number[][] }): ConflictGraph {
  const states = worth[0]!.map((_, s) => `s${s}`);
  const graph = conflictGraph({
    actors: moves.map((_, a) => `a${a}`),
    states,
    moves,
    rankings: moves.map(() => states.map((_, s) => s)),
  });
  return withWorth(
    graph,
    worth.map((row) => Float64Array.from(row)),
  );
}

/** Ends of all legal sequences of the others, straight from the definition. */
function endsOfOthers(graph: ConflictGraph, actor: number, start: number, paying: boolean): Set<number> {
  const ends = new Set<number>();
  const seen = new Set<string>();
  const walk = (state: number, last: number): void => {
    for (const [j] of graph.actors.entries()) {
      if (j === actor || j === last) continue;
      for (const to of paying ? improvementsFrom(graph, j, state) : movesFrom(graph, j, state)) {
        ends.add(to);
        if (seen.has(`${to},${j}`)) continue;
        seen.add(`${to},${j}`);
        walk(to, j);
      }
    }
  };
  walk(start, -1);
  return ends;
}

describe('laws of stability', () => {
  it('nests: Nash in SMR in GMR, Nash in SSEQ in SEQ in GMR, SSEQ in SMR', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const { nash, smr, gmr, seq, sseq } = stability(randomGraph(conflict));
        for (const [inner, outer] of [
          [nash, sseq],
          [smr, gmr],
          [sseq, seq],
          [sseq, smr],
          [seq, gmr],
        ] as const)
          for (const [actor, states] of inner.stable.entries())
            for (const s of states) expect(outer.stable[actor]).toContain(s);
      }),
    );
  });

  it('agrees with the definition, state by state', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const graph = randomGraph(conflict);
        const found = stability(graph);
        for (const [actor, worth] of graph.worth.entries())
          for (const [s] of graph.states.entries()) {
            const better = improvementsFrom(graph, actor, s);
            const trapped = (end: number) =>
              worth[end]! <= worth[s]! &&
              [...movesFrom(graph, actor, end)].every((to) => worth[to]! <= worth[s]!);
            const answered = (paying: boolean, deters: (end: number) => boolean) =>
              better.every((to) => [...endsOfOthers(graph, actor, to, paying)].some(deters));
            const noBetter = (end: number) => worth[end]! <= worth[s]!;
            const expected = {
              nash: better.length === 0,
              gmr: answered(false, noBetter),
              smr: answered(false, trapped),
              seq: answered(true, noBetter),
              sseq: answered(true, trapped),
            };
            for (const concept of stabilityConcepts) {
              expect(found[concept].stable[actor]!.includes(s)).toBe(expected[concept]);
              expect(stabilityReason(graph, actor, s, concept).stable).toBe(expected[concept]);
            }
          }
      }),
    );
  });

  it('always finds a change of preferences that stabilizes the wanted state', () => {
    fc.assert(
      fc.property(conflicts, fc.constantFrom(...stabilityConcepts), (conflict, concept) => {
        const graph = randomGraph(conflict);
        const { worth } = stabilize(graph, 0, concept);
        expect(stability(withWorth(graph, worth))[concept].equilibria).toContain(0);
      }),
    );
  });

  it('reaches states only by legal moves', () => {
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const graph = randomGraph(conflict);
        for (const { state, steps } of pathsFrom(graph, 0)) {
          expect(steps.at(-1)?.to ?? 0).toBe(state);
          for (const [k, { actor, from, to }] of steps.entries()) {
            expect([...movesFrom(graph, actor, from)]).toContain(to);
            if (k > 0) expect(steps[k - 1]).toMatchObject({ to: from });
            if (k > 0) expect(steps[k - 1]!.actor).not.toBe(actor);
          }
        }
      }),
    );
  });
});
