import { betaDistribution } from '../distributions/beta.ts';
import type { ContinuousDistribution } from '../distributions/continuous.ts';
import { gammaDistribution } from '../distributions/gamma.ts';
import { lognormalDistribution, normalDistribution } from '../distributions/gaussian.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { fitTwoParameters } from './least-squares.ts';
import { checkJudgement, ElicitationError, type QuantileJudgement } from './quantile-judgement.ts';

/** A kind of distribution that can be fitted; beta lies on [0, 1], lognormal and gamma above 0. */
export type FittedKind = 'normal' | 'lognormal' | 'gamma' | 'beta';

/** A distribution fitted to stated quantiles, and how well it fits. */
export interface FittedDistribution {
  readonly kind: FittedKind;
  /** As the kind's own function takes them: `mean`, `sd`; `mu`, `sigma`; `shape`, `scale`; `a`, `b`. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly distribution: ContinuousDistribution;
  /** Probability below each stated value minus the one that was stated: show it to whoever stated them. */
  readonly residuals: readonly number[];
  readonly sumOfSquares: number;
}

/**
 * Fit a distribution to stated quantiles by least squares on the probabilities.
 *
 * With more than two quantiles the fit is rarely exact; the residuals say by how much it puts other words into the
 * expert's mouth.
 *
 * @throws ElicitationError if the quantiles contradict each other or lie outside what the kind can take.
 * @see O'Hagan et al. (2006), Uncertain Judgements [ohagan2006]
 */
export function fitDistribution(kind: FittedKind, judgement: QuantileJudgement): FittedDistribution {
  checkJudgement('fitDistribution', judgement);
  const { probabilities, quantiles } = judgement;
  const low = quantiles[0]!;
  const high = quantiles.at(-1)!;
  if (kind !== 'normal' && !(low > 0 && (kind !== 'beta' || high < 1)))
    throw new ElicitationError(
      `fitDistribution: the quantiles reach from ${low} to ${high}, and a ${kind} distribution lies ${kind === 'beta' ? 'inside (0, 1)' : 'above 0'}. Choose another kind, or rescale.`,
    );
  const family = families[kind];
  const missBy = (distribution: ContinuousDistribution) =>
    quantiles.map((value, k) => distribution.cumulative(value) - probabilities[k]!);
  const residualsAt = (first: number, second: number) => {
    const parameters = family.parameters(first, second);
    return Object.values(parameters).every((value) => Number.isFinite(value) && Math.abs(value) < 1e15)
      ? missBy(family.describe(parameters))
      : quantiles.map(() => 1);
  };
  const { parameters: found, sumOfSquares } = fitTwoParameters(residualsAt, family.start(judgement));
  const parameters = family.parameters(...found);
  const distribution = family.describe(parameters);
  return { kind, parameters, distribution, residuals: missBy(distribution), sumOfSquares };
}

interface Family {
  readonly start: (judgement: QuantileJudgement) => readonly [number, number];
  readonly parameters: (first: number, second: number) => Readonly<Record<string, number>>;
  readonly describe: (parameters: Readonly<Record<string, number>>) => ContinuousDistribution;
}

const families: Readonly<Record<FittedKind, Family>> = {
  normal: {
    start: (judgement) => {
      const { mean, sd } = straightLine(judgement);
      return [mean / sd, log(sd)];
    },
    parameters: (first, second) => ({ mean: first * exp(second), sd: exp(second) }),
    describe: ({ mean = 0, sd = 1 }) => normalDistribution({ mean, sd }),
  },
  lognormal: {
    start: ({ probabilities, quantiles }) => {
      const { mean, sd } = straightLine({ probabilities, quantiles: quantiles.map(log) });
      return [mean / sd, log(sd)];
    },
    parameters: (first, second) => ({ mu: first * exp(second), sigma: exp(second) }),
    describe: ({ mu = 0, sigma = 1 }) => lognormalDistribution({ mu, sigma }),
  },
  gamma: {
    start: (judgement) => {
      const { mean, sd } = straightLine(judgement);
      return [2 * log(Math.max(mean, sd / 10) / sd), log((sd * sd) / Math.max(mean, sd / 10))];
    },
    parameters: (first, second) => ({ shape: exp(first), scale: exp(second) }),
    describe: ({ shape = 1, scale = 1 }) => gammaDistribution({ shape, scale }),
  },
  beta: {
    start: (judgement) => {
      const { mean, sd } = straightLine(judgement);
      const middle = Math.min(Math.max(mean, 0.02), 0.98);
      const size = Math.max((middle * (1 - middle)) / (sd * sd) - 1, 0.2);
      return [log(middle * size), log((1 - middle) * size)];
    },
    parameters: (first, second) => ({ a: exp(first), b: exp(second) }),
    describe: ({ a = 1, b = 1 }) => betaDistribution({ a, b }),
  },
};

/** Mean and standard deviation of the line through the quantiles drawn over normal ones. */
function straightLine({ probabilities, quantiles }: QuantileJudgement): { mean: number; sd: number } {
  const n = quantiles.length;
  const z = probabilities.map(normalQuantile);
  const zMean = z.reduce((a, b) => a + b, 0) / n;
  const mean = quantiles.reduce((a, b) => a + b, 0) / n;
  const spread = z.reduce((total, value) => total + (value - zMean) ** 2, 0);
  const shared = z.reduce((total, value, k) => total + (value - zMean) * (quantiles[k]! - mean), 0);
  const sd = shared / spread;
  return { mean: mean - sd * zMean, sd };
}
