import { exp } from '../elementary/exp.ts';
import { log1p } from '../elementary/log1p.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import { betaQuantile, inverseBetaFunction } from './beta.ts';
import {
  type ContinuousDistribution,
  quantileBetween,
  requireFinite,
  requirePositive,
} from './continuous.ts';

/** Degrees of freedom, location and scale of a Student t distribution. */
export interface StudentTParameters {
  readonly df: number;
  /** 0 unless given. */
  readonly loc?: number;
  /** 1 unless given. */
  readonly scale?: number;
}

/**
 * Describe a Student t distribution.
 *
 * @throws RangeError if degrees of freedom or scale are not above 0.
 */
export function studentTDistribution({ df, loc = 0, scale = 1 }: StudentTParameters): ContinuousDistribution {
  requirePositive('studentTDistribution', 'number of degrees of freedom', df);
  requireFinite('studentTDistribution', 'location', loc);
  requirePositive('studentTDistribution', 'scale', scale);
  const peak = inverseBetaFunction(df / 2, 0.5) / Math.sqrt(df) / scale;
  const tail = (t: number) => {
    const square = t * t;
    return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
  };
  const below = (t: number) => (t <= 0 ? tail(t).lower / 2 : 0.5 + tail(t).upper / 2);
  return {
    density: (x) => {
      const t = (x - loc) / scale;
      return peak * exp((-(df + 1) / 2) * log1p((t * t) / df));
    },
    cumulative: (x) => below((x - loc) / scale),
    survival: (x) => below((loc - x) / scale),
    quantile: quantileBetween('studentTDistribution', -Infinity, Infinity, (probability, rest) => {
      if (probability === rest) return loc;
      const small = Math.min(probability, rest);
      const { x, y } = betaQuantile(df / 2, 0.5, 2 * small, 1 - 2 * small);
      const size = Math.sqrt(df * (y / x));
      return loc + (probability < rest ? -size : size) * scale;
    }),
    mean: df > 1 ? loc : null,
    variance: df > 2 ? (scale * scale * df) / (df - 2) : null,
  };
}
