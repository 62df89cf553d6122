import { exp } from './exp.ts';
import { log } from './log.ts';

/**
 * Raise e to a power and take 1 away, keeping all digits where the power is near 0; the same bits on every machine.
 *
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, section 1.14 [higham2002]
 */
export function expm1(x: number): number {
  const power = exp(x);
  if (power === 1) return x;
  const rest = power - 1;
  if (rest === -1 || power === Number.POSITIVE_INFINITY) return rest;
  return (rest * x) / log(power); // the errors of both logarithm and power cancel
}
