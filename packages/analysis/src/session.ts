import {
  type Analysis,
  type AnalysisSettings,
  criteriaTree,
  criterionWeights,
  type NamedRanking,
  type Problem,
  portfolioFindings,
  siblingWeights,
  type Weights,
} from '@steelyard/model';
import {
  additiveValue,
  applyGates,
  contributions,
  performanceTable,
  type RankTally,
  rank,
  rankAcceptability,
  ScoringError,
  scoreRanges,
  tallyRanks,
  topsis,
  topValues,
  valueTable,
  weightedProduct,
  weightFlips,
} from '@steelyard/scoring';
import { checkSettings } from './check-settings.ts';
import { keepDraws, portion } from './kept-draws.ts';
import { problemHash } from './problem-hash.ts';
import { refusingWeights } from './refusing-weights.ts';
import { versions } from './versions.ts';

/** How far an analysis has come, in draws. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A problem that is analysed again and again, with its draws kept. */
export interface Session {
  /** Analyse in steps: each step does a portion of the draws and says how far it has come; the last returns the result. */
  steps(settings: AnalysisSettings, seed: number): Generator<Progress, Analysis, void>;
}

/** Open a session on a problem. What does not depend on settings is computed once. */
export function createSession(problem: Problem): Session {
  const tree = criteriaTree(problem);
  const values = valueTable(problem);
  const performances = performanceTable(problem);
  const findings = portfolioFindings(problem);
  const hash = problemHash(problem);
  const draws = keepDraws(problem);

  function* steps(settings: AnalysisSettings, seed: number): Generator<Progress, Analysis, void> {
    checkSettings(problem, settings, seed);
    const { sampleCount, weightSpread } = settings;
    const plain = refusingWeights(() => plainResults(settings.weights));

    const lowerWeights = Object.fromEntries(
      Object.entries(settings.weights).filter(([id]) => tree.parents.has(id)),
    );
    const tallies: RankTally[] = [];
    for (let from = 0; from < sampleCount; from += portion) {
      const to = Math.min(from + portion, sampleCount);
      const drawn = draws(seed, from, to, lowerWeights);
      tallies.push(tallyRanks(drawn, plain.weights, { spread: weightSpread }));
      yield { done: to, total: sampleCount };
    }

    return {
      ...plain,
      scoreRanges: sampleCount === 0 ? [] : scoreRanges(tallies),
      ...(sampleCount > 0 && { acceptability: rankAcceptability(tallies) }),
      portfolioFindings: findings,
      provenance: { problemHash: hash, packages: versions, settings, seed },
    };
  }

  function plainResults(given: Weights) {
    const weights = siblingWeights(tree, undefined, given);
    const top = topValues(problem, values, given);
    const scores = additiveValue(top, weights);
    const ranking = rank(scores);
    const leafWeights = criterionWeights(problem, given);
    const others = tryMethods({
      'weighted-product': () => weightedProduct(performances, leafWeights),
      topsis: () => topsis(performances, leafWeights),
    });
    return {
      alternatives: values.alternatives,
      topCriteria: tree.top,
      weights,
      criterionWeights: leafWeights,
      ranking,
      gated: applyGates(problem, scores),
      contributions: contributions(top, weights),
      weightFlips: weightFlips(top, weights),
      byMethod: [{ id: 'additive-value', ranking }, ...others.rankings],
      notApplicable: others.notApplicable,
      byWeightSet: problem.weightSets.map(({ id, weights: set }) => ({
        id,
        ranking: rank(additiveValue(topValues(problem, values, set), siblingWeights(tree, undefined, set))),
      })),
    };
  }

  return { steps };
}

/** Scores by each method that the problem allows; the words of those that refuse it. */
function tryMethods(methods: Readonly<Record<string, () => ReadonlyMap<string, number>>>) {
  const rankings: NamedRanking[] = [];
  const notApplicable: { method: string; message: string }[] = [];
  for (const [id, score] of Object.entries(methods)) {
    try {
      rankings.push({ id, ranking: rank(score()) });
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      notApplicable.push({ method: id, message: error.message });
    }
  }
  return { rankings, notApplicable };
}
