import { RobustnessError } from '../errors.ts';

/** Model results on Saltelli's design: for each base row A, then A with one column from B, then B with one from A, then B. */
export interface SaltelliResults {
  readonly dimensions: number;
  /** Number of base rows. */
  readonly base: number;
  /** Whether the rows of B with one column from A are there. */
  readonly secondOrder: boolean;
  /** Base row by base row: A, AB₁ … AB_d, (BA₁ … BA_d,) B. */
  readonly results: ArrayLike<number>;
}

/** Which inputs the variance of the result comes from. */
export interface SobolIndices {
  /** Share of the variance due to each input alone (Saltelli 2010). */
  readonly first: readonly number[];
  /** The same by Jansen's estimator, which is surer for large shares. */
  readonly firstJansen: readonly number[];
  /** Share of the variance due to each input with all its interactions (Jansen). */
  readonly total: readonly number[];
  /** Share due to two inputs together beyond each alone, upper triangle; null without second-order rows. */
  readonly second: readonly (readonly number[])[] | null;
  /** Variance of the results over A and B. */
  readonly variance: number;
}

/**
 * Estimate Sobol' indices from results on Saltelli's design.
 *
 * Results are centred on the mean of all runs and divided by the variance over A and B. An index may come out a little
 * below 0 or the firsts above 1 in sum: that is the error of the estimate, shown by `bootstrapSobolIndices`.
 *
 * @throws RobustnessError if the results do not fit the design, are not finite, or do not vary.
 * @see Saltelli et al. (2010), Variance based sensitivity analysis of model output [saltelli2010]
 * @see Jansen (1999), Analysis of variance designs for model output [jansen1999]
 */
export function sobolIndices(design: SaltelliResults): SobolIndices {
  return indicesOf(separate('sobolIndices', design));
}

/** Indices of results that are already sorted by what they were run on. */
export function indicesOf({ a, b, ab, ba, variance }: SeparateResults): SobolIndices {
  const first = ab.map((own) => meanOf(own.length, (r) => b[r]! * (own[r]! - a[r]!)) / variance);
  const firstJansen = ab.map((own) => 1 - meanOf(own.length, (r) => (b[r]! - own[r]!) ** 2) / (2 * variance));
  const total = ab.map((own) => meanOf(own.length, (r) => (a[r]! - own[r]!) ** 2) / (2 * variance));
  const second =
    ba?.map((baI, i) =>
      ab.map((abJ, j) => {
        if (j <= i) return 0;
        const both = meanOf(a.length, (r) => baI[r]! * abJ[r]! - a[r]! * b[r]!);
        return both / variance - first[i]! - first[j]!;
      }),
    ) ?? null;
  return { first, firstJansen, total, second, variance };
}

/** Results sorted by what they were run on, centred on the mean of all runs. */
export interface SeparateResults {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
  readonly ba: readonly Float64Array[] | null;
  /** Over A and B. */
  readonly variance: number;
}

/** Sorts results by what they were run on and refuses those no index can be taken of. */
export function separate(method: string, design: SaltelliResults): SeparateResults {
  const { dimensions, base, secondOrder, results } = design;
  const width = 2 + dimensions * (secondOrder ? 2 : 1);
  if (!(base >= 1 && dimensions >= 1) || results.length !== base * width)
    throw new RobustnessError(
      'design-mismatch',
      `${method}: there are ${results.length} results for ${base} base rows of ${width} runs. Run the whole design, in its order.`,
    );
  for (let k = 0; k < results.length; k++)
    if (!Number.isFinite(results[k]))
      throw new RobustnessError(
        'not-finite',
        `${method}: result ${k} is ${results[k]}. Every run needs a finite number.`,
      );
  const mean = meanOf(results.length, (k) => results[k]!);
  const column = (k: number) => {
    const values = new Float64Array(base);
    for (let row = 0; row < base; row++) values[row] = results[row * width + k]! - mean;
    return values;
  };
  const columns = (from: number) => Array.from({ length: dimensions }, (_, i) => column(from + i));
  const a = column(0);
  const b = column(width - 1);
  const middle = (meanOf(base, (r) => a[r]!) + meanOf(base, (r) => b[r]!)) / 2;
  const variance = meanOf(base, (r) => (a[r]! - middle) ** 2 + (b[r]! - middle) ** 2) / 2;
  if (!(variance > 0))
    throw new RobustnessError(
      'design-mismatch',
      `${method}: the results do not vary, so no input has a share in their variance. Widen the inputs, or leave the analysis out.`,
    );
  return { a, b, ab: columns(1), ba: secondOrder ? columns(1 + dimensions) : null, variance };
}

/** Mean of n terms, with the rounding error carried along. */
export function meanOf(n: number, term: (k: number) => number): number {
  let total = 0;
  let lost = 0;
  for (let k = 0; k < n; k++) {
    const value = term(k);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return (total + lost) / n;
}
