import { exp } from '../elementary/exp.ts';

const twoOverRootPi = 1.1283791670955126;
const twoOverRootPiRest = 1.533545961316588e-17;
/** Where the Chebyshev series of (1 + 2x) e^(x²) erfc(x) in (x − 3.75) / (x + 3.75) has its middle. */
const middle = 3.75;
const chebyshev = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5,
  4.13902798607301e-6, 7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8,
  4.521959811218287e-9, -7.754400208831351e-10, -6.318088340886684e-11, 2.86879501093067e-11,
  1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14, 3.3478119482868056e-14,
  -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
  -2.2370566594359995e-18, -2.187342944303018e-18,
] as const;

/**
 * Evaluate the error function, (2/√π) ∫₀ˣ e^(−t²) dt.
 *
 * @returns A number in [−1, 1], to about 15 digits.
 */
export function erf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size < 0.8) return series(x);
  const value = 1 - (size > 6 ? 0 : upper(size));
  return x < 0 ? -value : value;
}

/**
 * Evaluate the complement of the error function, keeping the digits of a far tail.
 *
 * @returns A number in [0, 2], to about 15 digits of its own size; 0 where it is smaller than any double.
 * @see Shepherd & Laframboise (1981), Chebyshev approximation of (1 + 2x) exp(x²) erfc x [shepherd1981]
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < -6) return 2;
  if (x < 0.4) return 1 - erf(x);
  return x > 27.3 ? 0 : upper(x);
}

/** x − x³/3 + x⁵/(2!·5) − …, times 2/√π. */
function series(x: number): number {
  const square = x * x;
  let power = 1;
  let rest = 0;
  for (let n = 1; n < 30 && power > 1e-20; n++) {
    power *= square / n;
    rest += ((n % 2 === 1 ? -1 : 1) * power) / (2 * n + 1);
  }
  return twoOverRootPi * x + (twoOverRootPi * (x * rest) + twoOverRootPiRest * x);
}

function upper(x: number): number {
  const t = (x - middle) / (x + middle);
  let later = 0;
  let current = 0;
  for (let k = chebyshev.length - 1; k >= 1; k--) {
    const next = 2 * t * current - later + chebyshev[k]!;
    later = current;
    current = next;
  }
  const scaled = t * current - later + chebyshev[0];
  return (exponentialOfSquare(x) * scaled) / (1 + 2 * x);
}

/** e^(−x²) without the rounding error of x². */
export function exponentialOfSquare(x: number): number {
  const rough = Math.round(x * 1024) / 1024;
  return exp(-rough * rough) * exp((rough - x) * (rough + x));
}
