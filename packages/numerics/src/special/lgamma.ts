import { log } from '../elementary/log.ts';
import { log1p } from '../elementary/log1p.ts';

const oneMinusEuler = 0.42278433509846713;
const halfLogTwoPi = 0.9189385332046728;
/** (ζ(n) − 1) / n for n = 2, 3, … */
const zetaTerms = [
  0.3224670334241132, 0.0673523010531981, 0.020580808427784546, 0.007385551028673986, 0.0028905103307415234,
  0.001192753911703261, 0.0005096695247430425, 0.00022315475845357939, 9.945751278180853e-5,
  4.492623673813314e-5, 2.050721277567069e-5, 9.439488275268397e-6, 4.374866789907488e-6,
  2.039215753801366e-6, 9.55141213040742e-7, 4.492469198764566e-7, 2.1207184805554665e-7,
  1.0043224823968099e-7, 4.7698101693639804e-8, 2.2711094608943164e-8, 1.0838659214896955e-8,
  5.183475041970047e-9, 2.4836745438024785e-9, 1.1921401405860912e-9, 5.731367241678862e-10,
  2.7595228851242334e-10, 1.330476437424449e-10, 6.4229645638381e-11, 3.1044247747322276e-11,
  1.5021384080754142e-11,
] as const;
/** B₂ₖ / (2k(2k − 1)) of Stirling's series. */
const stirlingTerms = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
  0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
] as const;
const large = 12;

/**
 * Take the logarithm of the gamma function of a positive number.
 *
 * @param x - Above 0.
 * @returns The logarithm, to about 15 digits, also beside its zeros 1 and 2; NaN where x is not above 0.
 */
export function lgamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x === Infinity) return Infinity;
  if (x >= large) return (x - 0.5) * (log(x) - 1) + (halfLogTwoPi - 0.5 + stirlingSeries(x));
  if (x < 0.5) return aroundTwo(x) - log1p(x) - log(x);
  if (x < 1.5) return aroundTwo(x - 1) - log1p(x - 1);
  if (x <= 2.5) return aroundTwo(x - 2);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return aroundTwo(reduced - 2) + log(product);
}

/** log Γ(2 + w) for |w| ≤ ½: w(1 − γ) + Σ (−1)ⁿ (ζ(n) − 1) wⁿ / n. */
function aroundTwo(w: number): number {
  let rest = 0;
  for (let n = zetaTerms.length - 1; n >= 0; n--) rest = zetaTerms[n]! - w * rest;
  return w * (oneMinusEuler + w * rest);
}

function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  let rest = 0;
  for (let k = stirlingTerms.length - 1; k >= 0; k--) rest = stirlingTerms[k]! + square * rest;
  return rest / x;
}

/**
 * Say by how much Stirling's formula misses log Γ(x + 1): log Γ(x + 1) − (x + ½) log x + x − ½ log 2π.
 *
 * @param x - Above 0.
 */
export function stirlingError(x: number): number {
  if (x >= large) return stirlingSeries(x);
  return lgamma(x + 1) - (x + 0.5) * log(x) + x - halfLogTwoPi;
}
