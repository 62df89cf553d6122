const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

const bits: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(8));

/**
 * Take the natural logarithm, with the same bits on every machine.
 *
 * `Math.log` may differ in the last digit between engines; this one uses only operations that IEEE 754 defines.
 *
 * @returns The logarithm, less than one unit in the last place off; −Infinity for 0 and NaN below.
 * @see Freely distributable mathematical library, e_log.c [fdlibm1993]
 */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? Infinity : NaN;
  let exponent = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984; // 2^54 lifts a subnormal
    exponent = -54;
  }
  bits.setFloat64(0, scaled);
  const high = bits.getInt32(0);
  exponent += (high >>> 20) - 1023;
  const fractionBits = high & 0xfffff;
  const lift = (fractionBits + 0x95f64) & 0x100000; // keeps the fraction within [√½, √2)
  bits.setInt32(0, fractionBits | (lift ^ 0x3ff00000));
  exponent += lift >>> 20;
  const f = bits.getFloat64(0) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const halfSquare = 0.5 * f * f;
  return exponent * ln2High - (halfSquare - (s * (halfSquare + (odd + even)) + exponent * ln2Low) - f);
}
