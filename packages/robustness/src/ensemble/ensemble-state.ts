import {
  mergeShards,
  mergeSketches,
  type QuantileSketch,
  type RandomStream,
  type ShardTree,
} from '@steelyard/numerics';
import { RobustnessError } from '../errors.ts';

/** Mean and sum of squared distances from it. */
export interface Spread {
  readonly mean: number;
  readonly squares: number;
}

/** What a stretch of draws has shown of one alternative. */
export interface AlternativeTally {
  readonly value: Spread;
  readonly regret: Spread;
  readonly largestRegret: number;
  /** In how many draws it took each rank, best first. */
  readonly ranks: readonly number[];
  /** In how many draws it was good enough. */
  readonly satisfied: number;
}

/** What a stretch of draws has shown. */
export interface DrawTally {
  readonly draws: number;
  readonly alternatives: readonly AlternativeTally[];
}

/**
 * Everything known of a run so far. Plain data that a worker can be sent and a browser can store; its size grows with the
 * logarithm of the number of draws.
 */
export interface EnsembleState {
  readonly version: 1;
  /** Names model and inputs: states of different runs are not mixed. */
  readonly run: string;
  readonly random: RandomStream;
  readonly blockDraws: number;
  /** Tallies by block, which also say which blocks are done. */
  readonly tallies: ShardTree<DrawTally>;
  /** For each alternative. */
  readonly values: readonly QuantileSketch[];
  readonly regrets: readonly QuantileSketch[];
}

/**
 * Merge two parts of a run: the same bytes whatever the split and the order of merging.
 *
 * @throws RobustnessError if they are parts of different runs.
 * @throws OverlapError if a block is in both.
 */
export function mergeEnsembles(a: EnsembleState, b: EnsembleState): EnsembleState {
  const alike =
    a.version === b.version &&
    a.run === b.run &&
    a.random.seed === b.random.seed &&
    a.random.stream === b.random.stream &&
    a.blockDraws === b.blockDraws &&
    a.values.length === b.values.length;
  if (!alike)
    throw new RobustnessError(
      'design-mismatch',
      `mergeEnsembles: run ${a.run} with seed ${a.random.seed} and run ${b.run} with seed ${b.random.seed} are different runs. Merge parts of one.`,
    );
  return {
    ...a,
    tallies: mergeShards(a.tallies, b.tallies, combineTallies),
    values: a.values.map((sketch, i) => mergeSketches(sketch, b.values[i]!)),
    regrets: a.regrets.map((sketch, i) => mergeSketches(sketch, b.regrets[i]!)),
  };
}

/** Joins what two stretches of draws have shown. */
export function combineTallies(a: DrawTally, b: DrawTally): DrawTally {
  return {
    draws: a.draws + b.draws,
    alternatives: a.alternatives.map((left, i) => {
      const right = b.alternatives[i]!;
      return {
        value: combineSpreads(left.value, a.draws, right.value, b.draws),
        regret: combineSpreads(left.regret, a.draws, right.regret, b.draws),
        largestRegret: Math.max(left.largestRegret, right.largestRegret),
        ranks: left.ranks.map((count, rank) => count + right.ranks[rank]!),
        satisfied: left.satisfied + right.satisfied,
      };
    }),
  };
}

function combineSpreads(a: Spread, aDraws: number, b: Spread, bDraws: number): Spread {
  const draws = aDraws + bDraws;
  const gap = b.mean - a.mean;
  return {
    mean: a.mean + (gap * bDraws) / draws,
    squares: a.squares + b.squares + (gap * gap * aDraws * bDraws) / draws,
  };
}
