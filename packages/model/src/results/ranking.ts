import type { AlternativeId, CriterionId } from '../problem/primitives.ts';

/** An alternative with its place. */
export interface RankedAlternative {
  readonly id: AlternativeId;
  /** 1 is best; ties share the better rank and the next is skipped. */
  readonly rank: number;
  readonly score: number;
  /** Whether another alternative shares the rank. */
  readonly tied: boolean;
}

/** Alternatives from best to worst. */
export interface Ranking {
  readonly alternatives: readonly RankedAlternative[];
  /** Scores no further apart than this are a tie. */
  readonly tolerance: number;
}

/** What one criterion or group adds to an alternative's score. */
export interface Contribution {
  readonly criterion: CriterionId;
  /** Worth of the performance in [0, 1]. */
  readonly value: number;
  /** Share of the total weight, in [0, 1]. */
  readonly weight: number;
  /** value × weight; over all criteria these add up exactly to the score. */
  readonly contribution: number;
}

/** Whether an alternative passes a gate. */
export interface GateOutcome {
  readonly gate: string;
  readonly alternative: AlternativeId;
  readonly passed: boolean;
  /** The performance that was compared, in the criterion's unit. */
  readonly performance: number;
  readonly minimum: number;
  /** The criterion that decided: the weakest one of a group. */
  readonly criterion: CriterionId;
}

/** The ranking of the alternatives that pass every gate, and those that do not. */
export interface GatedRanking {
  readonly ranking: Ranking;
  readonly failed: readonly AlternativeId[];
  readonly outcomes: readonly GateOutcome[];
}
