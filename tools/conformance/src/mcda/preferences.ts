import { bestWorstLinear, robustOrdinalRegression, tradeOffCounts, utastar } from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { alternativeId, byCriterion, tableOf } from './question.ts';
import { bestWorstOf } from './weights.ts';

/** Methods that infer values or weights from examples of preference. */
export const preferenceMethods: Readonly<Record<string, McdaMethod>> = {
  utastar: async (input, params) => {
    const criteria = input.criteria as readonly string[];
    const result = await utastar(tableOf(input), {
      ranking: Object.fromEntries(
        (input.ranking as readonly number[]).map((place, i) => [alternativeId(i), place]),
      ),
      breakpoints: byCriterion(input.breakpoints_worst_to_best as readonly (readonly number[])[]),
      ...(typeof params.delta === 'number' && { leastDifference: params.delta }),
    });
    const ranges = Object.values(result.weightRanges);
    return {
      z: result.error,
      weight_range: Object.fromEntries(
        criteria.flatMap((name, j) => [
          [`min_${name}`, ranges[j]!.low],
          [`max_${name}`, ranges[j]!.high],
        ]),
      ),
      kendall_tau: result.kendallTau,
    };
  },
  'uta-gms': async (input) => {
    const names = input.alternatives as readonly string[];
    const idOf = (name: string) => alternativeId(names.indexOf(name));
    const statements = input.statements as readonly (readonly [string, string])[];
    return robustOrdinalRegression(
      tableOf(input),
      statements.map(([better, worse]) => ({ better: idOf(better), worse: idOf(worse) })),
    );
  },
  'bwm-linear': async (input) => {
    const result = await bestWorstLinear(bestWorstOf(input));
    return { weights: Object.values(result.weights), xi: result.inconsistency };
  },
  paprika: (input) => {
    const counts = (input.levels as readonly (readonly number[])[]).map((levels) =>
      tradeOffCounts(byCriterion(levels)),
    );
    return {
      total: counts.map(({ total }) => total),
      undominated: counts.map(({ undominated }) => undominated),
      unique: counts.map(({ unique }) => unique),
    };
  },
};
