import {
  type CrossImpactScenario,
  compareAttitudes,
  conditionalValueAtRisk,
  consistentScenarios,
  drawAdditiveEnsemble,
  type EditionStep,
  editionPathways,
  expectedValue,
  findBox,
  firstOrderDominance,
  hurwicz,
  inconsistency,
  laplace,
  loadKernel,
  type MeasureId,
  maximax,
  maximin,
  maximumRegret,
  meanRegret,
  meanVariance,
  normalInformation,
  normalSampleInformation,
  type PathwayProblem,
  type PrimSettings,
  partialInformation,
  percentileKurtosis,
  percentileRegret,
  percentileSkewness,
  perfectInformation,
  regretTable,
  sampleStandardDeviation,
  satisficing,
  scorePathways,
  secondOrderDominance,
  statewiseDominance,
  successionBasins,
  summarizeEnsemble,
  type Triangle,
  totalImpactScore,
  undesirableDeviations,
  weightedQuantile,
} from '@steelyard/robustness';
import { check, columnsOf, type Fields, type RobustnessKind, without } from './question.ts';

/** Boxes and trajectories of PRIM. */
export const prim: RobustnessKind = {
  answer: ({ x, y, options }) => {
    const sample = {
      columns: columnsOf(x as readonly (readonly number[])[]),
      interest: y as readonly number[],
    };
    const { box, coverage, density, mass, restrictedInputs, quasiP, trajectory } = findBox(
      sample,
      options as PrimSettings,
    );
    return {
      box,
      coverage,
      density,
      mass,
      restrictedDims: restrictedInputs,
      quasiP: quasiP.map((pair) => pair.map((value) => value ?? -1)),
      trajectory: trajectory.map((step) => ({
        n: step.count,
        k: step.interest,
        coverage: step.coverage,
        density: step.density,
      })),
    };
  },
  checks: (_, expected, tolerance) => [
    check(without(expected, 'quasiP'), tolerance),
    check({ quasiP: expected.quasiP }, tolerance, 0),
  ],
};

/** Measures of every alternative, who is best under them, and who dominates whom. */
export const metrics: RobustnessKind = {
  answer: ({ performance, weights, threshold, alpha }) => {
    const values = performance as readonly (readonly number[])[];
    const scenarios = values[0]!.length;
    const given = (weights ?? null) as readonly number[] | null;
    const likelihoods = given ?? new Array<number>(scenarios).fill(1 / scenarios);
    const table = { values, likelihoods: given };
    const regrets = regretTable(table);
    const attitudes = compareAttitudes(table, { pessimism: Number(alpha), threshold: Number(threshold) });
    const bestBy = (measure: MeasureId) => attitudes.rows.find((row) => row.measure === measure)!.best;
    const options = values.map((row, i) => ({
      expectedValue: expectedValue(row, likelihoods),
      laplace: laplace(row),
      maximin: maximin(row),
      maximax: maximax(row),
      hurwicz: hurwicz(row, Number(alpha)),
      maxRegret: maximumRegret(regrets[i]!),
      meanRegret: meanRegret(regrets[i]!, likelihoods),
      p90RegretType7: percentileRegret(regrets[i]!),
      standardDeviationSample: sampleStandardDeviation(row),
      meanVarianceMcPhail: meanVariance(row),
      undesirableDeviationsSum: undesirableDeviations(row),
      percentileSkewness: percentileSkewness(row),
      percentileKurtosis: percentileKurtosis(row),
      cvar10: conditionalValueAtRisk(row, likelihoods, 0.1),
      cvar25: conditionalValueAtRisk(row, likelihoods, 0.25),
      weightedMedian: weightedQuantile(row, likelihoods, 0.5),
      weightedP10: weightedQuantile(row, likelihoods, 0.1),
      starr: satisficing(row, Number(threshold)),
      starrWeighted: satisficing(row, Number(threshold), likelihoods),
    }));
    return {
      options,
      best: {
        laplace: bestBy('laplace'),
        maximin: bestBy('maximin'),
        maximax: bestBy('maximax'),
        hurwicz: bestBy('hurwicz'),
        minimaxRegret: bestBy('minimax-regret'),
        expectedValue: bestBy('expected-value'),
      },
      statewiseDominance: statewiseDominance(table),
      firstOrderDominance: firstOrderDominance(table),
      secondOrderDominance: secondOrderDominance(table),
      maxRegret: options.map(({ maxRegret }) => maxRegret),
      maximin: options.map((option) => option.maximin),
    };
  },
  checks: ({ published }, expected, tolerance) => {
    const { maxRegret, maximin: worst } = (published ?? {}) as Fields;
    return [
      check(expected, tolerance),
      ...(maxRegret === undefined ? [] : [check({ maxRegret, maximin: worst }, tolerance)]),
    ];
  },
};

/** What perfect, partial or sampled information is worth. */
export const information: RobustnessKind = {
  answer: ({ parameters, states, probabilities, utilities }) => {
    if (states !== undefined) {
      const table = {
        values: utilities as readonly (readonly number[])[],
        likelihoods: probabilities as readonly number[],
      };
      const levels = columnsOf(states as readonly (readonly number[])[]);
      return {
        ...perfectInformation(table),
        evppi: levels.map((column) => partialInformation(table, column)),
      };
    }
    const { mean, sd, observationSd, n } = parameters as {
      readonly mean: number;
      readonly sd: number | readonly number[];
      readonly observationSd?: number;
      readonly n?: number;
    };
    const parts = typeof sd === 'number' ? [sd] : sd;
    return {
      evpi: normalInformation(mean, Math.sqrt(parts.reduce((total, part) => total + part * part, 0))),
      evppi: parts.map((part) => normalInformation(mean, part)),
      ...(observationSd !== undefined && {
        evsi: normalSampleInformation(mean, parts[0]!, observationSd, Number(n)),
      }),
    };
  },
};

/** Expiry, pathways and scorecards, or pathways over a drawn list of steps. */
export const pathways: RobustnessKind = {
  answer: ({ problem }) => {
    const { sequences } = problem as { readonly sequences?: readonly EditionStep[] };
    if (sequences !== undefined) {
      const { pathways: maximal, transferYears } = editionPathways(sequences);
      return { pathways: maximal.length, maximal, transferStationYears: transferYears };
    }
    const { expiry, lowestCost, scores } = scorePathways(problem as PathwayProblem);
    return {
      expiry,
      bestCost: lowestCost,
      count: scores.length,
      pathways: scores.map((score) => ({ ...score, maxCostRegretWhereSurviving: score.maximumCostRegret })),
    };
  },
  checks: (_, expected, tolerance) => [check(without(expected, 'notes'), tolerance)],
};

/** Scenarios above this many are not followed to their attractors. */
const mostFollowed = 1e6;

/** Consistent scenarios, their scores, and where the others end up. */
export const crossImpact: RobustnessKind = {
  answer: ({ variantCounts, descriptors, matrix }) => {
    const counts =
      (variantCounts as readonly number[] | undefined) ??
      (descriptors as readonly { readonly variants: readonly string[] }[]).map(
        ({ variants }) => variants.length,
      );
    const balance = { variantCounts: counts, impacts: matrix as readonly (readonly number[])[] };
    const fromOne = (scenario: CrossImpactScenario) => scenario.map((variant) => variant + 1);
    const consistent = consistentScenarios(balance);
    const few = counts.reduce((a, b) => a * b, 1) <= mostFollowed;
    return {
      count: consistent.length,
      consistent: consistent.map(fromOne),
      scenarios: consistent.map((scenario) => ({
        variants: fromOne(scenario),
        totalImpactScore: totalImpactScore(balance, scenario),
      })),
      ...(few && {
        inconsistencyAtMost2: consistentScenarios(balance, 2).map((scenario) => [
          ...fromOne(scenario),
          inconsistency(balance, scenario),
        ]),
        globalSuccessionBasins: successionBasins(balance).map(({ attractor, size }) => ({
          attractor: attractor.map(fromOne),
          size,
        })),
      }),
    };
  },
  checks: (_, expected) => [check(expected, 0)],
};

/** Blocks of 1,000 draws in a statistical comparison. */
const blocks = 1000;

/** Rank acceptability, regret and quantiles by simulation. */
export const ensemble: RobustnessKind = {
  answer: async ({ problem }) => {
    const { triangular } = problem as { readonly triangular: readonly (readonly Triangle[])[] };
    const { alternatives, quantile } = summarizeEnsemble(
      drawAdditiveEnsemble({ judgements: triangular }, 20261124, { blocks, kernel: await loadKernel() }),
    );
    return {
      ...Object.fromEntries(
        alternatives.flatMap(({ rankAcceptability }, i) =>
          rankAcceptability.map(({ share }, rank) => [`rank ${rank + 1} of ${i}`, share]),
        ),
      ),
      ...Object.fromEntries(
        alternatives.flatMap((alternative, i) => [
          [`mean of ${i}`, alternative.mean],
          [`sd of ${i}`, alternative.standardDeviation],
          [`regret of ${i}`, alternative.expectedRegret],
          [`regret sd of ${i}`, alternative.regretStandardDeviation],
          [`quantiles of ${i}`, quantileProbabilities.map((probability) => quantile(i, probability))],
        ]),
      ),
      probabilities: quantileProbabilities,
    };
  },
  checks: ({ draws: reference }, expected) => {
    const draws = blocks * 1000;
    const noise = 5 * Math.sqrt(1 / draws + 1 / Number(reference));
    const { rankAcceptability, meanAnalytic, sdAnalytic, expectedRegret, regretSd, quantiles } = expected as {
      readonly rankAcceptability: readonly (readonly number[])[];
      readonly meanAnalytic: readonly number[];
      readonly sdAnalytic: readonly number[];
      readonly expectedRegret: readonly number[];
      readonly regretSd: readonly number[];
      readonly quantiles: { readonly p: readonly number[]; readonly values: readonly (readonly number[])[] };
    };
    const within = (name: string, figure: unknown, tolerance: number) => ({
      label: 'expected',
      figures: { [name]: figure },
      tolerance,
      relative: false,
    });
    return [
      ...rankAcceptability.flatMap((row, i) =>
        row.map((p, rank) =>
          within(`rank ${rank + 1} of ${i}`, p, noise * Math.sqrt(Math.max(p, 1e-7) * (1 - p))),
        ),
      ),
      ...meanAnalytic.map((mean, i) => within(`mean of ${i}`, mean, noise * sdAnalytic[i]!)),
      ...sdAnalytic.map((sd, i) => within(`sd of ${i}`, sd, noise * sd)),
      ...expectedRegret.map((regret, i) => within(`regret of ${i}`, regret, noise * regretSd[i]!)),
      ...regretSd.map((sd, i) => within(`regret sd of ${i}`, sd, noise * sd)),
      ...quantiles.values.map((values, i) => within(`quantiles of ${i}`, values, 0.01)),
      within('probabilities', quantiles.p, 0),
    ];
  },
};

const quantileProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
