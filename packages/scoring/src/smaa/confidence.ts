import type { RankAcceptability } from '@steelyard/model';
import { log } from '@steelyard/numerics';
import type { SmaaKernel } from './kernel.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { tallyRanks } from './tally.ts';
import type { ValueDraws } from './value-draws.ts';

/** How sure an alternative's lead would be, for those who share the weights that favour it. */
export interface ConfidenceFactor {
  /** Share of draws in which it leads under its central weights; 0 where no weights make it lead. */
  readonly confidence: number;
  readonly standardError: number;
}

/**
 * Measure how often each alternative leads under its own central weights, performances varying (confidence factors).
 *
 * Low confidence says that the data, and not only the weights, must be better known before this alternative is chosen.
 *
 * @param draws - As drawn, all runs of one problem.
 * @param acceptability - Of the same problem.
 * @returns In the order of the alternatives.
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function confidenceFactors(
  draws: readonly ValueDraws[],
  acceptability: RankAcceptability,
  kernel?: SmaaKernel,
): readonly ConfidenceFactor[] {
  return acceptability.centralWeights.map((weights, a) => {
    if (weights === null) return { confidence: 0, standardError: 0 };
    const settings = { spread: 'fixed', keepsScores: false, ...(kernel && { kernel }) } as const;
    const under = rankAcceptability(draws.map((run) => tallyRanks(run, weights, settings)));
    return {
      confidence: under.rankAcceptability[a]![0]!,
      standardError: under.standardErrors[a]![0]!,
    };
  });
}

/**
 * Measure how undecided each alternative's rank is, in bits (entropy): 0 where it is sure, log₂ n where any is as likely.
 *
 * @returns In the order of the alternatives.
 * @see Shannon (1948), A mathematical theory of communication [shannon1948]
 */
export function rankEntropy({
  rankAcceptability: shares,
}: Pick<RankAcceptability, 'rankAcceptability'>): readonly number[] {
  return shares.map((row) =>
    row.reduce((bits, share) => (share === 0 ? bits : bits - (share * log(share)) / Math.LN2), 0),
  );
}
