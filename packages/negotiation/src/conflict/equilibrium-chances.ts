import { type Distribution, fillDistribution } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';
import { type ConflictGraph, withWorth } from './conflict-graph.ts';
import { type StabilityConcept, stability, stabilityConcepts } from './stability.ts';

/** Preferences that are not known exactly. */
export interface UncertainPreferences {
  /** For each actor, for each state: its worth, in any unit in which the actor compares states; higher is better. */
  readonly worth: readonly (readonly Distribution[])[];
  readonly seed: number;
  /** How many sets of preferences to draw. */
  readonly sampleCount: number;
}

/** How often a state is an equilibrium. */
export interface EquilibriumChance {
  /** Share of the draws. */
  readonly chance: number;
  /** Standard error of that share. */
  readonly standardError: number;
}

/**
 * Estimate how often each state is an equilibrium when preferences are uncertain.
 *
 * Draws the worth of every state to every actor independently and analyses each draw. Draw i depends on the seed and
 * on i alone.
 *
 * @returns For each concept, for each state.
 * @throws NegotiationError if the distributions do not match the actors and states, or no draw is asked for.
 */
export function equilibriumChances(
  graph: ConflictGraph,
  { worth, seed, sampleCount }: UncertainPreferences,
): Readonly<Record<StabilityConcept, readonly EquilibriumChance[]>> {
  const states = graph.states.length;
  if (worth.length !== graph.actors.length || worth.some((row) => row.length !== states))
    fail(
      'worth',
      'does not match the actors and states',
      'Give a distribution for each state to each actor.',
    );
  if (!(Number.isInteger(sampleCount) && sampleCount > 0))
    fail('sampleCount', `is ${sampleCount}`, 'Ask for at least one draw.');

  const draws = worth.map((row, actor) =>
    row.map((distribution, s) => {
      const column = new Float64Array(sampleCount);
      fillDistribution(column, distribution, { seed, stream: actor * states + s });
      return column;
    }),
  );
  const counts = Object.fromEntries(
    stabilityConcepts.map((concept) => [concept, new Float64Array(states)]),
  ) as Record<StabilityConcept, Float64Array>;
  for (let i = 0; i < sampleCount; i++) {
    const drawn = draws.map((columns) => Float64Array.from(columns, (column) => column[i]!));
    const found = stability(withWorth(graph, drawn));
    for (const concept of stabilityConcepts) for (const s of found[concept].equilibria) counts[concept][s]!++;
  }
  const chances = (concept: StabilityConcept) =>
    Array.from(counts[concept], (count) => {
      const chance = count / sampleCount;
      return { chance, standardError: Math.sqrt((chance * (1 - chance)) / sampleCount) };
    });
  return {
    nash: chances('nash'),
    gmr: chances('gmr'),
    smr: chances('smr'),
    seq: chances('seq'),
    sseq: chances('sseq'),
  };
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'equilibriumChances', where, what, remedy });
}
