import {
  alternativesMoved,
  criteriaTree,
  type Influence,
  inScenario,
  type Problem,
  type Robustness,
  type RobustnessSettings,
  type ScenarioResult,
  siblingWeights,
  type Weights,
} from '@steelyard/model';
import { fillUniform } from '@steelyard/numerics';
import {
  allScenarios,
  compareAttitudes,
  type EnsembleProgress,
  ensembleQuantiles,
  groupedLeaderInfluence,
  type InputGroup,
  maximumRegret,
  partialInformation,
  perfectInformation,
  regretTable,
  runEnsemble,
  type StopRule,
} from '@steelyard/robustness';
import { additiveValue, applyGates, rank, topValues, valueTable, weightFlips } from '@steelyard/scoring';
import { problemHash } from '../problem-hash.ts';
import { refusingWeights } from '../refusing-weights.ts';
import type { Progress } from '../session.ts';
import { versions } from '../versions.ts';
import { checkRobustnessSettings } from './check-robustness-settings.ts';
import { type DrawModel, drawModel } from './draw-model.ts';
import { type FailureSample, failsWhere } from './fails-where.ts';
import { methodComparison } from './method-comparison.ts';

/** Draws suffice once no share of first ranks and no expected regret has a larger standard error. */
const enough: StopRule = { firstRankError: 0.005, regretError: 0.001, minimumDraws: 2000 };
/** Worlds in which influences are looked for. */
const influenceDraws = 1000;
/** Combinations of levels above this many are not gone through one by one. */
const mostCombinations = 5000;
/** Streams of the random numbers: of the draws, and of the influences. */
const drawStream = 2 ** 30;
const influenceStream = drawStream + 1;

/**
 * Look at a problem in all its scenarios and in random draws: what holds whatever happens, where each alternative
 * falls short, and what moves the ranking.
 *
 * Scores are plain sums under the given weights, as in `analyse`. In a named scenario they rest on best estimates; in a
 * random draw every level of each factor is equally likely and every performance is drawn. The same input gives the
 * same bytes on any machine.
 *
 * @param seed - A whole number from 0 to 2^53 − 1; another seed gives other draws.
 * @throws AnalysisError If the settings cannot be used.
 *
 * @example
 * ```ts
 * import { robustness } from '@steelyard/analysis';
 * import { ukraineProblem } from '@steelyard/case-ukraine';
 *
 * const { weights } = ukraineProblem.weightSets[0];
 * const { scenarios, draws } = robustness(ukraineProblem, { weights, sampleCount: 2000, regretLimit: 0.1 }, 7);
 * scenarios.length; // → 6
 * draws.length; // → 10
 * ```
 */
export function robustness(problem: Problem, settings: RobustnessSettings, seed: number): Robustness {
  const steps = robustnessSteps(problem, settings, seed);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Do the same in steps, each of which says how far the draws have come. */
export function* robustnessSteps(
  problem: Problem,
  settings: RobustnessSettings,
  seed: number,
): Generator<Progress, Robustness, void> {
  checkRobustnessSettings(problem, settings, seed);
  const { weights, sampleCount: most, regretLimit } = settings;
  const model = refusingWeights(() => drawModel(problem, weights));
  const base = scoresOf(problem, weights);
  const scenarios = problem.scenarios.map((scenario) => scenarioResult(problem, weights, scenario));
  const likelihoods = likelihoodsOf(problem);

  let drawn: EnsembleProgress | undefined;
  const runs = runEnsemble(
    {
      run: problemHash(problem),
      alternatives: problem.alternatives.length,
      dimensions: model.dimensions,
      scenario: (uniforms) => uniforms,
      evaluate: model.evaluate,
    },
    { random: { seed, stream: drawStream }, draws: most, blockDraws: 500, stop: enough },
  );
  for (const progress of runs) {
    drawn = progress;
    yield { done: progress.report.draws, total: most };
  }

  const samples = failureSamples(problem, model, seed, drawn!.report.draws, regretLimit);
  yield { done: most, total: most };
  const failures = problem.alternatives.map(({ id }, i) => failsWhere(id, samples[i]!, problem.factors));
  const { report, state } = drawn!;

  return {
    alternatives: problem.alternatives.map(({ id }) => id),
    ranking: rank(base),
    scenarios,
    ...attitudes(problem, scenarios, likelihoods),
    draws: report.alternatives.map(({ expectedValue, expectedRegret, rankAcceptability }, i) => ({
      alternative: problem.alternatives[i]!.id,
      expectedScore: expectedValue,
      expectedRegret,
      regret90: ensembleQuantiles(state, i, [0.9]).regrets[0]!,
      ranksFirst: rankAcceptability[0]!,
      fallsShort: failures[i]!.fallsShort,
    })),
    sampling: {
      count: report.draws,
      enough: drawn!.enough === true,
      firstRankError: Math.max(
        ...report.alternatives.map(({ rankAcceptability }) => rankAcceptability[0]!.standardError),
      ),
      regretError: Math.max(...report.alternatives.map(({ expectedRegret }) => expectedRegret.standardError)),
    },
    failures,
    influences: influencesOf(problem, model, seed),
    influenceDraws,
    ...informationOf(problem, weights),
    ...methodComparison(problem, weights),
    weightFlips: flipsOf(problem, weights),
    provenance: { problemHash: problemHash(problem), packages: versions, settings, seed },
  };
}

/** Plain sums on best estimates. */
function scoresOf(problem: Problem, weights: Weights): ReadonlyMap<string, number> {
  const top = topValues(problem, valueTable(problem), weights);
  return additiveValue(top, siblingWeights(criteriaTree(problem), undefined, weights));
}

function scenarioResult(
  problem: Problem,
  weights: Weights,
  { id, levels }: Problem['scenarios'][number],
): ScenarioResult {
  const moved = inScenario(problem, levels);
  const scores = scoresOf(moved, weights);
  const ranking = rank(scores);
  const best = Math.max(...scores.values());
  const moves = (adjustment: Problem['adjustments'][number]) =>
    levels[adjustment.factor] === adjustment.level && alternativesMoved(problem, adjustment).length > 0;
  return {
    scenario: id,
    ranking,
    scores: [...scores.values()],
    regrets: [...scores.values()].map((score) => best - score),
    failedGates: applyGates(moved, scores).failed,
    adjustments: problem.adjustments.filter(moves).map((adjustment) => adjustment.id),
  };
}

/** Middles of the stated ranges made to sum to 1; all alike where a scenario has none. */
function likelihoodsOf({ scenarios }: Problem): number[] {
  const middles = scenarios.map(({ likelihood }) =>
    likelihood === undefined ? Number.NaN : (likelihood.low + likelihood.high) / 2,
  );
  const total = middles.reduce((sum, middle) => sum + middle, 0);
  return total > 0 ? middles.map((middle) => middle / total) : scenarios.map(() => 1 / scenarios.length);
}

function attitudes(
  { alternatives, scenarios }: Problem,
  results: readonly ScenarioResult[],
  likelihoods: readonly number[],
): Pick<Robustness, 'largestRegrets' | 'likelihoods' | 'attitudes' | 'wins' | 'agreement'> {
  if (scenarios.length === 0)
    return {
      largestRegrets: [],
      likelihoods,
      attitudes: [],
      wins: alternatives.map(() => 0),
      agreement: null,
    };
  const values = alternatives.map((_, i) => results.map(({ scores }) => scores[i]!));
  const { rows, wins, agreement } = compareAttitudes({ values, likelihoods });
  return {
    largestRegrets: regretTable({ values }).map(maximumRegret),
    likelihoods,
    attitudes: rows.map(({ best, ...row }) => ({ ...row, best: best.map((i) => alternatives[i]!.id) })),
    wins,
    agreement,
  };
}

/** For each alternative: the levels of the factors in each draw, and whether it falls short there. */
function failureSamples(
  { alternatives, factors }: Problem,
  { dimensions, evaluate, levelOf }: DrawModel,
  seed: number,
  count: number,
  regretLimit: number,
): FailureSample[] {
  const columns = factors.map(() => new Float64Array(count));
  const shortfalls = alternatives.map(() => new Float64Array(count));
  const uniforms = new Float64Array(dimensions);
  for (let draw = 0; draw < count; draw++) {
    fillUniform(uniforms, { seed, stream: drawStream }, draw * dimensions);
    for (let f = 0; f < factors.length; f++) columns[f]![draw] = levelOf(f, uniforms[f]!);
    const scores = alternatives.map((_, i) => evaluate(i, uniforms));
    const best = Math.max(...scores);
    for (const [i, score] of scores.entries()) shortfalls[i]![draw] = best - score > regretLimit ? 1 : 0;
  }
  return shortfalls.map((each) => ({ columns, shortfalls: each }));
}

/** Who leads after a judgement or a factor is drawn again; a performance without a judgement stands for itself and is left out. */
function influencesOf(problem: Problem, model: DrawModel, seed: number): Influence[] {
  const { alternatives, factors } = problem;
  const places = new Map(alternatives.map(({ id }, i) => [id, i]));
  const groups: (InputGroup & Pick<Influence, 'kind' | 'id'>)[] = factors.map(({ id }, f) => ({
    kind: 'factor',
    id,
    inputs: [f],
  }));
  const byJudgement = new Map<string, { inputs: number[]; alternatives: Set<number> }>();
  for (const [p, { judgement, alternative }] of model.performances.entries()) {
    if (judgement === undefined) continue;
    const group = byJudgement.get(judgement) ?? { inputs: [], alternatives: new Set() };
    group.inputs.push(factors.length + p);
    group.alternatives.add(places.get(alternative)!);
    byJudgement.set(judgement, group);
  }
  for (const [id, group] of byJudgement)
    groups.push({ kind: 'judgement', id, inputs: group.inputs, alternatives: [...group.alternatives] });
  if (groups.length === 0) return [];
  const { flips } = groupedLeaderInfluence(
    { alternatives: alternatives.length, dimensions: model.dimensions, groups, evaluate: model.evaluate },
    influenceDraws,
    { seed, stream: influenceStream },
  );
  return groups
    .map(({ kind, id }, g) => ({ kind, id, flips: flips[g]! }))
    .sort((a, b) => b.flips.share - a.flips.share);
}

/** What knowing the levels would be worth, on best estimates, all combinations of levels counting alike. */
function informationOf(problem: Problem, weights: Weights): Pick<Robustness, 'information'> {
  const { factors } = problem;
  const count = factors.reduce((product, { levels }) => product * levels.length, 1);
  if (factors.length === 0 || count > mostCombinations) return {};
  const combinations = allScenarios(factors);
  const columns = combinations.map((levels) => [...scoresOf(inScenario(problem, levels), weights).values()]);
  const table = { values: problem.alternatives.map((_, i) => columns.map((column) => column[i]!)) };
  return {
    information: {
      perfect: perfectInformation(table).evpi,
      factors: factors
        .map(({ id }) => ({
          factor: id,
          value: partialInformation(
            table,
            combinations.map((levels) => levels[id]!),
          ),
        }))
        .sort((a, b) => b.value - a.value),
    },
  };
}

function flipsOf(problem: Problem, weights: Weights): Robustness['weightFlips'] {
  const top = topValues(problem, valueTable(problem), weights);
  return weightFlips(top, siblingWeights(criteriaTree(problem), undefined, weights));
}
