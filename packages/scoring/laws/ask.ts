import { ScoringError } from '@steelyard/scoring';
import { type Law, type Luck, type WeightedTable, weightedTables } from '@steelyard/testing';
import fc from 'fast-check';
import type { MethodUnderLaw } from './methods.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A problem on which a method breaks a law. */
export interface Counterexample {
  readonly method: string;
  readonly law: string;
  readonly problem: WeightedTable;
  readonly luck: Luck;
}

/** Ask a method to keep a law on many problems; what it refuses with its own error does not count. */
export function askLaw(
  method: MethodUnderLaw,
  law: Law,
  numRuns: number,
  seed: number,
): Counterexample | undefined {
  const problems = weightedTables({ positive: method.positive ?? false, alternatives: 5, criteria: 4 });
  const luck = fc.tuple(chance, chance, chance, chance);
  const result = fc.check(
    fc.property(problems, luck, (problem, draw) => breachOf(method, law, problem, draw) === undefined),
    { numRuns, seed },
  );
  if (!result.failed) return undefined;
  if (result.counterexample === null) throw result.errorInstance;
  const [problem, draw] = result.counterexample;
  return { method: method.name, law: law.id, problem, luck: draw };
}

/** What goes wrong, or undefined where nothing does or the method refuses the problem. */
export function breachOf(
  method: MethodUnderLaw,
  law: Law,
  problem: WeightedTable,
  luck: Luck,
): string | undefined {
  try {
    return law.breach(method.score, problem, luck);
  } catch (error) {
    if (error instanceof ScoringError) return undefined;
    throw error;
  }
}
