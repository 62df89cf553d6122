import { exp, log } from '@steelyard/numerics';

/** A chance or share together with its logarithm, which is taken once for many exponents. */
export interface Odds {
  readonly base: number;
  readonly log: number;
}

/** Take the logarithm of a chance or share, 0 … 1. */
export function oddsOf(base: number): Odds {
  return { base, log: base === 0 ? 0 : log(base) };
}

/**
 * Raise a chance or share to a risk exponent: above 1 shuns risk, below 1 seeks it.
 *
 * Good to about 1e-15, and the same on every machine.
 */
export function risky(odds: Odds, exponent: number): number {
  if (exponent === 1 || odds.base === 0) return odds.base;
  return exp(exponent * odds.log);
}

/** Place of each figure between the lowest (−1) and the highest (1); 0 for all when there is no difference. */
export function basisOf(security: readonly number[]): number[] {
  const high = Math.max(...security);
  const low = Math.min(...security);
  const scale = Math.max(Math.abs(high), Math.abs(low));
  if (high - low <= 1e-12 * scale) return security.map(() => 0);
  return security.map((value) => (2 * value - high - low) / (high - low));
}
