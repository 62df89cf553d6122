import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';

const cells = 256;
const guideSize = 1024;
/** Abscissas and weights of Gauss–Legendre quadrature with five points on [0, 1]. */
const nodes = [
  [0.5, 0.28444444444444444],
  [0.23076534494715845, 0.23931433524968324],
  [0.7692346550528415, 0.23931433524968324],
  [0.04691007703066802, 0.11846344252809454],
  [0.9530899229693319, 0.11846344252809454],
] as const;

/**
 * Make the quantile function of the PERT distribution on [0, 1] for a mode, quick enough for millions of draws.
 *
 * The inverse is read from 256 cells, by a cubic within each and by a power in the first and last. The probability of
 * the answer differs from the one asked for by less than 1e-7.
 *
 * @param mode - In [0, 1].
 * @returns A function from a probability in (0, 1) to a quantile in [0, 1].
 * @see Malcolm, Roseboom, Clark & Fazar (1959), Application of a technique for research and development program evaluation [malcolm1959]
 */
export function pertQuantile(mode: number): (probability: number) => number {
  const a = 4 * mode;
  const b = 4 - a;
  const x = Float64Array.from({ length: cells + 1 }, (_, k) => knot(k / cells));
  const masses = Float64Array.from({ length: cells }, (_, k) => mass(x[k]!, x[k + 1]!, a, b));
  masses[0] = tailMass(x[1]!, a, b);
  masses[cells - 1] = tailMass(1 - x[cells - 1]!, b, a);
  const total = masses.reduce((before, cell) => before + cell, 0);
  const below = new Float64Array(cells + 1);
  for (let k = 0; k < cells; k++) below[k + 1] = below[k]! + masses[k]! / total;
  below[cells] = 1;
  const slope = Float64Array.from(x, (at) => total / power(at, 1 - at, a, b));
  const guide = new Uint16Array(guideSize);
  for (let g = 0, k = 0; g < guideSize; g++) {
    while (below[k + 1]! <= g / guideSize) k++;
    guide[g] = k;
  }

  return (probability) => {
    let k = guide[(probability * guideSize) | 0]!;
    while (k < cells - 1 && below[k + 1]! <= probability) k++;
    if (k === 0) return x[1]! * root(probability / below[1]!, a + 1);
    if (k === cells - 1) return 1 - (1 - x[k]!) * root((1 - probability) / (1 - below[k]!), b + 1);
    const width = below[k + 1]! - below[k]!;
    if (width === 0) return x[k]!;
    const t = (probability - below[k]!) / width;
    const rise = x[k + 1]! - x[k]!;
    const start = slope[k]! * width - rise;
    const end = rise - slope[k + 1]! * width;
    const value = x[k]! + t * rise + t * (1 - t) * (start * (1 - t) + end * t);
    return Math.min(Math.max(value, x[k]!), x[k + 1]!);
  };
}

/** Crowds the cells towards both ends, where the inverse bends most. */
const knot = (t: number) => t * t * (3 - 2 * t);

const power = (x: number, rest: number, a: number, b: number) =>
  (a === 0 ? 1 : x === 0 ? 0 : exp(a * log(x))) * (b === 0 ? 1 : rest === 0 ? 0 : exp(b * log(rest)));

const root = (share: number, degree: number) =>
  share <= 0 ? 0 : share >= 1 ? 1 : degree === 1 ? share : exp(log(share) / degree);

function mass(from: number, to: number, a: number, b: number): number {
  const width = to - from;
  return nodes.reduce((total, [at, weight]) => {
    const x = from + at * width;
    return total + weight * width * power(x, 1 - x, a, b);
  }, 0);
}

/** ∫ t^a (1 − t)^b from 0 to a small x, by its series: quadrature is poor beside the singular end. */
function tailMass(x: number, a: number, b: number): number {
  const leading = x * power(x, 1, a, 0);
  return leading * (1 / (a + 1) - (b * x) / (a + 2) + (b * (b - 1) * x * x) / (2 * (a + 3)));
}
