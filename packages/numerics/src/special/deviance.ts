import { add, fromDouble, scale, twoProduct, twoSum } from '../elementary/double-double.ts';
import { log } from '../elementary/log.ts';
import { preciseLog } from '../elementary/pow.ts';

/**
 * Evaluate x log(x / mean) + mean − x without losing digits, near the mean or far from it.
 *
 * @param x - 0 or above.
 * @param mean - Above 0.
 * @see Loader (2000), Fast and accurate computation of binomial probabilities [loader2000]
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  if (mean === 0) return Infinity; // a mean too small for a double
  const share = (x - mean) / (x + mean);
  return Math.abs(share) > 0.1 ? farFromMean(x, mean) : (x - mean) * share + 2 * x * series(share);
}

/** s³/3 + s⁵/5 + … */
function series(share: number): number {
  const square = share * share;
  let rest = 0;
  for (let j = 9; j >= 1; j--) rest = square * (1 / (2 * j + 1) + rest);
  return share * rest;
}

function farFromMean(x: number, mean: number): number {
  const ratio = x / mean;
  if (!(ratio > 1e-290 && ratio < 1e290 && x < 1e140)) return x * (log(x) - log(mean)) + mean - x;
  const back = twoProduct(ratio, mean);
  const logarithm = add(preciseLog(ratio), fromDouble((x - back.high - back.low) / x));
  const total = add(scale(logarithm, x), twoSum(mean, -x));
  return total.high;
}
