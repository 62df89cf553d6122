import { normalQuantile } from '../distributions/normal.ts';
import { cholesky, type Matrix } from '../linear/cholesky.ts';
import { philox4x32 } from '../random/philox.ts';
import type { RandomStream } from '../random/uniform.ts';
import { permuted } from '../sequences/latin-hypercube.ts';
import { correlation } from './correlation.ts';

/** Marks words drawn for this apart from those drawn as uniform numbers. */
const domain = 0x1a0c0171;

/**
 * Reorder samples of several quantities so that their ranks are correlated as wanted.
 *
 * Every quantity keeps exactly its own values; only their order changes. The correlation reached differs a little from
 * the one wanted: `rankCorrelation` says by how much.
 *
 * @param columns - One sample for each quantity, all of the same length, longer than there are quantities.
 * @param rankCorrelations - 1 on the diagonal.
 * @throws CorrelationError if no quantities can be correlated like that.
 * @throws RangeError if the samples differ in length or are too short.
 * @see Iman & Conover (1982) [iman1982]
 */
export function induceRankCorrelation(
  columns: readonly (readonly number[])[],
  rankCorrelations: Matrix,
  random: RandomStream,
): number[][] {
  const n = columns[0]?.length ?? 0;
  const width = columns.length;
  if (n <= width || columns.some((column) => column.length !== n))
    throw new RangeError(
      `induceRankCorrelation: ${width} samples need the same length, of more than ${width}. Draw more, or cut the longer ones.`,
    );
  const wanted = cholesky(rankCorrelations);
  const scores = columns.map((_, d) => shuffledScores(n, d, random));
  const present = cholesky(scores.map((a) => scores.map((b) => correlation(a, b))));
  const mixed = columns.map(() => new Array<number>(n));
  for (let i = 0; i < n; i++) {
    const independent: number[] = [];
    for (let d = 0; d < width; d++) {
      let rest = scores[d]![i]!;
      for (let k = 0; k < d; k++) rest -= present[d]![k]! * independent[k]!;
      independent.push(rest / present[d]![d]!);
    }
    for (let d = 0; d < width; d++) {
      let total = 0;
      for (let k = 0; k <= d; k++) total += wanted[d]![k]! * independent[k]!;
      mixed[d]![i] = total;
    }
  }
  return columns.map((column, d) => inOrderOf(column, mixed[d]!));
}

/** Normal quantiles of equal steps, in an order that seed and quantity decide. */
function shuffledScores(n: number, d: number, { seed, stream }: RandomStream): number[] {
  const [key] = philox4x32([d, 0, domain, Math.floor(seed / 2 ** 32) >>> 0], [seed >>> 0, stream >>> 0]);
  return Array.from({ length: n }, (_, i) => normalQuantile((permuted(i, n, key) + 1) / (n + 1)));
}

/** The values of a sample, the smallest where the guide is smallest and so on. */
function inOrderOf(values: readonly number[], guide: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const order = guide.map((_, i) => i).sort((a, b) => guide[a]! - guide[b]! || a - b);
  const placed = new Array<number>(values.length).fill(0);
  order.forEach((place, rank) => {
    placed[place] = sorted[rank]!;
  });
  return placed;
}
