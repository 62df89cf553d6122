import { NegotiationError } from '../error.ts';

/** What actors can agree on and what each of them has without an agreement. */
export interface BargainingProblem {
  /** Alternative × actor: utility of each alternative to each actor, in that actor's own unit. */
  readonly utilities: readonly (readonly number[])[];
  /** For each actor: its utility when nothing is agreed (its reservation value). */
  readonly disagreement: readonly number[];
}

/** Alternatives that a solution picks; several when they are tied, none when the zone of agreement is empty. */
export interface BargainingSolution {
  /** Places of the alternatives, ascending. */
  readonly alternatives: readonly number[];
  /** The figure they maximize; `null` when there is none. */
  readonly value: number | null;
  readonly tieConvention: 'all-tied';
}

/** Utilities closer than this share of the larger of them are taken for equal. */
export const utilityTolerance = 1e-12;

/**
 * Check that a bargaining problem is one finite utility for every actor.
 *
 * @throws NegotiationError that names the place.
 */
export function checkProblem(method: string, { utilities, disagreement }: BargainingProblem): void {
  const actors = disagreement.length;
  const fail = (where: string, what: string, remedy: string): never => {
    throw new NegotiationError({ method, where, what, remedy });
  };
  if (actors === 0) fail('disagreement', 'is empty', 'Give at least one actor.');
  const wrong = disagreement.findIndex((d) => !Number.isFinite(d));
  if (wrong >= 0) fail(`disagreement[${wrong}]`, `is ${disagreement[wrong]}`, 'Give a finite utility.');
  for (const [x, row] of utilities.entries()) {
    if (row.length !== actors)
      fail(`utilities[${x}]`, `has ${row.length} entries for ${actors} actors`, 'Give one for each actor.');
    const place = row.findIndex((u) => !Number.isFinite(u));
    if (place >= 0) fail(`utilities[${x}][${place}]`, `is ${row[place]}`, 'Give a finite utility.');
  }
}

/** Whether the first utility is at least the second, up to rounding. */
export function atLeast(u: number, v: number): boolean {
  return u >= v - utilityTolerance * Math.max(Math.abs(u), Math.abs(v));
}
