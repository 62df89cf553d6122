import type { AlternativeId, NamedRanking } from '@steelyard/model';
import { leaderPointers, leaders } from './telling.ts';

/** Rankings that agree on who comes first. */
export interface FirstBy {
  readonly leaders: readonly AlternativeId[];
  /** Ids of the rankings. */
  readonly by: readonly string[];
  readonly because: readonly string[];
}

/** Put together the rankings that have the same first, in the order in which they come. */
export function firstBy(rankings: readonly NamedRanking[], pointer: string): readonly FirstBy[] {
  const found = new Map<string, FirstBy>();
  for (const [index, { id, ranking }] of rankings.entries()) {
    const first = leaders(ranking).map((each) => each.id);
    const key = [...first].sort().join(' ');
    const before = found.get(key) ?? { leaders: first, by: [], because: [] };
    found.set(key, {
      ...before,
      by: [...before.by, id],
      because: [...before.because, ...leaderPointers(ranking, `${pointer}/${index}/ranking`)],
    });
  }
  return [...found.values()];
}
