import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { solveLinear } from '../linear/cholesky.ts';
import { checkJudgement, ElicitationError, type QuantileJudgement } from './quantile-judgement.ts';

/** Limits of a metalog distribution; null where it has none. */
export type MetalogBounds = readonly [low: number | null, high: number | null];

/** A distribution given by its quantile function. */
export interface Metalog {
  /** Of 1, L, (y − ½)L, y − ½, (y − ½)², (y − ½)²L with L = log(y / (1 − y)). */
  readonly coefficients: readonly number[];
  /** Whether the quantiles rise with the probability; where they do not, this is no distribution. */
  readonly feasible: boolean;
  /** Find the quantile of a probability in (0, 1). */
  readonly quantile: (probability: number) => number;
}

const mostTerms = 6;

/**
 * Draw a distribution through stated quantiles (metalog).
 *
 * Up to six quantiles are met exactly, more by least squares. Steep or uneven judgements can give a curve that turns
 * back: then `feasible` is false and its quantiles must not be used.
 *
 * @throws ElicitationError if the quantiles contradict each other or lie outside the bounds.
 * @see Keelin (2016), The metalog distributions [keelin2016]
 */
export function fitMetalog(judgement: QuantileJudgement, bounds: MetalogBounds = [null, null]): Metalog {
  checkJudgement('fitMetalog', judgement);
  const { probabilities, quantiles } = judgement;
  const [low, high] = bounds;
  if (!((low === null || low < quantiles[0]!) && (high === null || high > quantiles.at(-1)!)))
    throw new ElicitationError(
      `fitMetalog: the bounds ${low ?? 'none'} and ${high ?? 'none'} do not lie outside the quantiles ${quantiles.join(', ')}. Widen them.`,
    );
  const terms = Math.min(quantiles.length, mostTerms);
  const rows = probabilities.map((y) => basis(y).slice(0, terms));
  const coefficients = solve(
    rows,
    quantiles.map((x) => stretch(x, bounds)),
  );
  const raw = (y: number) => basis(y).reduce((total, value, k) => total + value * (coefficients[k] ?? 0), 0);
  return {
    coefficients,
    feasible: grid.every((y) => slope(coefficients, y) > 0),
    quantile: (probability) => {
      if (!(probability > 0 && probability < 1))
        throw new RangeError(`fitMetalog: the probability is ${probability}. Give one inside (0, 1).`);
      return unstretch(raw(probability), bounds);
    },
  };
}

/** Where the slope is looked at: evenly, and crowding towards both ends. */
const grid = [
  ...Array.from({ length: 999 }, (_, k) => (k + 1) / 1000),
  ...Array.from({ length: 30 }, (_, k) => 2 ** -(k + 10)),
  ...Array.from({ length: 30 }, (_, k) => 1 - 2 ** -(k + 10)),
];

function basis(y: number): number[] {
  const middle = y - 0.5;
  const odds = log(y / (1 - y));
  return [1, odds, middle * odds, middle, middle * middle, middle * middle * odds];
}

/** Slope of the curve over the probability, before it is bent into the bounds. */
function slope(coefficients: readonly number[], y: number): number {
  const middle = y - 0.5;
  const odds = log(y / (1 - y));
  const steep = 1 / (y * (1 - y));
  const slopes = [
    0,
    steep,
    odds + middle * steep,
    1,
    2 * middle,
    2 * middle * odds + middle * middle * steep,
  ];
  return coefficients.reduce((total, coefficient, k) => total + coefficient * slopes[k]!, 0);
}

function solve(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  const terms = rows[0]!.length;
  if (rows.length === terms) return solveLinear(rows, right);
  const columns = Array.from({ length: terms }, (_, k) => rows.map((row) => row[k]!));
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((total, value, k) => total + value * b[k]!, 0);
  return solveLinear(
    columns.map((a) => columns.map((b) => dot(a, b))),
    columns.map((a) => dot(a, right)),
  );
}

function stretch(x: number, [low, high]: MetalogBounds): number {
  if (low !== null && high !== null) return log((x - low) / (high - x));
  if (low !== null) return log(x - low);
  return high === null ? x : -log(high - x);
}

function unstretch(value: number, [low, high]: MetalogBounds): number {
  if (low !== null && high !== null) {
    const part = exp(-Math.abs(value));
    return value < 0 ? (low + high * part) / (1 + part) : (low * part + high) / (1 + part);
  }
  if (low !== null) return low + exp(value);
  return high === null ? value : high - exp(-value);
}
