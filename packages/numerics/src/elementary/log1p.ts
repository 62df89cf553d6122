import { twoSum } from './double-double.ts';
import { log } from './log.ts';

/** 2/3, 2/5, … : the series of log((1 + s) / (1 − s)) − 2s in s², divided by s. */
const terms = Array.from({ length: 12 }, (_, j) => 2 / (2 * j + 3));

/**
 * Take the logarithm of 1 + x without losing the digits of a small x, with the same bits on every machine.
 *
 * @returns The logarithm, about one unit in the last place off; −Infinity for −1 and NaN below.
 */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return nearZero(x);
  if (!(x > -1) || x === Infinity) return x === -1 ? -Infinity : x === Infinity ? Infinity : NaN;
  const { high, low } = twoSum(1, x);
  return log(high) + low / high;
}

/** log(1 + x) = x − x²/2 + s(x²/2 + R(s²)) with s = x / (2 + x). */
function nearZero(x: number): number {
  if (Math.abs(x) < 1e-20) return x;
  const s = x / (2 + x);
  const z = s * s;
  let rest = 0;
  for (let j = terms.length - 1; j >= 0; j--) rest = z * (terms[j]! + rest);
  const halfSquare = 0.5 * x * x;
  return x - (halfSquare - s * (halfSquare + rest));
}

/**
 * Take log(1 + x) − x without losing the digits of a small x, with the same bits on every machine.
 *
 * @param x - Above −1.
 */
export function log1pMinusX(x: number): number {
  if (x < -0.29 || x > 0.41) return log1p(x) - x;
  const s = x / (2 + x);
  const z = s * s;
  let rest = 0;
  for (let j = terms.length - 1; j >= 0; j--) rest = z * (terms[j]! + rest);
  return s * (rest - x);
}
