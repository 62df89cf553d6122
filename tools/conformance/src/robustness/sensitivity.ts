import { sin } from '@steelyard/numerics';
import {
  exactIndices,
  type InputLevel,
  morrisDesign,
  morrisEffects,
  pawnIndices,
  quadratureLevels,
  sobolIndices,
} from '@steelyard/robustness';
import { check, columnsOf, type Fields, type RobustnessKind } from './question.ts';

/** Indices by pairs of inputs, counted from 1. */
function byPair(rows: readonly (readonly number[])[]): Fields {
  return Object.fromEntries(
    rows.flatMap((row, i) => row.flatMap((value, j) => (j > i ? [[`${i + 1},${j + 1}`, value]] : []))),
  );
}

/** Sobol' indices estimated from given results. */
export const sobolEstimators: RobustnessKind = {
  answer: ({ dims, base, secondOrder, y }) => {
    const { first, firstJansen, total, second } = sobolIndices({
      dimensions: Number(dims),
      base: Number(base),
      secondOrder: secondOrder === true,
      results: y as readonly number[],
    });
    return {
      S1_saltelli2010: first,
      S1_jansen: firstJansen,
      ST_jansen: total,
      ...(second !== null && { S2: byPair(second) }),
    };
  },
  checks: (_, expected) => [check(expected, 1e-9)],
};

/** Sobol' indices of known functions, by exact decomposition over quadrature levels. */
export const sobolAnalytic: RobustnessKind = {
  answer: ({ function: formula, inputs, parameters }) => {
    const known = models.find(({ recognizes }) => recognizes(String(formula), String(inputs)));
    if (known === undefined) throw new Error(`no model for ${formula} of ${inputs}`);
    const { levels, evaluate } = known.build(parameters as never);
    const { mean, variance, first, total, second } = exactIndices(levels, evaluate);
    return { mean, variance, S1: first, ST: total, S2: byPair(second) };
  },
};

interface Model {
  readonly levels: readonly (readonly InputLevel[])[];
  readonly evaluate: (x: Float64Array) => number;
}

const models: readonly {
  readonly recognizes: (formula: string, inputs: string) => boolean;
  readonly build: (parameters: never) => Model;
}[] = [
  {
    recognizes: (formula) => formula.startsWith('sin(x1)'),
    build: ({ a, b }: { readonly a: number; readonly b: number }) => {
      const waves = quadratureLevels([-Math.PI, Math.PI], 28);
      return {
        levels: [waves, waves, quadratureLevels([-Math.PI, Math.PI], 8)],
        evaluate: ([x1 = 0, x2 = 0, x3 = 0]) => sin(x1) + a * sin(x2) ** 2 + b * x3 ** 4 * sin(x1),
      };
    },
  },
  {
    recognizes: (formula) => formula.startsWith('prod_i'),
    build: ({ a }: { readonly a: readonly number[] }) => ({
      levels: a.map(() => quadratureLevels([0, 0.5, 1], 2)),
      evaluate: (x) =>
        x.reduce((product, value, i) => (product * (Math.abs(4 * value - 2) + a[i]!)) / (1 + a[i]!), 1),
    }),
  },
  {
    recognizes: (formula, inputs) => formula.startsWith('sum') && inputs.includes('U(0,1)'),
    build: ({ c }: { readonly c: readonly number[] }) => ({
      levels: c.map(() => quadratureLevels([0, 1], 2)),
      evaluate: (x) => x.reduce((sum, value, i) => sum + c[i]! * value, 0),
    }),
  },
  {
    recognizes: (formula, inputs) => formula.startsWith('sum') && inputs.includes('N(0,1)'),
    build: ({ c }: { readonly c: readonly number[] }) => ({
      levels: c.map(() => twoPoints(0, 1)),
      evaluate: (x) => x.reduce((sum, value, i) => sum + c[i]! * value, 0),
    }),
  },
  {
    recognizes: (formula) => formula.startsWith('prod x'),
    build: ({ mean, sd }: { readonly mean: readonly number[]; readonly sd: readonly number[] }) => ({
      levels: mean.map((value, i) => twoPoints(value, sd[i]!)),
      evaluate: (x) => x.reduce((product, value) => product * value, 1),
    }),
  },
];

/** The smallest distribution with a mean and a standard deviation: enough where only those two count. */
function twoPoints(mean: number, sd: number): InputLevel[] {
  return [
    { value: mean - sd, probability: 0.5 },
    { value: mean + sd, probability: 0.5 },
  ];
}

/** Elementary effects of given runs, or of a linear function on a design of our own. */
export const morris: RobustnessKind = {
  answer: ({ x, y, parameters, dims }) => {
    const given = x as readonly (readonly number[])[] | undefined;
    const { c = [] } = (parameters ?? {}) as { readonly c?: readonly number[] };
    const inputs =
      given ??
      morrisDesign({ dimensions: Number(dims), trajectories: 10, random: { seed: 1991, stream: 0 } });
    const results = given
      ? (y as readonly number[])
      : inputs.map((row) => row.reduce((sum, value, i) => sum + c[i]! * value, 0));
    const { mean, meanAbsolute, deviation, effects } = morrisEffects({ inputs, results });
    return { mu: mean, muStar: meanAbsolute, sigma: deviation, elementaryEffects: effects };
  },
};

/** PAWN indices of a given sample. */
export const pawn: RobustnessKind = {
  answer: ({ x, y, slices }) => {
    const found = pawnIndices(columnsOf(x as readonly (readonly number[])[]), y as readonly number[], {
      slices: Number(slices),
    });
    const { minimum, mean, median, maximum, variation } = found;
    return { minimum, mean, median, maximum, CV: variation };
  },
};
