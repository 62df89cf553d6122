import { ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';
import type { AnsweredTradeOff, LevelCounts, TradeOff } from './trade-off.ts';

/** How many trade-offs a model of some size holds. */
export interface TradeOffCounts {
  /** Pairs of alternatives. */
  readonly total: number;
  /** Pairs of which neither is better everywhere. */
  readonly undominated: number;
  /** The same, counting pairs that differ only in what both share as one. */
  readonly unique: number;
}

/**
 * Count the questions that a full comparison of all combinations of levels would take.
 *
 * @returns Exact up to 2^53, and beyond it the nearest number that there is.
 * @throws {@link ScoringError} If a criterion has no level, or there are more pairs than the 10^308 that a number can say.
 * @see Hansen & Ombler (2008), A new method for scoring additive multi-attribute value models [hansen2008]
 */
export function tradeOffCounts(levels: LevelCounts): TradeOffCounts {
  checkLevels('tradeOffCounts', levels);
  const counts = Object.values(levels).map(BigInt);
  const product = (of: (count: bigint) => bigint) => counts.reduce((result, count) => result * of(count), 1n);
  const all = product((count) => count);
  const total = (all * (all - 1n)) / 2n;
  checkCount('tradeOffCounts', 'pairs of alternatives', Number(total), Number.MAX_VALUE);
  const differing = (product((count) => 1n + count * (count - 1n)) - 1n) / 2n;
  const oneSided = product((count) => 1n + (count * (count - 1n)) / 2n) - 1n;
  return {
    total: Number(total),
    undominated: Number(total - (product((count) => (count * (count + 1n)) / 2n) - all)),
    unique: Number(differing - oneSided),
  };
}

/**
 * Choose the next trade-off to ask somebody about: one that the answers so far do not settle.
 *
 * Answers that follow from earlier ones, by linear programming, are not asked for. Among the open questions the one
 * whose answer is most in doubt comes first.
 *
 * @returns Undefined where every trade-off on two criteria is settled.
 * @throws {@link ScoringError} If an answer names no criterion or level, the answers contradict each other, or there are
 *   more than 10,000 levels or trade-offs on two criteria.
 * @see Hansen & Ombler (2008), A new method for scoring additive multi-attribute value models [hansen2008]
 */
export async function nextTradeOff(
  levels: LevelCounts,
  answers: readonly AnsweredTradeOff[],
): Promise<TradeOff | undefined> {
  checkLevels('nextTradeOff', levels);
  const { mostDoubtful } = await import('./most-doubtful.ts');
  return mostDoubtful(levels, answers);
}

function checkLevels(method: string, levels: LevelCounts): void {
  for (const [id, count] of Object.entries(levels))
    if (!(Number.isInteger(count) && count >= 1))
      throw new ScoringError({
        method,
        what: `${id} has ${count} levels`,
        why: 'Trade-offs are between levels.',
        remedy: 'Give a whole number from 1 up.',
        cell: { criterion: id },
      });
}
