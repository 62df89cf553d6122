import { log } from '../elementary/log.ts';

/** Where digamma is 0, in two parts. */
const root = 1.4616321449683622;
const rootRest = 9.549995429965697e-17;
/** ψ⁽ᵏ⁾(root) / k! for k = 1, 2, … */
const rootTerms = [
  0.9676722454476212, -0.4427631689835921, 0.258499760955651, -0.16394270544240652, 0.10782405069126237,
  -0.07219956125645471, 0.04880428816414311, -0.03316112647484736, 0.022597648232218104, -0.01542476590494896,
  0.010538791616612175, -0.007204534386356869, 0.004926781395729853, -0.003369801655439328,
  0.002305126326734928, -0.0015769367714301972, 0.0010788252019162967, -0.0007380709389960052,
  0.000504953265834602, -0.0003454680251063077, 0.00023635601564027053, -0.00016170622091974803,
  0.0001106337276874741,
] as const;
/** B₂ₖ / 2k. */
const asymptoticTerms = [
  0.08333333333333333, -0.008333333333333333, 0.003968253968253968, -0.004166666666666667,
  0.007575757575757576, -0.021092796092796094, 0.08333333333333333, -0.4432598039215686,
] as const;
const large = 14;

/**
 * Take the derivative of the logarithm of the gamma function of a positive number.
 *
 * @param x - Above 0.
 * @returns The derivative, to about 14 digits, also beside its zero; NaN where x is not above 0.
 */
export function digamma(x: number): number {
  if (!(x > 0)) return NaN;
  const distance = x - root - rootRest;
  if (Math.abs(distance) < 0.25) return aroundRoot(distance);
  let shifted = x;
  let below = 0;
  while (shifted < large) {
    below += 1 / shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  let rest = 0;
  for (let k = asymptoticTerms.length - 1; k >= 0; k--) rest = square * (asymptoticTerms[k]! + rest);
  return log(shifted) - 0.5 / shifted - rest - below;
}

function aroundRoot(distance: number): number {
  let value = 0;
  for (let k = rootTerms.length - 1; k >= 0; k--) value = distance * (rootTerms[k]! + value);
  return value;
}
