import {
  type ClassicalSettings,
  classicalModel,
  type FittedKind,
  fitDistribution,
  fitMetalog,
  type MetalogBounds,
  poolQuantiles,
} from '@steelyard/numerics';
import type { Fields, RobustnessKind } from './question.ts';

/** Probabilities at which a fitted metalog is read. */
const readAt = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** A distribution fitted to stated quantiles. */
export const elicitationFit: RobustnessKind = {
  answer: ({ kind, quantiles, probabilities, bounds }) => {
    const judgement = {
      quantiles: quantiles as readonly number[],
      probabilities: probabilities as readonly number[],
    };
    if (String(kind).startsWith('metalog')) {
      const metalog = fitMetalog(judgement, bounds as MetalogBounds);
      const { coefficients, feasible } = metalog;
      return { coefficients, feasible, at: readAt, quantiles: readAt.map(metalog.quantile) };
    }
    const { parameters, sumOfSquares } = fitDistribution(kind as FittedKind, judgement);
    return { parameters, sumOfSquares };
  },
  checks: ({ kind }, expected) =>
    String(kind).startsWith('metalog')
      ? [{ label: 'expected', figures: expected, tolerance: 1e-10, relative: true }]
      : [
          {
            label: 'expected',
            figures: expected,
            tolerance: 1e-5,
            relative: true,
            floor: 1e-6,
            unless: (answer: Fields) => Number(answer.sumOfSquares) < Number(expected.sumOfSquares) - 1e-12,
          },
        ],
};

/** Experts weighed by seed questions, and their pooled judgement. */
export const classical: RobustnessKind = {
  answer: ({ seedQuantiles, realizations, targetQuantiles, options }) => {
    const settings = options as ClassicalSettings;
    const { experts, intrinsicRange } = classicalModel(
      {
        quantiles: seedQuantiles as readonly (readonly (readonly number[])[])[],
        realizations: realizations as readonly number[],
      },
      settings,
    );
    const targets = targetQuantiles as readonly (readonly number[])[];
    const pooled = (weights: readonly number[]) => poolQuantiles(targets, weights, settings);
    return {
      experts,
      intrinsicRange,
      ...(targets.length > 0 && {
        decisionMaker: {
          target: pooled(experts.map(({ weight }) => weight)),
          equalWeights: pooled(experts.map(() => 1)),
        },
      }),
    };
  },
};
