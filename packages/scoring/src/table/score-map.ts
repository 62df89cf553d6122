import type { AlternativeId, Scores } from '@steelyard/model';

/** Name each score by its alternative. */
export function scoreMap(alternatives: readonly AlternativeId[], scores: ArrayLike<number>): Scores {
  const map = new Map<AlternativeId, number>();
  for (let i = 0; i < alternatives.length; i++) map.set(alternatives[i]!, scores[i]!);
  return map;
}
