import type { FactorLimit, FailureBox, FailureResult, Problem } from '@steelyard/model';
import { shareOf } from '@steelyard/numerics';
import { type Box, type BoxQuality, findBox } from '@steelyard/robustness';

/** A box that holds fewer of the draws than this says little. */
const leastMass = 0.03;
/** A box is told only where it takes away at least this share of the doubt: from how often it falls short to always. */
const leastGain = 0.15;
/** A box that holds less than this of all shortfalls explains little. */
const leastCoverage = 0.1;
const mostBoxes = 2;

/** Draws by the levels of their factors, and whether an alternative falls short in them. */
export interface FailureSample {
  /** One column for each factor: places of levels. */
  readonly columns: readonly Float64Array[];
  /** 1 where it falls short, 0 where not. */
  readonly shortfalls: Float64Array;
}

/**
 * Find where an alternative falls short, in terms of the factors' levels.
 *
 * Of the boxes on the way to PRIM's last one that one is told whose shortfalls exceed most what as many draws anywhere
 * would show (weighted relative accuracy); its draws are then set aside and a second one is looked for.
 */
export function failsWhere(
  alternative: string,
  { columns, shortfalls }: FailureSample,
  factors: Problem['factors'],
): FailureResult {
  const count = shortfalls.reduce((total, short) => total + short, 0);
  const fallsShort = shareOf(count, shortfalls.length);
  if (count === 0) return { alternative, kind: 'never', fallsShort, boxes: [] };
  if (count === shortfalls.length) return { alternative, kind: 'always', fallsShort, boxes: [] };
  const { share } = fallsShort;
  const excess = ({ mass, density }: Pick<BoxQuality, 'mass' | 'density'>) => mass * (density - share);
  const boxes: FailureBox[] = [];
  let left = columns.length === 0 ? [] : [...shortfalls.keys()];
  while (left.length > 0 && boxes.length < mostBoxes) {
    const taken = columns.map((column) => Float64Array.from(left, (i) => column[i]!));
    const interest = Float64Array.from(left, (i) => shortfalls[i]!);
    if (!interest.includes(1)) break;
    const { trajectory } = findBox({ columns: taken, interest }, { massMin: leastMass });
    const best = trajectory.reduce((a, b) => (excess(b) > excess(a) ? b : a));
    const limits = limitsOf(best.box, factors);
    const inside = left.filter((i) => holds(best.box, columns, i));
    const found = inside.reduce((total, i) => total + shortfalls[i]!, 0);
    const density = found / inside.length;
    const coverage = found / count;
    if (limits.length === 0 || coverage < leastCoverage || density - share < leastGain * (1 - share)) break;
    boxes.push({ limits, coverage, density, mass: inside.length / shortfalls.length });
    left = left.filter((i) => !holds(best.box, columns, i));
  }
  return { alternative, kind: boxes.length > 0 ? 'boxes' : 'scattered', fallsShort, boxes };
}

const holds = (box: Box, columns: readonly Float64Array[], i: number) =>
  box.every(([low, high], k) => columns[k]![i]! >= low && columns[k]![i]! <= high);

/** The levels that a box keeps of each factor that it limits. */
function limitsOf(box: Box, factors: Problem['factors']): FactorLimit[] {
  return box.flatMap(([low, high], k) => {
    const { id, levels } = factors[k]!;
    const kept = levels.filter((_, place) => place >= low && place <= high);
    return kept.length === levels.length ? [] : [{ factor: id, levels: kept }];
  });
}
