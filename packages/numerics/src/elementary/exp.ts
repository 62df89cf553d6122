import { powerOfTwo } from './power-of-two.ts';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

/**
 * Raise e to a power, with the same bits on every machine.
 *
 * `Math.exp` may differ in the last digit between engines; this one uses only operations that IEEE 754 defines.
 *
 * @returns The power, less than one unit in the last place off; 0 far below and Infinity far above.
 * @see Freely distributable mathematical library, e_exp.c [fdlibm1993]
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  if (Number.isNaN(x)) return NaN;
  const k = Math.floor(Math.LOG2E * x + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const fraction = 1 - (low - (r * c) / (2 - c) - high);
  return k < -1021 ? fraction * powerOfTwo(k + 60) * powerOfTwo(-60) : scale(fraction, k);
}

function scale(fraction: number, k: number): number {
  return k === 1024 ? fraction * 2 * powerOfTwo(1023) : fraction * powerOfTwo(k);
}
