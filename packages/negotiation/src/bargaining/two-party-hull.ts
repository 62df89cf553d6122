import type { HullSolutions } from './hull-solutions.ts';
import type { BargainingProblem } from './problem.ts';

type Point = readonly [number, number];

/**
 * Solve a bargaining problem of two parties over lotteries, by the geometry of its frontier.
 *
 * What one party does not want it can give away (free disposal), so everything below the frontier can be had.
 */
export function twoPartyHull(
  { utilities, disagreement }: BargainingProblem,
  [first, second]: Point,
): HullSolutions | null {
  const origin: Point = [disagreement[0]!, disagreement[1]!];
  const frontier = frontierOf(utilities.map((row): Point => [row[0]!, row[1]!]));
  const gains = frontier.map(([u, v]): Point => [u - origin[0], v - origin[1]]);
  const most: Point = [farthest(gains), farthest(gains.map(swap))];
  if (!(most[0] >= 0 && most[1] >= 0)) return null;

  const back = ([g, h]: Point): number[] => [g + origin[0], h + origin[1]];
  return {
    frontier: frontier.map((point) => [...point]),
    ideal: back(most),
    nash: back(largestProduct(gains, most, first, second)),
    kalaiSmorodinsky: back(along(gains, most)),
    egalitarian: back(along(gains, [1, 1])),
    utilitarian: back(largestSum(gains, most, first, second)),
  };
}

/** Non-dominated corners of the hull, the first party's utility rising. */
function frontierOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const upper: Point[] = [];
  for (const p of sorted) {
    while (upper.length > 0 && upper.at(-1)![0] === p[0]) upper.pop();
    while (upper.length >= 2 && turn(upper.at(-2)!, upper.at(-1)!, p) >= 0) upper.pop();
    upper.push(p);
  }
  const top = Math.max(...upper.map(([, v]) => v));
  return upper.slice(upper.findLastIndex(([, v]) => v === top));
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const swap = ([g, h]: Point): Point => [h, g];

/** The largest gain of the first party that leaves the second without loss; −∞ when there is none. */
function farthest(gains: readonly Point[]): number {
  const byFirst = [...gains].sort((a, b) => a[0] - b[0]);
  const last = byFirst.at(-1)!;
  if (last[1] >= 0) return last[0];
  for (let k = byFirst.length - 2; k >= 0; k--) {
    const [a, b] = [byFirst[k]!, byFirst[k + 1]!];
    if (a[1] >= 0) return a[0] + ((b[0] - a[0]) * a[1]) / (a[1] - b[1]);
  }
  return Number.NEGATIVE_INFINITY;
}

/** The frontier inside the region where nobody loses, from one end to the other. */
function clipped(gains: readonly Point[], most: Point): Point[] {
  const inside = gains.filter(([g, h]) => g > 0 && h > 0);
  const start: Point = [Math.max(0, gains[0]![0]), most[1]];
  const end: Point = [most[0], Math.max(0, gains.at(-1)![1])];
  return [start, ...inside, end];
}

function largestProduct(gains: readonly Point[], most: Point, first: number, second: number): Point {
  const path = clipped(gains, most);
  const share = first / (first + second);
  let best = path[0]!;
  const product = ([g, h]: Point) => g ** share * h ** (1 - share);
  for (const [k, a] of path.entries()) {
    const b = path[k + 1] ?? a;
    const run = b[0] - a[0];
    const fall = a[1] - b[1];
    // On the line through a and b the weighted product is largest where the gains are in these proportions.
    const ideal = run > 0 && fall > 0 ? share * (a[0] + (run * a[1]) / fall) : a[0];
    const g = Math.min(b[0], Math.max(a[0], ideal));
    const h = run > 0 ? a[1] - (fall * (g - a[0])) / run : a[1];
    for (const candidate of [[g, h], a, b] as const) if (product(candidate) > product(best)) best = candidate;
  }
  return best;
}

function largestSum(gains: readonly Point[], most: Point, first: number, second: number): Point {
  const sum = ([g, h]: Point) => first * g + second * h;
  return clipped(gains, most).reduce((best, point) => (sum(point) > sum(best) ? point : best));
}

/** The farthest point in a direction from no gain that can still be had. */
function along(gains: readonly Point[], [x, y]: Point): Point {
  if (x <= 0 && y <= 0) return [0, 0];
  const first = gains[0]!;
  const last = gains.at(-1)!;
  let reach = Math.min(x > 0 ? last[0] / x : Infinity, y > 0 ? first[1] / y : Infinity);
  for (const [k, a] of gains.entries()) {
    const b = gains[k + 1];
    if (b === undefined) break;
    const fall = a[1] - b[1];
    const run = b[0] - a[0];
    // The line through a and b is fall · g + run · h = fall · a₀ + run · a₁.
    const limit = (fall * a[0] + run * a[1]) / (fall * x + run * y);
    reach = Math.min(reach, limit);
  }
  return [reach * x, reach * y];
}
