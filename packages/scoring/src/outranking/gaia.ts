import type { AlternativeId, CriterionId, Weights } from '@steelyard/model';
import { checkCount } from '../table/check-count.ts';
import { checkWeights } from '../table/check-weights.ts';
import type { PrometheeFlows } from './promethee.ts';

/** A point of the plane. */
export type GaiaPoint = readonly [number, number];

/** Alternatives, criteria and weights in the plane that keeps most of what tells alternatives apart. */
export interface GaiaPlane {
  readonly alternatives: Readonly<Record<AlternativeId, GaiaPoint>>;
  /** Axes: alternatives far along one do well on that criterion. */
  readonly criteria: Readonly<Record<CriterionId, GaiaPoint>>;
  /** Where the weights pull (the decision stick). */
  readonly weights: GaiaPoint;
  /** Share of the variance that the plane keeps, in [0, 1]; below 0.7 do not read it. 1 where there is no variance. */
  readonly kept: number;
}

/**
 * Show the criteria's net flows in their two principal directions (GAIA plane).
 *
 * A picture of conflict between criteria and of what each alternative is good at. It is a projection: points that lie
 * close together may differ in what is not shown.
 *
 * @throws {@link ScoringError} If the weights do not fit or say nothing, or there are more than 200 criteria.
 * @see Mareschal & Brans (1988), Geometrical representations for MCDA [mareschal1988]
 */
export function gaiaPlane(
  { netFlow, criterionFlows }: Pick<PrometheeFlows, 'netFlow' | 'criterionFlows'>,
  weights: Weights,
): GaiaPlane {
  const criteria = Object.keys(criterionFlows);
  const named = Object.fromEntries(
    Object.entries(weights).filter(([id, weight]) => weight !== 0 || Object.hasOwn(criterionFlows, id)),
  );
  const shares = checkWeights('gaiaPlane', criteria, named);
  checkCount('gaiaPlane', 'criteria', criteria.length, 200);
  const columns = criteria.map((id) => criterionFlows[id]!);
  const alternatives = [...netFlow.keys()];
  const covariance = columns.map((a) =>
    columns.map((b) => a.reduce((sum, flow, i) => sum + flow * b[i]!, 0) / alternatives.length),
  );
  const [first, second, total] = principalDirections(covariance);
  const project = (coordinates: ArrayLike<number>): GaiaPoint => [
    first.direction.reduce((sum, part, j) => sum + part * coordinates[j]!, 0),
    second.direction.reduce((sum, part, j) => sum + part * coordinates[j]!, 0),
  ];
  return {
    alternatives: Object.fromEntries(
      alternatives.map((id, i) => [id, project(columns.map((flows) => flows[i]!))]),
    ),
    criteria: Object.fromEntries(
      criteria.map((id, j) => [id, [first.direction[j]!, second.direction[j]!] as const]),
    ),
    weights: project(shares),
    kept: total === 0 ? 1 : Math.min(1, (first.variance + second.variance) / total),
  };
}

interface Direction {
  readonly variance: number;
  readonly direction: readonly number[];
}

function principalDirections(
  covariance: readonly (readonly number[])[],
): readonly [Direction, Direction, number] {
  const pairs = symmetricEigen(covariance).sort((a, b) => b.variance - a.variance);
  const total = pairs.reduce((sum, { variance }) => sum + Math.max(0, variance), 0);
  const none = { variance: 0, direction: covariance.map(() => 0) };
  return [pairs[0] ?? none, pairs[1] ?? none, total];
}

/** Turns a symmetric matrix in planes of two axes until nothing is left off its diagonal (Jacobi's method). */
function symmetricEigen(matrix: readonly (readonly number[])[]): Direction[] {
  const m = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v: number[][] = a.map((_, i) => a.map((_, k) => (i === k ? 1 : 0)));
  const size = Math.sqrt(a.flat().reduce((sum, x) => sum + x * x, 0));
  for (let sweep = 0; sweep < 60; sweep++) {
    const off = Math.sqrt(
      a.reduce((sum, row, i) => row.reduce((s, x, k) => (i === k ? s : s + x * x), sum), 0),
    );
    if (off <= 1e-15 * size) break;
    for (let p = 0; p < m; p++) for (let q = p + 1; q < m; q++) rotate(a, v, p, q);
  }
  return a.map((row, k) => ({
    variance: row[k]!,
    direction: withFirstSignPositive(v.map((line) => line[k]!)),
  }));
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (const line of [...a, ...v]) turn(line, p, q, cosine, sine);
  const [rowP, rowQ] = [[...a[p]!], [...a[q]!]];
  for (let k = 0; k < a.length; k++) {
    a[p]![k] = cosine * rowP[k]! - sine * rowQ[k]!;
    a[q]![k] = sine * rowP[k]! + cosine * rowQ[k]!;
  }
}

function turn(line: number[], p: number, q: number, cosine: number, sine: number): void {
  const x = line[p]!;
  const y = line[q]!;
  line[p] = cosine * x - sine * y;
  line[q] = sine * x + cosine * y;
}

/** A direction and its opposite are the same axis; this one is told. */
function withFirstSignPositive(direction: readonly number[]): readonly number[] {
  const lead = direction.reduce((most, part) => (Math.abs(part) > Math.abs(most) + 1e-12 ? part : most), 0);
  return lead < 0 ? direction.map((part) => -part) : direction;
}
