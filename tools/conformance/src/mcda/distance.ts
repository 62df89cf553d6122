import { topsis } from '@steelyard/scoring';
import type { McdaMethod } from './methods.ts';
import { scored, tableOf, weightsOf } from './question.ts';

/** Methods that measure distance from a point or weigh a compromise. */
export const distanceMethods: Readonly<Record<string, McdaMethod>> = {
  topsis: (input, params) => {
    const normalization = params.normalisation === 'minmax' ? 'minmax' : 'vector';
    return scored(topsis(tableOf(input), weightsOf(input), { normalization }));
  },
};
