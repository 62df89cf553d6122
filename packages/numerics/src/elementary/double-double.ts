/** A number in twice the precision: the sum of a double and what that double lost. */
export interface DoubleDouble {
  readonly high: number;
  /** At most half a unit in the last place of `high`. */
  readonly low: number;
}

/** The number 0. */
export const zero: DoubleDouble = { high: 0, low: 0 };

/** Add two doubles without loss. */
export function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const back = high - a;
  return { high, low: a - (high - back) + (b - back) };
}

/**
 * Multiply two doubles without loss; both stay below 1e150.
 *
 * @see Dekker (1971), A floating-point technique for extending the available precision [dekker1971]
 */
export function twoProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const aShifted = a * splitter;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = b * splitter;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

const splitter = 2 ** 27 + 1;

/** Add two numbers in twice the precision. */
export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const upper = twoSum(a.high, b.high);
  const lower = twoSum(a.low, b.low);
  const middle = renormalize(upper.high, upper.low + lower.high);
  return renormalize(middle.high, middle.low + lower.low);
}

/** Subtract in twice the precision. */
export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, { high: -b.high, low: -b.low });
}

/** Multiply in twice the precision. */
export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = twoProduct(a.high, b.high);
  return renormalize(product.high, product.low + (a.high * b.low + a.low * b.high));
}

/** Multiply by a double, in twice the precision. */
export function scale(a: DoubleDouble, factor: number): DoubleDouble {
  const product = twoProduct(a.high, factor);
  return renormalize(product.high, product.low + a.low * factor);
}

/** Divide by a double other than 0, in twice the precision. */
export function divide(a: DoubleDouble, divisor: number): DoubleDouble {
  const first = a.high / divisor;
  const rest = subtract(a, twoProduct(first, divisor));
  return renormalize(first, rest.high / divisor);
}

/** Take a double into twice the precision. */
export function fromDouble(high: number): DoubleDouble {
  return { high, low: 0 };
}

/** Moves what does not fit `high` into `low`; |a| ≥ |b| or a is 0. */
function renormalize(a: number, b: number): DoubleDouble {
  const high = a + b;
  return { high, low: b - (high - a) };
}
