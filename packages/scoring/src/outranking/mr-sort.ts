import type { AlternativeId, CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { type PreparedTable, prepare, refuseRepeated } from '../table/prepare.ts';
import { checkShare } from '../value/check-share.ts';
import { checkOrder, orientedProfile } from './electre-tri.ts';

/** A category with what it takes to be in it. */
export interface MrSortCategory {
  readonly name: string;
  /** The least performance on every criterion. */
  readonly lowerProfile: Readonly<Record<CriterionId, number>>;
  /** A performance this bad, or worse, rules the category out. */
  readonly vetoes?: Readonly<Record<CriterionId, number>>;
}

/** What MR-Sort sorts by. */
export interface MrSortSettings {
  /** From the best category down, without the lowest, which takes all the rest. */
  readonly categories: readonly MrSortCategory[];
  /** Name of the lowest category. */
  readonly lowest: string;
  /** Weight that must agree, as a share of the whole. */
  readonly majority: number;
}

/**
 * Sort alternatives into ordered categories by majority (MR-Sort).
 *
 * An alternative is in the best category whose profile it reaches on criteria that weigh a majority, and whose vetoes
 * it clears. Each is judged by itself; how far a performance misses a profile does not matter.
 *
 * @returns Alternative to name of category.
 * @throws {@link ScoringError} If a profile lacks a criterion, profiles do not fall, or the majority is no share.
 * @see Leroy, Mousseau & Pirlot (2011), Learning the parameters of a multiple criteria sorting method [leroy2011]
 */
export function mrSort(
  table: PerformanceTable,
  weights: Weights,
  settings: MrSortSettings,
): ReadonlyMap<AlternativeId, string> {
  const prepared = prepare('mrSort', table, weights);
  refuseRepeated('mrSort', table.alternatives);
  const majority = checkShare('mrSort', 'majority', settings.majority);
  const profiles = settings.categories.map(({ lowerProfile }, h) =>
    orientedProfile(prepared, lowerProfile, h),
  );
  checkOrder(prepared, [...profiles].reverse());
  const oriented = (j: number, i: number) => better(prepared, j, prepared.columns[j]![i]!);
  return new Map(
    table.alternatives.map((id, i) => {
      const found = settings.categories.findIndex((category, h) => {
        const agreeing = prepared.weights.reduce(
          (sum, weight, j) => (oriented(j, i) >= profiles[h]![j]! ? sum + weight : sum),
          0,
        );
        return agreeing >= majority - 1e-12 && !isVetoed(prepared, category, i);
      });
      return [id, settings.categories[found]?.name ?? settings.lowest];
    }),
  );
}

function isVetoed(prepared: PreparedTable, { vetoes = {} }: MrSortCategory, i: number): boolean {
  return prepared.criteria.some(
    (criterion, j) =>
      Object.hasOwn(vetoes, criterion) &&
      better(prepared, j, prepared.columns[j]![i]!) <= better(prepared, j, vetoes[criterion]!),
  );
}

const better = ({ maximized }: PreparedTable, j: number, performance: number) =>
  maximized[j] ? performance : -performance;
