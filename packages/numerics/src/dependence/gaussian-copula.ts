import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { sin } from '../elementary/trigonometry.ts';
import { cholesky, type Matrix } from '../linear/cholesky.ts';

/**
 * Make the function that lets uniform random numbers move together (Gaussian copula).
 *
 * Feed each result to the quantile function of its quantity. Extremes of several quantities hardly ever coincide under
 * this copula; where they do in reality, it reassures too much.
 *
 * @param rankCorrelations - Wanted rank correlations, 1 on the diagonal.
 * @returns A function from independent numbers in (0, 1) to dependent ones in (0, 1).
 * @throws CorrelationError if no quantities can be correlated like that.
 * @see Nelsen (2006), An Introduction to Copulas [nelsen2006]
 */
export function gaussianCopula(rankCorrelations: Matrix): (uniforms: readonly number[]) => number[] {
  const lower = cholesky(
    rankCorrelations.map((row, i) => row.map((value, j) => (i === j ? value : toProduct(value)))),
  );
  return (uniforms) => {
    const normals = uniforms.map(normalQuantile);
    return lower.map((row) =>
      inside(normalCdf(row.reduce((total, factor, k) => total + factor * normals[k]!, 0))),
    );
  };
}

/** The correlation of two normal quantities whose ranks have a given one. */
const toProduct = (rankCorrelation: number) => 2 * sin((Math.PI * rankCorrelation) / 6);

const inside = (probability: number) => Math.min(Math.max(probability, 2 ** -53), 1 - 2 ** -53);
