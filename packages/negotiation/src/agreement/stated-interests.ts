import type { Distribution } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';
import type { UncertainInterests } from './drawn-interests.ts';
import { positionScale } from './stated-positions.ts';
import type { RedLine } from './utilities.ts';
import { independentValues, type ValueSource } from './value-source.ts';

/** What an actor has said of each alternative. */
export interface StatedInterests {
  readonly id: string;
  /** −2 strongly against … +2 strongly for, in the order of the alternatives. */
  readonly positions: readonly number[];
  /** How far the true position may lie from the stated one, in steps of the scale; 1 unless given. */
  readonly spread?: number;
  /** Position from which on the actor accepts; 0 unless given. */
  readonly acceptsFrom?: number;
  readonly redLines?: readonly RedLine[];
}

/** The part of an agreement question that stated positions answer. */
export interface StatedQuestion {
  readonly actors: readonly UncertainInterests[];
  readonly alternatives: number;
  readonly criteria: number;
  readonly values: ValueSource;
}

/**
 * Ask for chances of agreement when actors have stated positions and no weights.
 *
 * Each actor's position becomes a criterion of its own, which nobody else looks at: triangular around what was said,
 * cut at the ends of the scale. Actors' doubts are then independent, so agreement of many looks less likely than if
 * they move together.
 *
 * @throws NegotiationError that names the actor and alternative without a position on the scale.
 */
export function statedQuestion(actors: readonly StatedInterests[], seed: number): StatedQuestion {
  const alternatives = actors[0]?.positions.length ?? 0;
  const columns = actors.map((actor) => {
    if (actor.positions.length !== alternatives)
      fail(`${actor.id}.positions`, `has ${actor.positions.length} entries for ${alternatives} alternatives`);
    return actor.positions.map((position, x) => around(position, actor, x));
  });
  const worth = Array.from({ length: alternatives }, (_, x) => columns.map((column) => column[x]!));
  return {
    actors: actors.map(({ id, acceptsFrom = 0, redLines = [] }, i) => ({
      id,
      weights: actors.map((_, k) => Number(k === i)),
      reservationValue: { kind: 'exact', value: onUnitScale(acceptsFrom) },
      redLines,
    })),
    alternatives,
    criteria: actors.length,
    values: independentValues(worth, seed),
  };
}

function around(position: number, { id, spread = 1 }: StatedInterests, x: number): Distribution {
  const [low, high] = positionScale;
  if (!(position >= low && position <= high)) fail(`${id}.positions[${x}]`, `is ${position}`);
  if (!(spread >= 0)) fail(`${id}.spread`, `is ${spread}`);
  if (spread === 0) return { kind: 'exact', value: onUnitScale(position) };
  return {
    kind: 'triangular',
    low: onUnitScale(Math.max(low, position - spread)),
    mode: onUnitScale(position),
    high: onUnitScale(Math.min(high, position + spread)),
  };
}

function onUnitScale(position: number): number {
  const [low, high] = positionScale;
  return (position - low) / (high - low);
}

function fail(where: string, what: string): never {
  throw new NegotiationError({
    method: 'statedQuestion',
    where,
    what,
    remedy:
      'State a position from −2 to 2 on every alternative and a spread of zero or more, or leave the actor out and say so.',
  });
}
