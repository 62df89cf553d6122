import { NegotiationError } from '../error.ts';

/** Where an actor stands on one issue. */
export interface IssuePosition {
  readonly id: string;
  /** Preferred point on the issue's scale. */
  readonly position: number;
  /** What it could bring to bear, zero or more; only the proportions count. */
  readonly capability: number;
  /** How much the issue matters to it, 0 … 1. */
  readonly salience: number;
}

/** Positions as columns, checked. */
export interface IssueColumns {
  readonly position: readonly number[];
  readonly salience: readonly number[];
  /** Capability × salience. */
  readonly influence: readonly number[];
}

/**
 * Check the positions on an issue and read them as columns.
 *
 * A forecast is refused where an actor's position, capability or salience is missing: nothing is invented.
 */
export function columnsOf(method: string, actors: readonly IssuePosition[]): IssueColumns {
  if (actors.length === 0) fail(method, 'actors', 'is empty', 'Give at least one actor.');
  for (const { id, position, capability, salience } of actors) {
    if (!Number.isFinite(position))
      fail(
        method,
        `${id}.position`,
        `is ${position}`,
        'State its position, or leave the actor out and say so.',
      );
    if (!(capability >= 0 && Number.isFinite(capability)))
      fail(
        method,
        `${id}.capability`,
        `is ${capability}`,
        'Judge its capability, or leave the actor out and say so.',
      );
    if (!(salience >= 0 && salience <= 1))
      fail(method, `${id}.salience`, `is ${salience}`, 'Judge its salience between 0 and 1.');
  }
  const influence = actors.map(({ capability, salience }) => capability * salience);
  if (influence.every((w) => w === 0))
    fail(method, 'actors', 'have no influence', 'Give at least one a capability and a salience above zero.');
  return {
    position: actors.map(({ position }) => position),
    salience: actors.map(({ salience }) => salience),
    influence,
  };
}

/** Mean of positions, weighted by influence. */
export function weightedMean(position: readonly number[], influence: readonly number[]): number {
  let total = 0;
  let sum = 0;
  for (const [i, w] of influence.entries()) {
    total += w;
    sum += w * position[i]!;
  }
  return sum / total;
}

/** Lowest position at which at least half of the influence lies at or below it. */
export function weightedMedian(position: readonly number[], influence: readonly number[]): number {
  const order = [...position.keys()].sort((a, b) => position[a]! - position[b]!);
  const total = influence.reduce((sum, w) => sum + w, 0);
  let below = 0;
  for (const i of order) {
    below += influence[i]!;
    if (below >= total / 2 - 1e-12 * total) return position[i]!;
  }
  return position[order.at(-1)!]!;
}

function fail(method: string, where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method, where, what, remedy });
}
