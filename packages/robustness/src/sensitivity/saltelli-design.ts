import { fillSobol, mostSobolDimensions, type RandomStream } from '@steelyard/numerics';
import { requireSetting } from '../errors.ts';
import type { SaltelliResults } from './sobol-indices.ts';

/** Which runs Sobol' indices are estimated from. */
export interface SaltelliDesign {
  /** Number of uncertain inputs, 1 to 32. */
  readonly dimensions: number;
  /** Number of base rows: a power of two keeps the points balanced. */
  readonly base: number;
  /** Whether pairs of inputs are wanted too, for twice the runs. */
  readonly secondOrder?: boolean;
  readonly random: RandomStream;
}

/** How many base rows are drawn at once. */
const stretch = 1024;

/**
 * Run a model on Saltelli's design: points of a scrambled Sobol' sequence, and the same with one input exchanged.
 *
 * @param evaluate - Gets the inputs of one run, each in (0, 1), in an array that is used again: copy what must stay.
 * @returns Results in the order that `sobolIndices` reads, base · (d + 2) of them, or base · (2 d + 2) with pairs.
 * @throws RobustnessError if a number lies outside its range.
 * @see Saltelli et al. (2010) [saltelli2010]
 * @see Owen (2020), On dropping the first Sobol' point [owen2020]
 */
export function runSaltelli(
  design: SaltelliDesign,
  evaluate: (inputs: Float64Array) => number,
): SaltelliResults {
  const { dimensions, base, secondOrder = false, random } = design;
  const most = mostSobolDimensions / 2;
  const isCount = (value: number) => Number.isInteger(value) && value >= 1;
  requireSetting(
    'runSaltelli',
    'the number of inputs',
    isCount(dimensions) && dimensions <= most,
    dimensions,
    `a whole number from 1 to ${most}`,
  );
  requireSetting(
    'runSaltelli',
    'the number of base rows',
    isCount(base) && base <= 2 ** 31,
    base,
    'a whole number from 1 to 2^31',
  );
  const width = 2 + dimensions * (secondOrder ? 2 : 1);
  const results = new Float64Array(base * width);
  const inputs = new Float64Array(dimensions);
  let place = 0;
  for (let first = 0; first < base; first += stretch) {
    const rows = Math.min(stretch, base - first);
    const points = new Float64Array(rows * 2 * dimensions);
    fillSobol(points, 2 * dimensions, first, { kind: 'owen', random });
    for (let row = 0; row < rows; row++) {
      const a = row * 2 * dimensions;
      const b = a + dimensions;
      const run = (from: number, exchanged: number, other: number) => {
        for (let k = 0; k < dimensions; k++) inputs[k] = points[(k === exchanged ? other : from) + k]!;
        results[place++] = evaluate(inputs);
      };
      run(a, -1, a);
      for (let i = 0; i < dimensions; i++) run(a, i, b);
      if (secondOrder) for (let i = 0; i < dimensions; i++) run(b, i, a);
      run(b, -1, b);
    }
  }
  return { dimensions, base, secondOrder, results };
}
