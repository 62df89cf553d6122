import { largest } from '../voting/winners.ts';

/** The agreement nearest to what an actor would most like. */
export interface ClosestAgreement {
  /** The actor's best alternatives of all, tied ones included. */
  readonly best: readonly number[];
  /** The agreements it likes best, tied ones included; empty when there is no agreement. */
  readonly agreements: readonly number[];
  /** Utility given up between the two; `null` when there is no agreement. */
  readonly loss: number | null;
  readonly tieConvention: 'all-tied';
}

/**
 * Find for each actor the agreement closest to its best alternative.
 *
 * @param utilities - Alternative × actor.
 * @param agreements - Places of the alternatives that can be agreed on.
 */
export function closestAgreements(
  utilities: readonly (readonly number[])[],
  agreements: readonly number[],
): ClosestAgreement[] {
  return (utilities[0] ?? []).map((_, i) => {
    const column = utilities.map((row) => row[i]!);
    const best = largest(column);
    const among = largest(agreements.map((x) => column[x]!)).map((place) => agreements[place]!);
    return {
      best,
      agreements: among,
      loss: among.length === 0 ? null : column[best[0]!]! - column[among[0]!]!,
      tieConvention: 'all-tied',
    };
  });
}
