import { requireSetting } from '../errors.ts';
import {
  type CrossImpactMatrix,
  type CrossImpactScenario,
  checkMatrix,
  firstPlaces,
} from './cross-impact-matrix.ts';

/**
 * Find every scenario whose parts support each other (cross-impact balance).
 *
 * A scenario is consistent if no descriptor has a variant that the others' states promote more than its own. The search
 * gives up a part of a scenario as soon as nothing that follows could still repair it, so millions of combinations cost
 * little; the answer is the same as by full enumeration.
 *
 * @param tolerance - Largest shortfall that still counts as consistent; 0 unless given.
 * @returns Variants counted from 0, in ascending order.
 * @throws RobustnessError if the matrix does not fit or the tolerance is negative.
 * @see Weimer-Jehle (2006), Cross-impact balances [weimerjehle2006]
 */
export function consistentScenarios(matrix: CrossImpactMatrix, tolerance = 0): CrossImpactScenario[] {
  checkMatrix('consistentScenarios', matrix);
  requireSetting('consistentScenarios', 'the tolerance', tolerance >= 0, tolerance, 'a number ≥ 0');
  const order = byInfluence(matrix);
  const search = new Search(reordered(matrix, order), tolerance);
  search.choose(0);
  return search.found
    .map((variants) => {
      const scenario = variants.slice();
      order.forEach((j, place) => {
        scenario[j] = variants[place]!;
      });
      return scenario;
    })
    .sort(compare);
}

/** Descriptors that influence others most come first, so that a contradiction shows early. */
function byInfluence({ variantCounts, impacts }: CrossImpactMatrix): number[] {
  const first = firstPlaces(variantCounts);
  const influence = variantCounts.map((count, j) => {
    const rows = impacts.slice(first[j]!, first[j]! + count);
    return rows.flat().reduce((total, impact) => total + Math.abs(impact), 0) / count;
  });
  return variantCounts.map((_, j) => j).sort((a, b) => influence[b]! - influence[a]! || a - b);
}

function reordered(
  { variantCounts, impacts }: CrossImpactMatrix,
  order: readonly number[],
): CrossImpactMatrix {
  const first = firstPlaces(variantCounts);
  const places = order.flatMap((j) => Array.from({ length: variantCounts[j]! }, (_, l) => first[j]! + l));
  return {
    variantCounts: order.map((j) => variantCounts[j]!),
    impacts: places.map((row) => places.map((column) => impacts[row]![column]!)),
  };
}

function compare(a: CrossImpactScenario, b: CrossImpactScenario): number {
  const k = a.findIndex((variant, j) => variant !== b[j]);
  return k < 0 ? 0 : a[k]! - b[k]!;
}

/** Depth-first choice of variants with bounds on what the descriptors not yet chosen can still contribute. */
class Search {
  readonly found: number[][] = [];
  private readonly impacts: readonly Float64Array[];
  private readonly first: readonly number[];
  private readonly counts: readonly number[];
  private readonly chosen: number[];
  /** Scores of every variant from the descriptors chosen so far. */
  private readonly scores: Float64Array;
  /** relief[depth][a · size + b]: the most that descriptors from `depth` on can still add to variant a against b. */
  private readonly relief: readonly Float64Array[];
  private readonly tolerance: number;

  constructor({ variantCounts, impacts }: CrossImpactMatrix, tolerance: number) {
    this.counts = variantCounts;
    this.first = firstPlaces(variantCounts);
    this.impacts = impacts.map((row) => Float64Array.from(row));
    this.chosen = variantCounts.map(() => 0);
    this.scores = new Float64Array(impacts.length);
    this.tolerance = tolerance;
    this.relief = this.reliefByDepth();
  }

  choose(depth: number): void {
    if (depth === this.counts.length) {
      this.found.push([...this.chosen]);
      return;
    }
    for (let variant = 0; variant < this.counts[depth]!; variant++) {
      this.chosen[depth] = variant;
      this.apply(depth, variant, 1);
      if (this.isPossible(depth)) this.choose(depth + 1);
      this.apply(depth, variant, -1);
    }
  }

  /** Adds or takes away what a variant contributes to all descriptors. */
  private apply(depth: number, variant: number, sign: 1 | -1): void {
    const row = this.impacts[this.first[depth]! + variant]!;
    for (let k = 0; k < row.length; k++) this.scores[k] = this.scores[k]! + sign * row[k]!;
  }

  private isPossible(depth: number): boolean {
    const relief = this.relief[depth + 1]!;
    const size = this.scores.length;
    for (let j = 0; j <= depth; j++) {
      const from = this.first[j]!;
      const own = from + this.chosen[j]!;
      const needed = this.scores[own]! + this.tolerance;
      for (let l = from; l < from + this.counts[j]!; l++)
        if (needed + relief[own * size + l]! < this.scores[l]!) return false;
    }
    return true;
  }

  private reliefByDepth(): Float64Array[] {
    const size = this.scores.length;
    const relief = [new Float64Array(size * size)];
    for (let i = this.counts.length - 1; i >= 0; i--) {
      const later = relief[0]!;
      const here = Float64Array.from(later);
      for (const [j, from] of this.first.entries()) {
        if (j === i) continue;
        for (let a = from; a < from + this.counts[j]!; a++)
          for (let b = from; b < from + this.counts[j]!; b++)
            here[a * size + b] = later[a * size + b]! + this.most(i, a, b);
      }
      relief.unshift(here);
    }
    return relief;
  }

  /** The most that any variant of descriptor i promotes variant a more than variant b. */
  private most(i: number, a: number, b: number): number {
    let most = -Infinity;
    for (let v = this.first[i]!; v < this.first[i]! + this.counts[i]!; v++)
      most = Math.max(most, this.impacts[v]![a]! - this.impacts[v]![b]!);
    return most;
  }
}
