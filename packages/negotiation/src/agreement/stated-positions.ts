import { NegotiationError } from '../error.ts';

/** Lowest and highest stated position: strongly against, strongly for. */
export const positionScale: readonly [number, number] = [-2, 2];

/**
 * Read stated positions (−2 strongly against … +2 strongly for) as utilities from 0 to 1.
 *
 * A stated position says on which side an actor is, not how it would trade: differences between actors mean nothing.
 *
 * @param positions - Alternative × actor.
 * @throws NegotiationError for a position outside the scale.
 */
export function utilitiesFromPositions(positions: readonly (readonly number[])[]): number[][] {
  const [low, high] = positionScale;
  return positions.map((row, x) =>
    row.map((position, i) => {
      if (!(position >= low && position <= high))
        throw new NegotiationError({
          method: 'utilitiesFromPositions',
          where: `positions[${x}][${i}]`,
          what: `is ${position}`,
          remedy: 'Give −2 (strongly against) to 2 (strongly for).',
        });
      return (position - low) / (high - low);
    }),
  );
}
