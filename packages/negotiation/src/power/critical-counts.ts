import { NegotiationError } from '../error.ts';
import { mustDependOnVoters } from '../rules/faults.ts';
import type { Game } from '../rules/game.ts';
import { type Block, blockOf, type CriticalCounts, coalitionTypes } from './block.ts';
import { criticalByTypes } from './critical-by-types.ts';
import { costOfCriticalByWeight, criticalByWeight } from './critical-by-weight.ts';

const fewTypes = 2 ** 14;
const mostTypes = 2 ** 25;
const mostSteps = 3e9;

/** Count minimal winning coalitions and critical members, exactly. */
export function criticalCounts(method: string, game: Game): CriticalCounts {
  mustDependOnVoters(method, game);
  const block = blockOf(game, game.formula);
  const counted = countShortest(method, block);
  const idle = 2n ** BigInt(game.memberCount - block.memberCount);
  const none: readonly bigint[] = counted.minimal.map(() => 0n);
  const ofVoter = (rows: readonly (readonly bigint[])[]) =>
    block.classOf.map((c) => (c === -1 ? none : rows[c]!));
  return {
    minimal: counted.minimal,
    minimalWith: ofVoter(counted.minimalWith),
    criticalWith: ofVoter(counted.criticalWith).map((row) => row.map((count) => count * idle)),
  };
}

function countShortest(method: string, block: Block): CriticalCounts {
  const types = coalitionTypes(block);
  if (types <= fewTypes) return criticalByTypes(block);
  if (block.quotas.length === 1) {
    const vote = { ...block, weights: block.weights[0]!, quota: block.quotas[0]! };
    if (costOfCriticalByWeight(vote) <= Math.min(mostSteps, types * block.sizes.length))
      return criticalByWeight(vote);
  }
  if (types <= mostTypes) return criticalByTypes(block);
  throw new NegotiationError({
    method,
    where: 'rule',
    what: `joins ${block.sizes.length} different voters, too many to list the coalitions in which each is critical`,
    remedy:
      'Give voters who are alike one name with members, or use banzhaf or shapleyShubik, which need no list.',
  });
}
