import { log } from '../elementary/log.ts';

/** What a quantile is looked for in: probability below w and its slope. */
export interface CurveAt {
  readonly probability: number;
  readonly slope: number;
}

/**
 * Find where a rising probability reaches a target, by Newton's method on its logarithm within a bracket.
 *
 * @param target - In (0, ½]: a tail is solved from its small side, where the digits are.
 * @param curve - Probability and slope at w.
 * @param start - Where to begin.
 * @param reach - The answer lies within ± reach.
 */
export function solveQuantile(
  target: number,
  curve: (w: number) => CurveAt,
  start: number,
  reach = 800,
): number {
  let low = -reach;
  let high = reach;
  let w = Math.min(Math.max(start, low), high);
  let settled = false;
  for (let step = 0; step < 300; step++) {
    const { probability, slope } = curve(w);
    if (probability === target) return w;
    if (probability < target) low = w;
    else high = w;
    const newton = w - (probability / slope) * log(probability / target);
    const usable = probability > 0 && slope > 0 && newton > low && newton < high;
    const next = usable ? newton : (low + high) / 2;
    const moved = Math.abs(next - w);
    if (next === w || moved <= 1e-16 * Math.abs(w)) return next;
    if (usable && settled) return next;
    settled = usable && moved < 1e-7 * Math.max(1, Math.abs(w));
    w = next;
  }
  return w;
}
