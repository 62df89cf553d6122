import { cos } from './trigonometry.ts';

/** A point in [−1, 1] and its weight. */
export interface QuadratureNode {
  readonly at: number;
  readonly weight: number;
}

/**
 * Find nodes and weights of Gauss–Legendre quadrature on [−1, 1], exact for polynomials of degree 2 · count − 1.
 *
 * @param count - A whole number from 1 to 200.
 */
export function gaussLegendre(count: number): readonly QuadratureNode[] {
  if (!Number.isInteger(count) || count < 1 || count > 200)
    throw new RangeError(
      `gaussLegendre: the number of nodes is ${count}. Give a whole number from 1 to 200.`,
    );
  return Array.from({ length: count }, (_, k) => node(count, k));
}

function node(count: number, k: number): QuadratureNode {
  const middle = count % 2 === 1 && k === (count - 1) / 2;
  let at = middle ? 0 : -cos((Math.PI * (k + 0.75)) / (count + 0.5));
  for (let step = 0; step < 10 && !middle; step++) {
    const { value, slope } = legendre(count, at);
    const next = at - value / slope;
    if (next === at) break;
    at = next;
  }
  const { slope } = legendre(count, at);
  return { at, weight: 2 / ((1 - at * at) * slope * slope) };
}

/** The Legendre polynomial of a degree and its slope. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= degree; n++) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
