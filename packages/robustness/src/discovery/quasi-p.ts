import { incompleteBeta } from '@steelyard/numerics';
import { type Box, type DiscoverySample, enclosingBox } from './box.ts';
import { limitNumber, Surroundings } from './surroundings.ts';

/** For the limit below and above of each input; null where the box does not limit it. */
export type QuasiP = readonly (readonly [low: number | null, high: number | null])[];

/**
 * Say of each limit of a box how easily it could be an accident: the chance of so dense a box if the limit did nothing.
 *
 * The box was looked for, so these are no true significance levels; above 0.05 a limit deserves doubt.
 *
 * @see Bryant & Lempert (2010), Thinking inside the box [bryant2010]
 */
export function quasiP(sample: DiscoverySample, box: Box): QuasiP {
  const columns = sample.columns.map((column) => new Float64Array(column));
  const whole = enclosingBox(columns);
  const { interest } = sample;
  const counts = new Float64Array(2 * box.length + 1);
  const interests = new Float64Array(2 * box.length + 1);
  const own = 2 * box.length;
  const surroundings = new Surroundings(columns, box, whole);
  for (let i = 0; i < interest.length; i++) {
    const limits = surroundings.outside[i]!;
    if (limits > 1) continue;
    const place = limits === 0 ? own : surroundings.numberOf(i);
    counts[place]!++;
    interests[place] = interests[place]! + interest[i]!;
  }
  const without = (limit: number) =>
    atLeastSuccesses(
      counts[own]!,
      interests[own]!,
      (interests[own]! + interests[limit]!) / Math.max(1, counts[own]! + counts[limit]!),
    );
  return box.map(([low, high], input) => [
    low > whole[input]![0] ? without(limitNumber(input, false)) : null,
    high < whole[input]![1] ? without(limitNumber(input, true)) : null,
  ]);
}

/** P(X ≥ successes) of a binomial quantity. */
function atLeastSuccesses(trials: number, successes: number, probability: number): number {
  const k = Math.ceil(successes);
  if (k <= 0) return 1;
  if (k > trials || probability <= 0) return 0;
  return probability >= 1 ? 1 : incompleteBeta(k, trials - k + 1, probability).lower;
}
