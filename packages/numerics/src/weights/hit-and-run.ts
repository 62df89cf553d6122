import { normalQuantile } from '../distributions/normal.ts';
import { fillUniform, type RandomStream } from '../random/uniform.ts';
import { type Mixing, mixingOf } from './mixing.ts';
import { innermostWeights, type WeightConstraint } from './polytope.ts';

/** Weights drawn under constraints, and whether the walk has forgotten where it began. */
export interface ConstrainedWeights {
  /** One row a draw. */
  readonly weights: readonly (readonly number[])[];
  readonly mixing: Mixing;
}

/** How the walk is run. */
export interface HitAndRunSettings {
  /** Independent walks; 4 unless given. */
  readonly chains?: number;
  /** Steps between two draws that are kept; (count − 1)² unless given. */
  readonly thinning?: number;
  /** Draws of each walk that are thrown away first; a tenth, and at least 10, unless given. */
  readonly warmUp?: number;
}

/**
 * Draw weights uniformly from all that satisfy linear constraints, by a walk in random directions (hit-and-run).
 *
 * The draws are not independent: read `mixing` before trusting them.
 *
 * @param count - Number of weights; they are not negative and sum to 1.
 * @param draws - How many rows are wanted, at least one a walk.
 * @throws ImpossibleConstraintsError if no weights satisfy the constraints.
 * @see Smith (1984) [smith1984]
 * @see Tervonen et al. (2013) [tervonen2013]
 */
export function constrainedWeights(
  count: number,
  constraints: readonly WeightConstraint[],
  draws: number,
  random: RandomStream,
  settings: HitAndRunSettings = {},
): ConstrainedWeights {
  const start = innermostWeights(count, constraints);
  const chains = settings.chains ?? 4;
  const perChain = Math.ceil(draws / chains);
  const thinning = settings.thinning ?? Math.max(1, (count - 1) ** 2);
  const warmUp = settings.warmUp ?? Math.max(10, Math.ceil(perChain / 10));
  if (![chains, perChain, thinning].every((value) => Number.isInteger(value) && value >= 1))
    throw new RangeError('constrainedWeights: draws, chains and thinning are whole numbers of at least 1.');
  const rows = Array.from({ length: chains }, (_, chain) =>
    walk(start, constraints, perChain, thinning, warmUp, random, chain * 2 ** 40),
  );
  return { weights: rows.flat().slice(0, draws), mixing: mixingOf(rows) };
}

function walk(
  start: readonly number[],
  constraints: readonly WeightConstraint[],
  draws: number,
  thinning: number,
  warmUp: number,
  random: RandomStream,
  firstIndex: number,
): number[][] {
  const n = start.length;
  const uniforms = new Float64Array(n + 1);
  const kept: number[][] = [];
  let at = [...start];
  for (let step = 0; kept.length < draws; step++) {
    fillUniform(uniforms, random, firstIndex + step * (n + 1));
    const direction = directionWithinSimplex(uniforms, n);
    const { low, high } = reach(at, direction, constraints);
    const move = low + uniforms[n]! * (high - low);
    at = normalized(at.map((weight, k) => Math.max(0, weight + move * direction[k]!)));
    if (step >= warmUp * thinning && step % thinning === 0) kept.push(at);
  }
  return kept;
}

/** A direction that keeps the sum of the weights, all such directions being equally likely. */
function directionWithinSimplex(uniforms: Float64Array, n: number): number[] {
  const normals = Array.from({ length: n }, (_, k) => normalQuantile(uniforms[k]!));
  const mean = normals.reduce((a, b) => a + b, 0) / n;
  return normals.map((value) => value - mean);
}

/** How far one can go both ways. */
function reach(
  at: readonly number[],
  direction: readonly number[],
  constraints: readonly WeightConstraint[],
) {
  let low = -Infinity;
  let high = Infinity;
  const limit = (room: number, slope: number) => {
    if (slope > 0) high = Math.min(high, Math.max(0, room) / slope);
    if (slope < 0) low = Math.max(low, Math.max(0, room) / slope);
  };
  for (const [k, weight] of at.entries()) limit(weight, -direction[k]!);
  for (const { coefficients, atMost } of constraints)
    limit(atMost - dot(coefficients, at), dot(coefficients, direction));
  return { low, high };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((total, value, k) => total + value * b[k]!, 0);

function normalized(weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}
