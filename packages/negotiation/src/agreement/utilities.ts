import { NegotiationError } from '../error.ts';

/** Something an actor will not accept whatever the rest is worth. */
export type RedLine =
  | {
      /** Place of a criterion on which the alternative must be worth at least `atLeast` (0 … 1). */
      readonly criterion: number;
      readonly atLeast: number;
    }
  | {
      /** Place of an alternative that is refused as such. */
      readonly alternative: number;
    };

/** What an actor cares for and what it has without an agreement. */
export interface ActorInterests {
  readonly id: string;
  /** Weight of each criterion to the actor, zero or more; made to sum to 1. */
  readonly weights: readonly number[];
  /** Worth of walking away, on the scale of the utilities, 0 … 1. */
  readonly reservationValue: number;
  readonly redLines?: readonly RedLine[];
}

/** Why an actor accepts or refuses an alternative. */
export interface AcceptanceReason {
  readonly accepts: boolean;
  /** Weighted sum of the values, 0 … 1. */
  readonly utility: number;
  /** Utility minus reservation value; negative where the alternative is not worth it. */
  readonly margin: number;
  /** Places of the red lines it breaks. */
  readonly brokenRedLines: readonly number[];
  /** Criteria by what they cost the actor, the dearest first: weight × what the value lacks to 1. */
  readonly shortfalls: readonly { readonly criterion: number; readonly lost: number }[];
}

/**
 * Work out the utility of each alternative to each actor, from the actor's own weights over the criteria.
 *
 * @param values - Alternative × criterion: worth in 0 … 1.
 * @returns Alternative × actor.
 * @throws NegotiationError that names an actor without weights.
 */
export function utilitiesFromWeights(
  actors: readonly ActorInterests[],
  values: readonly (readonly number[])[],
): number[][] {
  const weights = actors.map((actor) => normalizedWeights(actor, values[0]?.length ?? 0));
  return values.map((row) => weights.map((w) => row.reduce((sum, value, k) => sum + value * w[k]!, 0)));
}

/**
 * Explain whether an actor accepts an alternative, and if not, which red line or which criteria stand against it.
 *
 * @param alternative - The alternative's place, for red lines that name one.
 * @param values - The alternative's worth on each criterion, 0 … 1.
 * @throws NegotiationError if the actor has no weights.
 */
export function acceptanceReason(
  actor: ActorInterests,
  alternative: number,
  values: readonly number[],
): AcceptanceReason {
  const weights = normalizedWeights(actor, values.length);
  const utility = values.reduce((sum, value, k) => sum + value * weights[k]!, 0);
  const brokenRedLines = (actor.redLines ?? []).flatMap((line, place) =>
    breaks(line, alternative, values) ? [place] : [],
  );
  const margin = utility - actor.reservationValue;
  return {
    accepts: margin >= 0 && brokenRedLines.length === 0,
    utility,
    margin,
    brokenRedLines,
    shortfalls: values
      .map((value, criterion) => ({ criterion, lost: weights[criterion]! * (1 - value) }))
      .filter(({ lost }) => lost > 0)
      .sort((a, b) => b.lost - a.lost),
  };
}

/** Check an actor's weights and make them sum to 1. */
export function normalizedWeights(
  { id, weights }: Pick<ActorInterests, 'id' | 'weights'>,
  criteria: number,
): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (weights.length !== criteria || !weights.every((w) => w >= 0) || !(total > 0 && Number.isFinite(total)))
    throw new NegotiationError({
      method: 'utilitiesFromWeights',
      where: `actors.${id}.weights`,
      what:
        weights.length === 0
          ? 'is missing'
          : `does not give one weight of zero or more for each of ${criteria} criteria, not all zero`,
      remedy: 'State how much each criterion matters to the actor, or use its stated positions instead.',
    });
  return weights.map((w) => w / total);
}

function breaks(line: RedLine, alternative: number, values: readonly number[]): boolean {
  if ('alternative' in line) return line.alternative === alternative;
  return values[line.criterion]! < line.atLeast;
}
