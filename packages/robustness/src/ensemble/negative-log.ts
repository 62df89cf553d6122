/** log 2 in two parts. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;
/** 2/21, 2/19, … 2/3: the series of log((1 + s) / (1 − s)) − 2s in s². */
export const logTerms = [2 / 21, 2 / 19, 2 / 17, 2 / 15, 2 / 13, 2 / 11, 2 / 9, 2 / 7, 2 / 5, 2 / 3] as const;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const highWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Take −log of a number in (0, 1), by the same operations in the same order as the compiled kernel does.
 *
 * `log` of `numerics` is a little nearer to the truth; here equal bits of two kernels count.
 */
export function negativeLog(u: number): number {
  double[0] = u;
  const high = words[highWord]!;
  const shifted = high + (0x3ff00000 - 0x3fe6a09e); // the fraction ends up in [√½, √2)
  const exponent = (shifted >>> 20) - 1023;
  words[highWord] = (shifted & 0xfffff) + 0x3fe6a09e;
  const f = double[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  let rest = z * logTerms[0];
  for (let k = 1; k < logTerms.length; k++) rest = z * (logTerms[k]! + rest);
  const halfSquare = 0.5 * f * f;
  const k = exponent;
  return halfSquare - (s * (halfSquare + rest) + k * ln2Low) - f - k * ln2High;
}
