import { type RandomStream, uniformAt } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';

/** Which runs elementary effects are taken from. */
export interface MorrisDesign {
  readonly dimensions: number;
  readonly trajectories: number;
  /** Levels of each input: an even number; 4 unless given. */
  readonly levels?: number;
  readonly random: RandomStream;
}

/**
 * Lay out trajectories on which one input after the other moves by the same step.
 *
 * @returns Rows on the unit cube, d + 1 for each trajectory.
 * @throws RobustnessError if a number lies outside its range.
 * @see Morris (1991) [morris1991]
 */
export function morrisDesign({ dimensions, trajectories, levels = 4, random }: MorrisDesign): number[][] {
  const isCount = (value: number) => Number.isInteger(value) && value >= 1;
  requireSetting(
    'morrisDesign',
    'the number of inputs',
    isCount(dimensions),
    dimensions,
    'a whole number ≥ 1',
  );
  requireSetting(
    'morrisDesign',
    'the number of trajectories',
    isCount(trajectories),
    trajectories,
    'a whole number ≥ 1',
  );
  requireSetting(
    'morrisDesign',
    'the number of levels',
    isCount(levels) && levels % 2 === 0,
    levels,
    'an even number ≥ 2',
  );
  const half = levels / 2;
  const perTrajectory = 3 * dimensions;
  return Array.from({ length: trajectories }, (_, t) => {
    const u = (k: number) => uniformAt(random, t * perTrajectory + k);
    const start = Array.from({ length: dimensions }, (_, i) => Math.floor(u(i) * half));
    const rising = Array.from({ length: dimensions }, (_, i) => u(dimensions + i) < 0.5);
    const order = Array.from({ length: dimensions }, (_, i) => i).sort(
      (a, b) => u(2 * dimensions + a) - u(2 * dimensions + b),
    );
    const at = start.map((level, i) => (rising[i] ? level : level + half));
    const rows = [at.map((level) => level / (levels - 1))];
    for (const i of order) {
      at[i] = at[i]! + (rising[i] ? half : -half);
      rows.push(at.map((level) => level / (levels - 1)));
    }
    return rows;
  }).flat();
}
