import type { AlternativeId, PerformanceTable, Scores } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/** Two alternatives whose order turns when a third is taken away. */
export interface RankReversal {
  readonly removed: AlternativeId;
  /** Above the other before. */
  readonly above: AlternativeId;
  /** Above the other after. */
  readonly below: AlternativeId;
}

/**
 * Find pairs of alternatives whose order depends on a third being in the table, under any method.
 *
 * A reversal does not prove a method wrong, but says that the order is about this set of alternatives and no other.
 *
 * @param score - Scores a table; higher is better.
 * @returns For each alternative taken away in turn, the pairs that turn; none where the method refuses the rest.
 */
export function rankReversals(
  table: PerformanceTable,
  score: (table: PerformanceTable) => Scores,
): readonly RankReversal[] {
  const before = score(table);
  const tolerance = 1e-9 * sizeOf(before);
  return table.alternatives.flatMap((removed, gone) => {
    if (table.alternatives.length < 3) return [];
    const keep = (_: unknown, i: number) => i !== gone;
    const rest = {
      ...table,
      alternatives: table.alternatives.filter(keep),
      rows: table.rows.filter(keep),
    };
    const after = scoresOf(score, rest);
    const left = [...after.keys()];
    const afterTolerance = 1e-9 * sizeOf(after);
    return left.flatMap((above) =>
      left
        .filter(
          (below) =>
            before.get(above)! - before.get(below)! > tolerance &&
            after.get(below)! - after.get(above)! > afterTolerance,
        )
        .map((below) => ({ removed, above, below })),
    );
  });
}

function sizeOf(scores: Scores): number {
  let size = 0;
  for (const score of scores.values()) size = Math.max(size, Math.abs(score));
  return size;
}

function scoresOf(score: (table: PerformanceTable) => Scores, table: PerformanceTable): Scores {
  try {
    return score(table);
  } catch (error) {
    if (error instanceof ScoringError) return new Map();
    throw error;
  }
}
