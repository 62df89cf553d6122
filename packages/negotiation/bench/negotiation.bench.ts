import { fillUniform } from '@steelyard/numerics';
import {
  agreementChances,
  antiPlurality,
  baldwin,
  banzhaf,
  borda,
  bucklin,
  type ConflictGraph,
  challengeModel,
  compileRule,
  condorcetLoser,
  condorcetWinner,
  conflictFromOptions,
  conflictGraph,
  coombs,
  copeland,
  drawnValues,
  type Game,
  type IssuePosition,
  independentValues,
  instantRunoff,
  instantRunoffTogether,
  kemeny,
  minimax,
  nanson,
  type Profile,
  plurality,
  pluralityRunoff,
  type Rule,
  rankedPairs,
  schulze,
  schwartzSet,
  shapleyShubik,
  smithSet,
  splitCycle,
  stability,
  type Tally,
  tally,
  type ValueSource,
  withWorth,
} from '../src/index.ts';

/** Uniform random numbers that are the same in every run. */
function uniform(stream: number, count: number): Float64Array {
  const out = new Float64Array(count);
  fillUniform(out, { seed: 20_261_122, stream });
  return out;
}

const ids = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

/** Weights of 32 allies that add up to 9,741, with a quota of two thirds. */
function allies(): Game {
  const draws = uniform(1, 32);
  const total = draws.reduce((sum, u) => sum + u, 0);
  const weights = Array.from(draws, (u) => Math.floor((9741 * u) / total));
  weights[0]! += 9741 - weights.reduce((sum, w) => sum + w, 0);
  const names = ids(32, 'ally');
  return compileRule(
    names.map((id) => ({ id })),
    {
      kind: 'weightedMajority',
      quota: 6494,
      weights: Object.fromEntries(names.map((id, i) => [id, weights[i]!])),
    },
  );
}

const populations = [
  11351727, 7101859, 10578820, 5748769, 82521653, 1315635, 4784383, 10768193, 46528024, 66989083, 4154213,
  60589445, 854802, 1950116, 2847904, 590667, 9797561, 460297, 17081507, 8772865, 37972964, 10309573,
  19644350, 2065895, 5435343, 5503297, 9995153,
];

/** Fifteen states with 65 % of the population, or all but three states. */
function council(): Game {
  const states = ids(27, 'state');
  const population = Object.fromEntries(states.map((id, i) => [id, populations[i]!]));
  const quota = Math.ceil(0.65 * populations.reduce((sum, p) => sum + p, 0));
  const rule: Rule = {
    kind: 'any',
    of: [
      {
        kind: 'all',
        of: [
          { kind: 'majority', of: states, quota: 15 },
          { kind: 'weightedMajority', weights: population, quota },
        ],
      },
      { kind: 'majority', of: states, quota: 24 },
    ],
  };
  return compileRule(
    states.map((id) => ({ id })),
    rule,
  );
}

/** Random complete ballots. */
function electorate(candidates: number, ballots: number, stream: number): Profile {
  const draws = uniform(stream, candidates * ballots);
  return {
    candidates: ids(candidates, 'c'),
    ballots: Array.from({ length: ballots }, (_, b) => {
      const row = draws.subarray(b * candidates, (b + 1) * candidates);
      return { ranking: [...row.keys()].sort((x, y) => row[x]! - row[y]!) };
    }),
  };
}

/** Every rule that is polynomial in the candidates, and ranked pairs, whose margins do not tie here. */
const rules: readonly ((votes: Tally) => unknown)[] = [
  plurality,
  antiPlurality,
  borda,
  copeland,
  condorcetWinner,
  condorcetLoser,
  smithSet,
  schwartzSet,
  minimax,
  schulze,
  splitCycle,
  rankedPairs,
  instantRunoff,
  instantRunoffTogether,
  coombs,
  (votes) => coombs(votes, { majorityStops: true }),
  baldwin,
  nanson,
  bucklin,
  pluralityRunoff,
];

/** Ten options of five actors: 1,024 states with random preferences. */
function escalation(): ConflictGraph {
  const actors = ids(5, 'actor').map((id) => ({
    id,
    options: [{ id: `${id}-first` }, { id: `${id}-second` }],
    statements: [],
  }));
  const graph = conflictGraph(conflictFromOptions({ actors, infeasible: [] }));
  return withWorth(
    graph,
    actors.map((_, a) => uniform(10 + a, graph.states.length)),
  );
}

/** Twenty-six actors on a scale from 0 to 100. */
function positions(): IssuePosition[] {
  const draws = uniform(20, 78);
  return ids(26, 'a').map((id, i) => ({
    id,
    position: Math.round(100 * draws[i]!),
    capability: draws[26 + i]!,
    salience: draws[52 + i]!,
  }));
}

/** Twenty actors and ten criteria; weights partly unknown, values from draws that are kept, as after a ranking. */
function zone() {
  const draws = uniform(30, 200 * 10);
  const weights = uniform(31, 200);
  const actors = ids(20, 'a').map((id, a) => ({
    id,
    weights: [...weights.subarray(a * 10, (a + 1) * 10)],
    unknownShare: 0.2,
    reservationValue: { kind: 'triangular' as const, low: 0.3, mode: 0.45, high: 0.6 },
  }));
  const values = Array.from({ length: 200 }, (_, x) =>
    Array.from({ length: 10 }, (_, k) => {
      const mode = draws[x * 10 + k]!;
      return {
        kind: 'triangular' as const,
        low: Math.max(0, mode - 0.2),
        mode,
        high: Math.min(1, mode + 0.2),
      };
    }),
  );
  return {
    actors,
    game: compileRule(
      actors.map(({ id }) => ({ id })),
      { kind: 'consensus', of: actors.map(({ id }) => id) },
    ),
    alternatives: 200,
    criteria: 10,
    values: drawnValues(kept(independentValues(values, 5))),
    seed: 5,
    sampleCount: 10_000,
  };
}

function kept(source: ValueSource): Float64Array[][] {
  return Array.from({ length: 200 }, (_, x) =>
    Array.from({ length: 10 }, (_, k) => source(x, k, 0, new Float64Array(10_000))),
  );
}

/** Makes an input when the first case asks for it, so that no other case pays for its memory. */
function later<T>(make: () => T): { readonly prepare: () => void; readonly get: () => T } {
  let made: { readonly value: T } | undefined;
  const get = () => {
    made ??= { value: make() };
    return made.value;
  };
  return { prepare: get, get };
}

const inputs = {
  allies: later(allies),
  council: later(council),
  ten: later(() => tally(electorate(10, 500, 2))),
  sixteen: later(() => tally(electorate(16, 500, 3))),
  many: later(() => electorate(10, 10_000, 4)),
  escalation: later(escalation),
  positions: later(positions),
  zone: later(zone),
};

/** A case with its input prepared before the clock starts. */
function of<T>(
  name: string,
  input: { readonly prepare: () => void; readonly get: () => T },
  run: (input: T) => unknown,
  runs = 15,
) {
  return { name: `negotiation/${name}`, setup: input.prepare, run: () => run(input.get()), runs };
}

export default [
  of('banzhaf-32', inputs.allies, (game) => banzhaf(game)),
  of('shapley-shubik-32', inputs.allies, (game) => shapleyShubik(game)),
  of('eu27-double-majority', inputs.council, (game) => [banzhaf(game), shapleyShubik(game)], 5),
  of('kemeny-10', inputs.ten, (votes) => kemeny(votes)),
  of('kemeny-16', inputs.sixteen, (votes) => kemeny(votes)),
  of('profile-10x10000', inputs.many, (profile) => {
    const votes = tally(profile);
    return rules.map((rule) => rule(votes));
  }),
  of('gmcr-1024x5', inputs.escalation, stability),
  of('zopa-20x200x10000', inputs.zone, agreementChances, 5),
  of(
    'challenge-26x10',
    inputs.positions,
    (actors) => challengeModel(actors, { selection: 'least-move', conflict: 'holds', rounds: 10 }),
    60,
  ),
];
