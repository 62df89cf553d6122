import { RobustnessError } from '../errors.ts';
import {
  type CrossImpactMatrix,
  type CrossImpactScenario,
  checkMatrix,
  firstPlaces,
} from './cross-impact-matrix.ts';

/** Where scenarios end up when their parts give way to each other, and from how many. */
export interface SuccessionBasin {
  /** A consistent scenario, or several that follow each other in a circle, in ascending order. */
  readonly attractor: readonly CrossImpactScenario[];
  /** How many scenarios lead there, the attractor's own included. */
  readonly size: number;
}

/** Scenarios above this many are not followed: a table of all of them is kept. */
const most = 2 ** 24;

/**
 * Follow every scenario until it repeats, all descriptors moving at once to a variant that the others promote most.
 *
 * A descriptor keeps its variant while none is promoted more, and else takes the first of the best.
 *
 * @returns Basins in ascending order of their attractors; their sizes add up to all scenarios.
 * @throws RobustnessError if the matrix does not fit or has more than 2^24 scenarios.
 * @see Weimer-Jehle (2006), Cross-impact balances [weimerjehle2006]
 */
export function successionBasins(matrix: CrossImpactMatrix): SuccessionBasin[] {
  checkMatrix('successionBasins', matrix);
  const { variantCounts } = matrix;
  const total = variantCounts.reduce((a, b) => a * b, 1);
  if (total > most)
    throw new RobustnessError(
      'too-many',
      `successionBasins: ${total} scenarios are too many to follow one by one (at most ${most}). Ask for consistent scenarios instead, or leave out descriptors.`,
    );
  const next = successors(matrix, total);
  const basinOf = new Int32Array(total).fill(-1);
  const attractors: number[][] = [];
  const sizes: number[] = [];
  const pathMark = new Int32Array(total).fill(-1);
  for (let start = 0; start < total; start++) {
    const path: number[] = [];
    let at = start;
    while (basinOf[at] === -1 && pathMark[at] !== start) {
      pathMark[at] = start;
      path.push(at);
      at = next[at]!;
    }
    let basin = basinOf[at]!;
    if (basin === -1) {
      basin = attractors.length;
      attractors.push(path.slice(path.indexOf(at)));
      sizes.push(0);
    }
    for (const scenario of path) basinOf[scenario] = basin;
    sizes[basin] = sizes[basin]! + path.length;
  }
  return attractors
    .map((attractor, basin) => ({ members: attractor.sort((a, b) => a - b), size: sizes[basin]! }))
    .sort((a, b) => a.members[0]! - b.members[0]!)
    .map(({ members, size }) => ({ attractor: members.map((code) => decode(code, variantCounts)), size }));
}

/** The scenario that follows each scenario; scenarios are numbered with the last descriptor running fastest. */
function successors({ variantCounts, impacts }: CrossImpactMatrix, total: number): Int32Array {
  const first = firstPlaces(variantCounts);
  const next = new Int32Array(total);
  for (let code = 0; code < total; code++) {
    const scenario = decode(code, variantCounts);
    let follower = 0;
    for (const [j, count] of variantCounts.entries()) {
      const score = (l: number) =>
        scenario.reduce((sum, v, i) => sum + impacts[first[i]! + v]![first[j]! + l]!, 0);
      let best = scenario[j]!;
      let bestScore = score(best);
      const own = bestScore;
      for (let l = 0; l < count; l++) {
        const other = score(l);
        if (other > own && other > bestScore) {
          best = l;
          bestScore = other;
        }
      }
      follower = follower * count + best;
    }
    next[code] = follower;
  }
  return next;
}

function decode(code: number, variantCounts: readonly number[]): number[] {
  const scenario = new Array<number>(variantCounts.length).fill(0);
  let rest = code;
  for (let j = variantCounts.length - 1; j >= 0; j--) {
    scenario[j] = rest % variantCounts[j]!;
    rest = Math.floor(rest / variantCounts[j]!);
  }
  return scenario;
}
