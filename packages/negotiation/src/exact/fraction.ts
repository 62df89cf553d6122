/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Zero as a {@link Fraction}. */
export const zero: Fraction = { numerator: 0n, denominator: 1n };

/**
 * Make a fraction in lowest terms.
 *
 * @throws RangeError if the denominator is zero.
 */
export function fraction(numerator: bigint, denominator: bigint = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('fraction: the denominator is zero.');
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}

/** Add two fractions. */
export function sumOf(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Write a fraction as `a/b`, with a denominator of 1 written out. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** Turn a fraction into the nearest double (ties to even). */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const shift = 64 - (bitLength(magnitude) - bitLength(denominator));
  const scaled = shift >= 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const quotient = scaled / divisor;
  // The quotient has at least 64 bits; a lowest bit that stands for the remainder keeps the rounding correct.
  const sticky = quotient * divisor === scaled ? quotient : quotient | 1n;
  const value = timesPowerOfTwo(Number(sticky), -shift);
  return numerator < 0n ? -value : value;
}

function timesPowerOfTwo(value: number, exponent: number): number {
  let result = value;
  let left = exponent;
  while (left < -1000) {
    result *= 2 ** -1000;
    left += 1000;
  }
  while (left > 1000) {
    result *= 2 ** 1000;
    left -= 1000;
  }
  return result * 2 ** left;
}

function bitLength(value: bigint): number {
  const hex = value.toString(16);
  return 4 * (hex.length - 1) + (32 - Math.clz32(Number.parseInt(hex[0]!, 16)));
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
