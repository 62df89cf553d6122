import type { CriterionId } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/** How large a difference on a criterion must be to count, in the criterion's unit. */
export interface OutrankingThresholds {
  /** Up to this, being worse does not matter at all. */
  readonly indifferenceThreshold: number;
  /** From this on, being worse speaks fully against. */
  readonly preferenceThreshold: number;
  /** From this on, being worse rules outranking out, whatever the other criteria say; left out, nothing does. */
  readonly vetoThreshold?: number | undefined;
}

/** Thresholds by criterion. */
export type ThresholdSettings = Readonly<Record<CriterionId, OutrankingThresholds>>;

/** Get a criterion's thresholds; refuse those that are missing or out of order. */
export function checkThresholds(
  method: string,
  criterion: CriterionId,
  thresholds: ThresholdSettings,
): OutrankingThresholds {
  const found = Object.hasOwn(thresholds, criterion) ? thresholds[criterion] : undefined;
  if (found) {
    const {
      indifferenceThreshold: q,
      preferenceThreshold: p,
      vetoThreshold: v = Number.POSITIVE_INFINITY,
    } = found;
    if (q >= 0 && p >= q && v >= p && p < Number.POSITIVE_INFINITY) return found;
  }
  throw new ScoringError({
    method,
    what: found
      ? `the thresholds of ${criterion} are out of order`
      : `there are no thresholds for ${criterion}`,
    why: 'They say how large a difference must be to count.',
    remedy: 'Give 0 ≤ indifference ≤ preference ≤ veto threshold.',
    cell: { criterion },
  });
}

/** How far a criterion agrees that a is at least as good as b, in [0, 1]. */
export function concordanceOf(thresholds: OutrankingThresholds, a: number, b: number): number {
  const { indifferenceThreshold: q, preferenceThreshold: p } = thresholds;
  const worse = b - a;
  if (worse <= q) return 1;
  return worse >= p ? 0 : (p - worse) / (p - q);
}

/** How far a criterion speaks against a being at least as good as b, in [0, 1]; 1 is a veto. */
export function discordanceOf(thresholds: OutrankingThresholds, a: number, b: number): number {
  const { preferenceThreshold: p, vetoThreshold: v } = thresholds;
  if (v === undefined) return 0;
  const worse = b - a;
  if (worse <= p) return 0;
  return worse >= v ? 1 : (worse - p) / (v - p);
}

/**
 * Join agreement and objections: the credibility that a outranks b, in [0, 1].
 *
 * @param concordance - Weighted agreement over all criteria.
 * @param discordances - Objection of each criterion; only those above the concordance weaken it.
 * @see Roy (1978), ELECTRE III: un algorithme de classements [roy1978]
 */
export function credibilityOf(concordance: number, discordances: readonly number[]): number {
  return discordances.reduce(
    (credibility, objection) => weakenBy(credibility, objection, concordance),
    concordance,
  );
}

/** Weakens a credibility by one criterion's objection, where that is above the concordance. */
export function weakenBy(credibility: number, objection: number, concordance: number): number {
  return objection > concordance ? (credibility * (1 - objection)) / (1 - concordance) : credibility;
}
