import { pow } from '../elementary/pow.ts';
import { powerOfTwo } from '../elementary/power-of-two.ts';
import { sum } from '../statistics/sum.ts';

/** How far points are from filling the unit cube evenly, by four measures; smaller is more even. */
export interface Discrepancies {
  /** Squared. */
  readonly centred: number;
  /** Squared. */
  readonly wrapAround: number;
  /** Squared. */
  readonly mixture: number;
  readonly l2Star: number;
}

/**
 * Measure how evenly points fill the unit cube.
 *
 * @param points - At least one row, each of the same length, all numbers in [0, 1].
 * @throws RangeError if there is no point or one lies outside the cube.
 * @see Fang, Li & Sudjianto (2006), Design and Modeling for Computer Experiments [fang2006]
 */
export function discrepancies(points: readonly (readonly number[])[]): Discrepancies {
  const n = points.length;
  const d = points[0]?.length ?? 0;
  if (d === 0)
    throw new RangeError('discrepancies: there are no points. Give at least one of at least one dimension.');
  if (!points.every((point) => point.length === d && point.every((x) => x >= 0 && x <= 1)))
    throw new RangeError(
      'discrepancies: a point lies outside the unit cube or has another length than the first.',
    );

  const single = (factor: (x: number) => number) => sum(points.map((point) => product(point, factor)));
  const double = (factor: (x: number, y: number) => number) =>
    sum(points.map((p) => sum(points.map((q) => product(p, (x, k) => factor(x, q[k]!))))));

  const centred =
    pow(13 / 12, d) -
    (2 / n) * single((x) => 1 + off(x) / 2 - (off(x) * off(x)) / 2) +
    double((x, y) => 1 + off(x) / 2 + off(y) / 2 - Math.abs(x - y) / 2) / (n * n);
  const wrapAround =
    double((x, y) => 1.5 - Math.abs(x - y) * (1 - Math.abs(x - y))) / (n * n) - pow(4 / 3, d);
  const mixture =
    pow(19 / 12, d) -
    (2 / n) * single((x) => 5 / 3 - off(x) / 4 - (off(x) * off(x)) / 4) +
    double((x, y) => 1.875 - off(x) / 4 - off(y) / 4 - 0.75 * Math.abs(x - y) + ((x - y) * (x - y)) / 2) /
      (n * n);
  const star =
    pow(3, -d) -
    (powerOfTwo(1 - d) / n) * single((x) => 1 - x * x) +
    double((x, y) => 1 - Math.max(x, y)) / (n * n);
  return { centred, wrapAround, mixture, l2Star: Math.sqrt(Math.max(star, 0)) };
}

const off = (x: number) => Math.abs(x - 0.5);

function product(point: readonly number[], factor: (x: number, k: number) => number): number {
  return point.reduce((before, x, k) => before * factor(x, k), 1);
}
