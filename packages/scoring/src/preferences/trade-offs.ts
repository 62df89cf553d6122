import { ScoringError } from '../scoring-error.ts';
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
 * @throws {@link ScoringError} If a criterion has no level.
 * @see Hansen & Ombler (2008), A new method for scoring additive multi-attribute value models [hansen2008]
 */
export function tradeOffCounts(levels: LevelCounts): TradeOffCounts {
  checkLevels('tradeOffCounts', levels);
  const counts = Object.values(levels);
  const product = (of: (count: number) => number) => counts.reduce((result, count) => result * of(count), 1);
  const all = product((count) => count);
  const total = (all * (all - 1)) / 2;
  const differing = (product((count) => 1 + count * (count - 1)) - 1) / 2;
  const oneSided = product((count) => 1 + (count * (count - 1)) / 2) - 1;
  return {
    total,
    undominated: total - (product((count) => (count * (count + 1)) / 2) - all),
    unique: differing - oneSided,
  };
}

/**
 * Choose the next trade-off to ask somebody about: one that the answers so far do not settle.
 *
 * Answers that follow from earlier ones, by linear programming, are not asked for. Among the open questions the one
 * whose answer is most in doubt comes first.
 *
 * @returns Undefined where every trade-off on two criteria is settled.
 * @throws {@link ScoringError} If an answer names no criterion or level, or the answers contradict each other.
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
