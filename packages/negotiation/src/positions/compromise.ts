import { type Distribution, fillDistribution, quantiles } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';
import { columnsOf, type IssuePosition, weightedMean, weightedMedian } from './issue.ts';

/** Where the weight of the actors lies on an issue. */
export interface CompromisePosition {
  /** Mean of the positions, weighted by capability × salience: the headline forecast. */
  readonly mean: number;
  /** Lowest position at which half of the influence lies at or below it. */
  readonly median: number;
  /** Standard deviation of the positions, weighted alike: how far apart the actors are. */
  readonly dispersion: number;
}

/**
 * Forecast where an issue settles: the mean of positions weighted by capability × salience (compromise model).
 *
 * On 351 real issues of EU legislation this simple mean did better than every bargaining model tried, and still
 * missed by a quarter of the scale on average. Read it with its interval, never as a point.
 *
 * @throws NegotiationError that names the actor whose position, capability or salience is missing.
 * @see Achen (2006), Evaluating political decision-making models [achen2006]
 */
export function compromisePosition(actors: readonly IssuePosition[]): CompromisePosition {
  const { position, influence } = columnsOf('compromisePosition', actors);
  const mean = weightedMean(position, influence);
  const variance = weightedMean(
    position.map((x) => (x - mean) ** 2),
    influence,
  );
  return { mean, median: weightedMedian(position, influence), dispersion: Math.sqrt(variance) };
}

/** An actor's place on an issue where it is not known exactly. */
export interface UncertainPosition {
  readonly id: string;
  readonly position: Distribution;
  readonly capability: Distribution;
  readonly salience: Distribution;
}

/** The compromise forecast under uncertainty. */
export interface CompromiseInterval {
  /** Mean of the forecasts drawn. */
  readonly mean: number;
  /** Standard error of that mean. */
  readonly standardError: number;
  /** Bounds that hold the given share of the forecasts drawn. */
  readonly interval: readonly [low: number, high: number];
}

/** How the interval is drawn. */
export interface IntervalSettings {
  readonly seed: number;
  readonly sampleCount: number;
  /** Share of the draws inside the interval; 0.9 unless given. */
  readonly share?: number;
}

/**
 * Give the compromise forecast with its interval, from judgements that are themselves uncertain.
 *
 * The interval says how far the forecast moves with the judgements; it does not hold what the model leaves out.
 *
 * @throws NegotiationError for no actors or draws without any influence.
 * @see Achen (2006) [achen2006]
 */
export function compromiseInterval(
  actors: readonly UncertainPosition[],
  { seed, sampleCount, share = 0.9 }: IntervalSettings,
): CompromiseInterval {
  const drawn = (distribution: Distribution, stream: number) => {
    const column = new Float64Array(sampleCount);
    fillDistribution(column, distribution, { seed, stream });
    return column;
  };
  if (actors.length === 0) noInfluence('is empty');
  const top = new Float64Array(sampleCount);
  const bottom = new Float64Array(sampleCount);
  for (const [i, { position, capability, salience }] of actors.entries()) {
    const x = drawn(position, 3 * i);
    const c = drawn(capability, 3 * i + 1);
    const s = drawn(salience, 3 * i + 2);
    for (let d = 0; d < sampleCount; d++) {
      const w = Math.max(0, c[d]!) * Math.min(1, Math.max(0, s[d]!));
      top[d]! += w * x[d]!;
      bottom[d]! += w;
    }
  }
  if (bottom.some((total) => total === 0)) noInfluence('have no influence in some of the draws');
  const forecasts = top.map((sum, d) => sum / bottom[d]!);
  const mean = forecasts.reduce((sum, f) => sum + f, 0) / sampleCount;
  const variance = forecasts.reduce((sum, f) => sum + (f - mean) ** 2, 0) / Math.max(1, sampleCount - 1);
  const [low, high] = quantiles(forecasts, [(1 - share) / 2, (1 + share) / 2]);
  return { mean, standardError: Math.sqrt(variance / sampleCount), interval: [low!, high!] };
}

function noInfluence(what: string): never {
  throw new NegotiationError({
    method: 'compromiseInterval',
    where: 'actors',
    what,
    remedy: 'Give at least one actor a capability and a salience above zero.',
  });
}
