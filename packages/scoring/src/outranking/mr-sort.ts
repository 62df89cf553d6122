import type { AlternativeId, CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { type StepSettings, showCells } from '../steps.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { prepare } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
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
export interface MrSortSettings extends StepSettings {
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
 * @param settings - Steps are, for each category, which performances reach its profile (1) and which do not (0); then the
 *   weight that agrees, and whether a veto rules the category out.
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
  refuseRepeated('mrSort', 'alternative', table.alternatives);
  const majority = checkShare('mrSort', 'majority', settings.majority);
  const profiles = settings.categories.map(({ lowerProfile }, h) =>
    orientedProfile(prepared, lowerProfile, h),
  );
  checkOrder(prepared, [...profiles].reverse());
  const { categories, lowest } = settings;
  const reaches = (i: number, h: number, j: number) =>
    better(prepared, j, prepared.columns[j]![i]!) >= profiles[h]![j]!;
  const agreement = (i: number, h: number) =>
    prepared.weights.reduce((sum, weight, j) => (reaches(i, h, j) ? sum + weight : sum), 0);
  const vetoed = (i: number, h: number) => isVetoed(prepared, categories[h]!, i);
  categories.forEach(({ name }, h) => {
    showCells(settings, `reaches ${name}`, table.alternatives, prepared.criteria, (i, j) =>
      Number(reaches(i, h, j)),
    );
  });
  const names = categories.map(({ name }) => name);
  showCells(settings, 'weight that agrees', table.alternatives, names, agreement);
  showCells(settings, 'vetoed', table.alternatives, names, (i, h) => Number(vetoed(i, h)));
  return new Map(
    table.alternatives.map((id, i) => {
      const found = categories.findIndex((_, h) => agreement(i, h) >= majority - 1e-12 && !vetoed(i, h));
      return [id, categories[found]?.name ?? lowest];
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
