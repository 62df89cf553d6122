import { mustDependOnVoters } from '../rules/faults.ts';
import type { Game } from '../rules/game.ts';
import { blockOf } from './block.ts';
import type { Progress } from './by-halves.ts';
import { costByWeight, swingsByWeight } from './by-weight.ts';
import { coalitionCounts } from './coalition-counts.ts';

/** How often each voter decides. */
export interface Swings {
  readonly memberCount: number;
  /** Number of winning coalitions. */
  readonly winning: bigint;
  /** For one member of each voter: winning coalitions that lose without the member. */
  readonly swings: readonly bigint[];
}

const quickSteps = 3e7;

/**
 * Count swings: the winning coalitions that one member's no turns into losing ones.
 *
 * @param progress - Called now and then with the share of the work done, where the work is long.
 * @throws NegotiationError for a rule that never or always passes, or one too large to count exactly.
 */
export function countSwings(game: Game, progress?: Progress): Swings {
  mustDependOnVoters('countSwings', game);
  const { memberCount } = game;
  if ('leaf' in game.formula) {
    const block = blockOf(game, game.formula);
    const vote = { ...block, weights: block.weights[0]!, quota: block.quotas[0]! };
    if (costByWeight(vote) / (vote.memberCount || 1) <= quickSteps) {
      const { winning, swings } = swingsByWeight(vote);
      const idle = 2n ** BigInt(memberCount - block.memberCount);
      return {
        memberCount,
        winning: winning * idle,
        swings: block.classOf.map((c) => (c === -1 ? 0n : swings[c]! * idle)),
      };
    }
  }
  const { winning, containing } = coalitionCounts(game, progress);
  const total = sumOf(winning);
  return { memberCount, winning: total, swings: containing.map((row) => 2n * sumOf(row) - total) };
}

function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}
