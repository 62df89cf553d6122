import { weightedProduct } from '@steelyard/scoring';
import type { McdaMethod } from './methods.ts';
import { ranksOf, tableOf, weightsOf } from './question.ts';

/** Methods that add or multiply values. */
export const valueMethods: Readonly<Record<string, McdaMethod>> = {
  'weighted-product': (input, params) => {
    const normalization = params.normalisation === 'sum' ? 'sum' : 'ratio';
    const scores = weightedProduct(tableOf(input), weightsOf(input), { normalization });
    const logarithms = params.output === 'log10';
    return {
      score: [...scores.values()].map((score) => (logarithms ? Math.log10(score) : score)),
      rank: ranksOf(scores),
    };
  },
};
