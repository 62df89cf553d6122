import type { Problem, Weights } from '@steelyard/model';
import { sampleValues, type ValueDraws } from '@steelyard/scoring';

/** Draws are made and counted in portions of this many, so that whoever waits can be told and can cancel. */
export const portion = 2000;

/** Portions are kept for the next analysis until they hold this many values (128 MiB). */
const mostKeptValues = 2 ** 24;

/** Hands out draws of a problem's performances, from memory where they were drawn before. */
export type DrawSource = (seed: number, from: number, to: number, lowerWeights: Weights) => ValueDraws;

/** Keep draws of a problem between analyses. Another seed, or other weights below the top of the tree, starts anew. */
export function keepDraws(problem: Problem): DrawSource {
  let kept = new Map<string, ValueDraws>();
  let keptValues = 0;
  let keptFor = '';

  return (seed, from, to, lowerWeights) => {
    const purpose = JSON.stringify([seed, lowerWeights]);
    if (purpose !== keptFor) {
      kept = new Map();
      keptValues = 0;
      keptFor = purpose;
    }
    const place = `${from}–${to}`;
    const known = kept.get(place);
    if (known) return known;
    const draws = sampleValues(problem, { seed, from, to }, lowerWeights);
    if (keptValues + draws.values.length <= mostKeptValues) {
      kept.set(place, draws);
      keptValues += draws.values.length;
    }
    return draws;
  };
}
