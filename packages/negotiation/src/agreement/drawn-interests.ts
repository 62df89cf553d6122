import { type Distribution, fillDistribution, fillSimplex } from '@steelyard/numerics';
import { normalizedWeights, type RedLine } from './utilities.ts';

/** An actor whose interests are not known exactly. */
export interface UncertainInterests {
  readonly id: string;
  /** Weight of each criterion to the actor, zero or more; made to sum to 1. */
  readonly weights: readonly number[];
  /**
   * Share of the weight, 0 … 1, of which is not known where it lies: it is spread at random over the criteria in
   * each draw. 0 keeps the stated weights, 1 knows nothing; 0 unless given.
   */
  readonly unknownShare?: number;
  /** Worth of walking away, on the scale of the utilities, 0 … 1. */
  readonly reservationValue: Distribution;
  readonly redLines?: readonly RedLine[];
}

/** Draws of one actor's interests. */
export interface DrawnInterests {
  /** For each criterion, a column of weights: one for each draw, or a single one that holds for all. */
  readonly weights: readonly Float64Array[];
  /** One for each draw. */
  readonly reservation: Float64Array;
  readonly redLines: readonly RedLine[];
}

/** Streams of the actors' draws lie above those of the values. */
const actorStreams = 2 ** 31;

/**
 * Draw an actor's weights and reservation values.
 *
 * @param place - The actor's place, which sets it apart from the others' draws.
 * @throws NegotiationError if the actor's weights do not match the criteria.
 */
export function drawInterests(
  actor: UncertainInterests,
  place: number,
  criteria: number,
  { seed, sampleCount }: { readonly seed: number; readonly sampleCount: number },
): DrawnInterests {
  const means = normalizedWeights(actor, criteria);
  const reservation = new Float64Array(sampleCount);
  fillDistribution(reservation, actor.reservationValue, { seed, stream: actorStreams + 2 * place });
  const { unknownShare = 0, redLines = [] } = actor;
  if (unknownShare === 0)
    return { weights: means.map((mean) => Float64Array.of(mean)), reservation, redLines };

  const rows = new Float64Array(sampleCount * criteria);
  fillSimplex(rows, criteria, { seed, stream: actorStreams + 2 * place + 1 });
  const weights = means.map((mean, k) => {
    const column = new Float64Array(sampleCount);
    for (let i = 0; i < sampleCount; i++)
      column[i] = (1 - unknownShare) * mean + unknownShare * rows[i * criteria + k]!;
    return column;
  });
  return { weights, reservation, redLines };
}
