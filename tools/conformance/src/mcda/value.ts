import { piecewiseLinear, ScoringError, waspas, weightedProduct, weightedSum } from '@steelyard/scoring';
import { numberOr } from './distance.ts';
import type { McdaMethod } from './method.ts';
import { ranksOf, scored, tableOf, weightsOf } from './question.ts';

interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const policies = { error: 'refuse', clip: 'clip', extrapolate: 'extrapolate' } as const;

/** Methods that add or multiply values. */
export const valueMethods: Readonly<Record<string, McdaMethod>> = {
  'weighted-sum': (input, params) => {
    const normalization = (params.normalisation ?? 'minmax') as 'minmax' | 'sum' | 'ratio';
    return scored(weightedSum(tableOf(input), weightsOf(input), { normalization }));
  },
  'weighted-product': (input, params) => {
    const normalization = params.normalisation === 'sum' ? 'sum' : 'ratio';
    const scores = weightedProduct(tableOf(input), weightsOf(input), { normalization });
    const logarithms = params.output === 'log10';
    return {
      score: [...scores.values()].map((score) => (logarithms ? Math.log10(score) : score)),
      rank: ranksOf(scores),
    };
  },
  waspas: (input, params) =>
    scored(waspas(tableOf(input), weightsOf(input), { sumShare: numberOr(params.lam, 0.5) })),
  'mavt-piecewise': (input) => {
    const criteria = input.criteria as readonly string[];
    const functions = input.value_functions as Readonly<Record<string, Points>>;
    const worth = criteria.map((name) => piecewiseLinear(rising(functions[name]!), 'refuse'));
    const values = (input.matrix as readonly (readonly number[])[]).map((row) =>
      row.map((x, j) => inside(worth[j]!(x))),
    );
    return { values, total: values.map((row) => row.reduce((sum, value) => sum + value, 0)) };
  },
  'piecewise-linear-function': (input, params) => {
    const policy = policies[params.out_of_bounds as keyof typeof policies] ?? 'refuse';
    const worth = piecewiseLinear(rising(pointsOf(input)), policy);
    return { value: (input.query as readonly number[]).map((x) => inside(worth(x))) };
  },
};

const pointsOf = (input: Readonly<Record<string, unknown>>): Points => ({
  x: input.x as readonly number[],
  y: input.y as readonly number[],
});

function rising({ x, y }: Points): Points {
  const order = [...x.keys()].sort((a, b) => x[a]! - x[b]!);
  return { x: order.map((k) => x[k]!), y: order.map((k) => y[k]!) };
}

/** A value, or the typed error that the library gives where a function says nothing. */
function inside(value: number): number {
  if (!Number.isNaN(value)) return value;
  throw new ScoringError({
    method: 'piecewiseLinear',
    what: 'a performance lies outside the points',
    why: 'The function says nothing there.',
    remedy: 'Choose to clip or extrapolate.',
  });
}
