import { add, type DoubleDouble, fromDouble, multiply, scale, twoProduct, twoSum } from './double-double.ts';
import { exp } from './exp.ts';
import { powerOfTwo } from './power-of-two.ts';

const ln2: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 };
const twoThirds: DoubleDouble = { high: 0.6666666666666666, low: 3.700743415417188e-17 };
/** 2/5, 2/7, … of the series of log((1 + s) / (1 − s)). */
const terms = Array.from({ length: 12 }, (_, j) => 2 / (2 * j + 5));

/**
 * Raise a positive number to a power, with the same bits on every machine.
 *
 * @param base - 0 or above.
 * @returns The power, about one unit in the last place off; 0 to a negative power gives Infinity. NaN for a negative base.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (!(base >= 0) || Number.isNaN(exponent)) return NaN;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  if (base === Infinity) return exponent > 0 ? Infinity : 0;
  if (!Number.isFinite(exponent)) return base > 1 === exponent > 0 ? Infinity : 0;
  const logarithm = preciseLog(base);
  const rough = logarithm.high * exponent;
  if (rough > 710) return Infinity;
  if (rough < -746) return 0;
  const power = scale(logarithm, exponent);
  const leading = exp(power.high);
  return leading + leading * power.low;
}

/**
 * Take the natural logarithm of a positive number in twice the precision (about 66 bits of it are right).
 */
export function preciseLog(x: number): DoubleDouble {
  const { fraction, exponent } = splitExponent(x);
  const f = fraction - 1;
  const above = twoSum(fraction, 1);
  const quotient = f / above.high;
  const back = twoProduct(quotient, above.high);
  const s: DoubleDouble = twoSum(quotient, (f - back.high - back.low - quotient * above.low) / above.high);
  const square = multiply(s, s);
  let rest = 0;
  for (let j = terms.length - 1; j >= 0; j--) rest = square.high * (terms[j]! + rest);
  const bend = multiply(square, add(twoThirds, fromDouble(rest)));
  const small = multiply(s, add(fromDouble(2), bend));
  return exponent === 0 ? small : add(scale(ln2, exponent), small);
}

/** Takes a positive number apart into a fraction in [√½, √2) and a power of two. */
function splitExponent(x: number): { fraction: number; exponent: number } {
  let fraction = x;
  let exponent = 0;
  for (let step = 512; step >= 1; step /= 2) {
    if (fraction >= powerOfTwo(step)) {
      fraction *= powerOfTwo(-step);
      exponent += step;
    }
    while (fraction < powerOfTwo(-step)) {
      fraction *= powerOfTwo(step);
      exponent -= step;
    }
  }
  if (fraction < 1) {
    fraction *= 2;
    exponent -= 1;
  }
  return fraction < Math.SQRT2 ? { fraction, exponent } : { fraction: fraction / 2, exponent: exponent + 1 };
}
