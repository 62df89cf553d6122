import {
  foldShards,
  mergeShards,
  type ShardTree,
  type Share,
  shareOf,
  wholeNodes,
} from '@steelyard/numerics';
import { RobustnessError, requireSetting } from '../errors.ts';
import { type AdditiveProblem, packProblem } from './additive-problem.ts';
import { blockDraws, histogramBins, type Kernel, plainKernel, sumsPerAlternative } from './plain-kernel.ts';

/** Sums over the draws of one alternative, around a centre. */
interface BlockSums {
  readonly draws: number;
  readonly sums: Float64Array;
}

/** What some blocks of draws have shown; mergeable with what the others have. */
export interface EnsembleShard {
  readonly alternatives: number;
  readonly seed: number;
  /** Sums by block, which also say which blocks are in. */
  readonly sums: ShardTree<BlockSums>;
  readonly rankCounts: Float64Array;
  readonly histogram: Float64Array;
  readonly largestRegrets: Float64Array;
  readonly low: number;
  readonly high: number;
  readonly centres: Float64Array;
}

/** Which blocks to draw. */
export interface BlockRange {
  /** 0 unless given. */
  readonly firstBlock?: number;
  /** Blocks of 1,000 draws. */
  readonly blocks: number;
  /** What draws them; the plain one unless given. All give the same bits. */
  readonly kernel?: Kernel;
}

/**
 * Draw values of alternatives over triangular judgements and all weights, and sum up ranks, regret and quantiles.
 *
 * Block k depends on problem, seed and k alone, so blocks may be drawn in any order, on any thread and machine: merged
 * shards have the same bytes.
 *
 * @param seed - An integer in [0, 2^53).
 * @throws RobustnessError if the problem or a number does not fit.
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function drawAdditiveEnsemble(
  problem: AdditiveProblem,
  seed: number,
  range: BlockRange,
): EnsembleShard {
  const { firstBlock = 0, blocks, kernel = plainKernel } = range;
  const method = 'drawAdditiveEnsemble';
  requireSetting(
    method,
    'the seed',
    Number.isSafeInteger(seed) && seed >= 0,
    seed,
    'a whole number from 0 to 2^53 − 1',
  );
  requireSetting(
    method,
    'the first block',
    Number.isSafeInteger(firstBlock) && firstBlock >= 0,
    firstBlock,
    'a whole number ≥ 0',
  );
  requireSetting(
    method,
    'the number of blocks',
    Number.isInteger(blocks) && blocks >= 1 && blocks <= 1e6,
    blocks,
    'a whole number from 1 to 1e6',
  );
  const packed = packProblem(problem);
  const { rankCounts, histogram, sums, largestRegrets } = kernel(packed, seed, firstBlock, blocks);
  const width = packed.alternatives * sumsPerAlternative;
  const leaf = (block: number): ShardTree<BlockSums> => ({
    nodes: [
      {
        level: 0,
        index: block,
        value: {
          draws: blockDraws,
          sums: sums.slice((block - firstBlock) * width, (block - firstBlock + 1) * width),
        },
      },
    ],
  });
  let tree: ShardTree<BlockSums> = { nodes: [] };
  for (const { level, index } of wholeNodes(firstBlock, blocks, 53)) {
    let node: ShardTree<BlockSums> = { nodes: [] };
    for (let block = index * 2 ** level; block < (index + 1) * 2 ** level; block++)
      node = mergeShards(node, leaf(block), addSums);
    tree = mergeShards(tree, node, addSums);
  }
  return {
    alternatives: packed.alternatives,
    seed,
    sums: tree,
    rankCounts: Float64Array.from(rankCounts),
    histogram: Float64Array.from(histogram),
    largestRegrets,
    low: packed.low,
    high: packed.high,
    centres: packed.centres,
  };
}

/**
 * Merge what blocks of draws have shown: the same bytes whatever the split and the order of merging.
 *
 * @throws RobustnessError if the shards are of different problems or seeds.
 * @throws OverlapError if a block is in both.
 */
export function mergeEnsembleShards(a: EnsembleShard, b: EnsembleShard): EnsembleShard {
  const alike =
    a.seed === b.seed && a.low === b.low && a.high === b.high && a.alternatives === b.alternatives;
  if (!alike || a.centres.some((centre, i) => centre !== b.centres[i]))
    throw new RobustnessError(
      'design-mismatch',
      'mergeEnsembleShards: the shards are of different problems or seeds. Draw both alike.',
    );
  return {
    ...a,
    sums: mergeShards(a.sums, b.sums, addSums),
    rankCounts: a.rankCounts.map((count, k) => count + b.rankCounts[k]!),
    histogram: a.histogram.map((count, k) => count + b.histogram[k]!),
    largestRegrets: a.largestRegrets.map((regret, k) => Math.max(regret, b.largestRegrets[k]!)),
  };
}

/** What an ensemble shows of one alternative. */
export interface EnsembleAlternative {
  /** Share of the draws in which it takes each rank, best first; ties share the better rank. */
  readonly rankAcceptability: readonly Share[];
  readonly mean: number;
  readonly standardDeviation: number;
  readonly meanStandardError: number;
  readonly expectedRegret: number;
  readonly regretStandardDeviation: number;
  readonly regretStandardError: number;
  readonly largestRegret: number;
}

/** What an ensemble shows of all alternatives. */
export interface EnsembleSummary {
  readonly draws: number;
  readonly alternatives: readonly EnsembleAlternative[];
  /** Read a quantile of an alternative's value, to within a 4096th of the range of all values. */
  readonly quantile: (alternative: number, probability: number) => number;
}

/**
 * Read results off merged shards.
 *
 * @throws RobustnessError if no block was drawn.
 */
export function summarizeEnsemble(shard: EnsembleShard): EnsembleSummary {
  const folded = foldShards(shard.sums, addSums);
  if (!folded)
    throw new RobustnessError('no-scenarios', 'summarizeEnsemble: no block was drawn. Draw at least one.');
  const { draws, sums } = folded;
  const n = shard.alternatives;
  const alternatives = Array.from({ length: n }, (_, i) => {
    const [away = 0, square = 0, regret = 0, regretSquare = 0] = sums.subarray(
      i * sumsPerAlternative,
      (i + 1) * sumsPerAlternative,
    );
    const spread = deviation(away, square, draws);
    const regretSpread = deviation(regret, regretSquare, draws);
    return {
      rankAcceptability: Array.from({ length: n }, (_, rank) =>
        shareOf(shard.rankCounts[i * n + rank]!, draws),
      ),
      mean: shard.centres[i]! + away / draws,
      standardDeviation: spread,
      meanStandardError: spread / Math.sqrt(draws),
      expectedRegret: regret / draws,
      regretStandardDeviation: regretSpread,
      regretStandardError: regretSpread / Math.sqrt(draws),
      largestRegret: shard.largestRegrets[i]!,
    };
  });
  return {
    draws,
    alternatives,
    quantile: (alternative, probability) => histogramQuantile(shard, draws, alternative, probability),
  };
}

function deviation(total: number, squares: number, draws: number): number {
  return Math.sqrt(Math.max(0, squares - (total * total) / draws) / (draws - 1));
}

/** On a straight line within the bin that holds the quantile. */
function histogramQuantile(
  shard: EnsembleShard,
  draws: number,
  alternative: number,
  probability: number,
): number {
  requireSetting(
    'summarizeEnsemble',
    'the probability',
    probability >= 0 && probability <= 1,
    probability,
    'a number in [0, 1]',
  );
  requireSetting(
    'summarizeEnsemble',
    'the alternative',
    alternative >= 0 && alternative < shard.alternatives,
    alternative,
    'its place',
  );
  const wanted = probability * draws;
  const width = (shard.high - shard.low) / histogramBins;
  let below = 0;
  for (let bin = 0; bin < histogramBins; bin++) {
    const count = shard.histogram[alternative * histogramBins + bin]!;
    if (below + count >= wanted && count > 0)
      return shard.low + width * (bin + Math.max(0, wanted - below) / count);
    below += count;
  }
  return shard.high;
}

function addSums(a: BlockSums, b: BlockSums): BlockSums {
  return { draws: a.draws + b.draws, sums: a.sums.map((sum, k) => sum + b.sums[k]!) };
}
