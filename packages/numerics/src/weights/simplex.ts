import { gammaQuantile } from '../distributions/gamma.ts';
import { log } from '../elementary/log.ts';
import { fillUniform, type RandomStream } from '../random/uniform.ts';

/**
 * Fill an array with weights drawn uniformly from all that are not negative and sum to 1, one row a draw.
 *
 * Each weight is an exponential quantity, −log u, divided by the sum of the row.
 *
 * @param out - Receives whole rows of `count` weights.
 * @param from - Index of the first row.
 * @throws RangeError if `out` is not whole rows.
 */
export function fillSimplex(out: Float64Array, count: number, random: RandomStream, from = 0): void {
  checkRows('fillSimplex', out, count);
  fillUniform(out, random, from * count);
  for (let i = 0; i < out.length; i++) out[i] = -log(out[i]!);
  normalizeRows(out, count);
}

/**
 * Fill an array with weights of a Dirichlet distribution, one row a draw.
 *
 * Each weight is a gamma quantity, by the quantile of one uniform number, divided by the sum of the row.
 *
 * @param out - Receives whole rows, one weight for each concentration.
 * @param concentrations - Above 0; the larger, the nearer the weights stay to their mean.
 * @param from - Index of the first row.
 * @throws RangeError if a concentration is not above 0 or `out` is not whole rows.
 */
export function fillDirichlet(
  out: Float64Array,
  concentrations: readonly number[],
  random: RandomStream,
  from = 0,
): void {
  const count = concentrations.length;
  checkRows('fillDirichlet', out, count);
  const wrong = concentrations.findIndex((value) => !(value > 0 && value < Infinity));
  if (wrong >= 0)
    throw new RangeError(
      `fillDirichlet: concentration ${wrong} is ${concentrations[wrong]}. Give finite numbers above 0.`,
    );
  fillUniform(out, random, from * count);
  for (let i = 0; i < out.length; i++) {
    const shape = concentrations[i % count]!;
    out[i] = shape === 1 ? -log(1 - out[i]!) : gammaQuantile(shape, out[i]!, 1 - out[i]!);
  }
  normalizeRows(out, count);
}

/**
 * Fill an array with weights drawn uniformly from all that respect an order of importance, one row a draw.
 *
 * @param order - Places of the weights from the most to the least important.
 * @param from - Index of the first row.
 * @throws RangeError if the order does not name each place once or `out` is not whole rows.
 */
export function fillOrderedWeights(
  out: Float64Array,
  order: readonly number[],
  random: RandomStream,
  from = 0,
): void {
  const count = order.length;
  if (new Set(order).size !== count || order.some((place) => !(place >= 0 && place < count)))
    throw new RangeError(
      `fillOrderedWeights: the order ${order.join(', ')} does not name each of ${count} places once.`,
    );
  fillSimplex(out, count, random, from);
  for (let row = 0; row < out.length; row += count) {
    const sorted = out
      .slice(row, row + count)
      .sort()
      .reverse();
    order.forEach((place, rank) => {
      out[row + place] = sorted[rank]!;
    });
  }
}

function checkRows(method: string, out: Float64Array, count: number): void {
  if (!(count >= 1 && Number.isInteger(out.length / count)))
    throw new RangeError(`${method}: ${out.length} numbers are no whole rows of ${count}.`);
}

function normalizeRows(out: Float64Array, count: number): void {
  for (let row = 0; row < out.length; row += count) {
    let total = 0;
    for (let k = row; k < row + count; k++) total += out[k]!;
    for (let k = row; k < row + count; k++) out[k] = out[k]! / total;
  }
}
