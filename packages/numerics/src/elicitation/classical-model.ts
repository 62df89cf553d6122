import { log } from '../elementary/log.ts';
import { incompleteGamma } from '../special/incomplete-gamma.ts';
import { ElicitationError } from './quantile-judgement.ts';

/** What experts stated of questions whose answers are known to whoever asks. */
export interface SeedQuestions {
  /** For each expert and seed question the stated quantiles, rising. */
  readonly quantiles: readonly (readonly (readonly number[])[])[];
  /** The true value of each seed question. */
  readonly realizations: readonly number[];
}

/** How experts are scored. */
export interface ClassicalSettings {
  /** Probabilities of the quantiles; 0.05, 0.5, 0.95 unless given. */
  readonly probabilities?: readonly number[];
  /** By how much of its width the range of all answers is widened on each side; 0.1 unless given. */
  readonly overshoot?: number;
  /** Share of the seed questions that counts for the calibration's power; 1 unless given. */
  readonly calibrationPower?: number;
  /** Experts calibrated worse than this get no weight; 0 unless given. */
  readonly significance?: number;
}

/** How an expert did on the seed questions. */
export interface ExpertPerformance {
  /** How many true values fell into each interval between the quantiles. */
  readonly bins: readonly number[];
  /** Probability of doing at least as badly if the stated probabilities were right, in [0, 1]. */
  readonly calibration: number;
  /** For each question how far the statement is from knowing only the range. */
  readonly informationPerSeed: readonly number[];
  readonly information: number;
  /** Share in the pooled judgement; all shares sum to 1. */
  readonly weight: number;
}

/** How each expert did, and over which range each seed question was measured. */
export interface ClassicalPerformance {
  readonly experts: readonly ExpertPerformance[];
  readonly intrinsicRange: readonly (readonly [low: number, high: number])[];
}

/**
 * Weigh experts by how they did on questions with known answers (Cooke's classical model).
 *
 * Political judgements rarely have seed questions; without them weigh all alike and say so.
 *
 * @throws ElicitationError if there is no expert or question, quantiles do not rise, or no expert reaches the significance.
 * @see Cooke (1991), Experts in Uncertainty [cooke1991]
 * @see Cooke & Goossens (2008) [cooke2008]
 */
export function classicalModel(seeds: SeedQuestions, settings: ClassicalSettings = {}): ClassicalPerformance {
  const { probabilities = standard, overshoot = 0.1, calibrationPower = 1, significance = 0 } = settings;
  checkSeeds(seeds, probabilities);
  const { quantiles, realizations } = seeds;
  const shares = sharesBetween(probabilities);
  const intrinsicRange = realizations.map((realization, question) =>
    widened([realization, ...quantiles.flatMap((expert) => expert[question]!)], overshoot),
  );
  const scored = quantiles.map((expert) => {
    const bins = shares.map(() => 0);
    expert.forEach((stated, question) => {
      const bin = stated.filter((quantile) => realizations[question]! > quantile).length;
      bins[bin] = bins[bin]! + 1;
    });
    const informationPerSeed = expert.map((stated, question) =>
      information(stated, intrinsicRange[question]!, shares),
    );
    return {
      bins,
      calibration: calibrationOf(bins, shares, calibrationPower),
      informationPerSeed,
      information: informationPerSeed.reduce((a, b) => a + b, 0) / informationPerSeed.length,
    };
  });
  const raw = scored.map((expert) =>
    expert.calibration >= significance ? expert.calibration * expert.information : 0,
  );
  const total = raw.reduce((a, b) => a + b, 0);
  if (!(total > 0))
    throw new ElicitationError(
      `classicalModel: no expert reaches the significance ${significance}. Lower it, or weigh all experts alike.`,
    );
  return { experts: scored.map((expert, k) => ({ ...expert, weight: raw[k]! / total })), intrinsicRange };
}

/**
 * Pool experts' quantiles of one question into the quantiles of the weighted mixture of their distributions.
 *
 * Between its quantiles each expert's distribution is uniform; beyond them it reaches to the widened range of all.
 *
 * @param quantiles - For each expert, rising.
 * @param weights - For each expert, not negative, not all 0.
 * @throws ElicitationError if there is no expert, quantiles do not rise or weights do not fit.
 * @see Cooke (1991), Experts in Uncertainty [cooke1991]
 */
export function poolQuantiles(
  quantiles: readonly (readonly number[])[],
  weights: readonly number[],
  { probabilities = standard, overshoot = 0.1 }: ClassicalSettings = {},
): number[] {
  checkQuantiles(quantiles, probabilities);
  const total = weights.reduce((a, b) => a + b, 0);
  if (weights.length !== quantiles.length || !weights.every((weight) => weight >= 0) || !(total > 0))
    throw new ElicitationError(
      'poolQuantiles: the weights do not fit the experts. Give one for each, none negative and not all 0.',
    );
  const [low, high] = widened(quantiles.flat(), overshoot);
  const steps = [0, ...probabilities, 1];
  const knots = [...new Set([low, high, ...quantiles.flat()])].sort((a, b) => a - b);
  const below = knots.map((x) =>
    quantiles.reduce(
      (sum, stated, k) => sum + (weights[k]! / total) * interpolate([low, ...stated, high], steps, x),
      0,
    ),
  );
  return probabilities.map((probability) => interpolate(below, knots, probability));
}

const standard = [0.05, 0.5, 0.95] as const;

function sharesBetween(probabilities: readonly number[]): number[] {
  const steps = [0, ...probabilities, 1];
  return steps.slice(1).map((step, k) => step - steps[k]!);
}

function widened(values: readonly number[], overshoot: number): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = overshoot * (high - low);
  return [low - margin, high + margin];
}

/** P(χ² > 2 N I) with I the relative information of the observed shares over the stated ones. */
function calibrationOf(bins: readonly number[], shares: readonly number[], power: number): number {
  const questions = bins.reduce((a, b) => a + b, 0);
  const relative = bins.reduce((total, count, k) => {
    const observed = count / questions;
    return observed === 0 ? total : total + observed * log(observed / shares[k]!);
  }, 0);
  return incompleteGamma((shares.length - 1) / 2, Math.max(0, questions * power * relative)).upper;
}

function information(
  stated: readonly number[],
  [low, high]: readonly [number, number],
  shares: readonly number[],
): number {
  const edges = [low, ...stated, high];
  return shares.reduce(
    (total, share, k) => total + share * log(share / (edges[k + 1]! - edges[k]!)),
    log(high - low),
  );
}

/** The height at x of the broken line through points whose abscissas rise. */
function interpolate(abscissas: readonly number[], heights: readonly number[], x: number): number {
  if (x <= abscissas[0]!) return heights[0]!;
  for (let k = 1; k < abscissas.length; k++) {
    if (x > abscissas[k]!) continue;
    const share = (x - abscissas[k - 1]!) / (abscissas[k]! - abscissas[k - 1]!);
    return heights[k - 1]! + share * (heights[k]! - heights[k - 1]!);
  }
  return heights.at(-1)!;
}

function checkSeeds({ quantiles, realizations }: SeedQuestions, probabilities: readonly number[]): void {
  if (realizations.length === 0 || quantiles.some((expert) => expert.length !== realizations.length))
    throw new ElicitationError(
      `classicalModel: not every expert answered all ${realizations.length} seed questions. Leave out what is incomplete; without any question weigh all alike.`,
    );
  if (!realizations.every(Number.isFinite))
    throw new ElicitationError('classicalModel: a true value is not a finite number. Correct it.');
  checkQuantiles(quantiles.flat(), probabilities);
}

function checkQuantiles(quantiles: readonly (readonly number[])[], probabilities: readonly number[]): void {
  if (quantiles.length === 0)
    throw new ElicitationError('classicalModel: there is no expert. Give at least one.');
  for (const stated of quantiles) {
    const rising = stated.every((value, k) => Number.isFinite(value) && (k === 0 || value > stated[k - 1]!));
    if (stated.length !== probabilities.length || !rising)
      throw new ElicitationError(
        `classicalModel: the quantiles ${stated.join(', ')} do not rise, or are not ${probabilities.length}. Ask again.`,
      );
  }
}
