import type { AlternativeId, CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showCells } from '../steps.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { prepare } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import {
  checkThresholds,
  concordanceOf,
  credibilityOf,
  discordanceOf,
  type ThresholdSettings,
} from './credibility.ts';

/** What ELECTRE TRI-B sorts by. */
export interface ElectreTriSettings extends StepSettings {
  /** Borders between categories from the lowest to the highest; a performance on every criterion. */
  readonly profiles: readonly Readonly<Record<CriterionId, number>>[];
  readonly thresholds: ThresholdSettings;
  /** Credibility from which outranking counts, in (0, 1]. */
  readonly cut: number;
}

type Matrix = readonly (readonly number[])[];

/** What ELECTRE TRI-B says. Matrices have one row an alternative and one column a profile. */
export interface ElectreTriResult {
  /** Agreement that the alternative is at least as good as the profile, and the other way round. */
  readonly concordance: { readonly ofAlternative: Matrix; readonly ofProfile: Matrix };
  readonly credibility: { readonly ofAlternative: Matrix; readonly ofProfile: Matrix };
  /** Category of each alternative, 0 the lowest: as high as the highest profile that it outranks. */
  readonly pessimistic: ReadonlyMap<AlternativeId, number>;
  /** Category of each alternative, 0 the lowest: below the lowest profile that is preferred to it. */
  readonly optimistic: ReadonlyMap<AlternativeId, number>;
}

const tolerance = 1e-12;

/**
 * Sort alternatives into ordered categories by comparing them with the borders (ELECTRE TRI-B).
 *
 * Each alternative is judged by itself, so adding one never moves another. Where the two categories differ, the
 * alternative is incomparable with a border: show both.
 *
 * @param settings - Steps are, for each profile, what speaks for and against every alternative outranking it (`over`) and
 *   it outranking the alternative (`under`).
 * @throws {@link ScoringError} If a profile lacks a criterion, profiles do not rise, or thresholds or cut make no sense.
 * @see Yu (1992), ELECTRE TRI: aspects méthodologiques et manuel d'utilisation [yu1992]
 */
export function electreTri(
  table: PerformanceTable,
  weights: Weights,
  settings: ElectreTriSettings,
): ElectreTriResult {
  const { thresholds, cut } = settings;
  const prepared = prepare('electreTri', table, weights);
  refuseRepeated('electreTri', 'alternative', table.alternatives);
  checkCut(cut);
  const limits = prepared.criteria.map((criterion) => checkThresholds('electreTri', criterion, thresholds));
  const profiles = settings.profiles.map((profile, h) => orientedProfile(prepared, profile, h));
  checkOrder(prepared, profiles);
  const rows = table.alternatives.map((_, i) =>
    prepared.columns.map((column, j) => (prepared.maximized[j] ? column[i]! : -column[i]!)),
  );
  const compare = (a: readonly number[], b: readonly number[]) => {
    const agreements = limits.map((limit, j) => concordanceOf(limit, a[j]!, b[j]!));
    const objections = limits.map((limit, j) => discordanceOf(limit, a[j]!, b[j]!));
    const concordance = agreements.reduce((sum, agreement, j) => sum + prepared.weights[j]! * agreement, 0);
    return { agreements, objections, concordance, credibility: credibilityOf(concordance, objections) };
  };
  const forth = rows.map((row) => profiles.map((profile) => compare(row, profile)));
  const back = rows.map((row) => profiles.map((profile) => compare(profile, row)));
  showComparisons(settings, prepared, 'over', forth);
  showComparisons(settings, prepared, 'under', back);
  const outranks = (credibility: number) => credibility >= cut - tolerance;
  const category = (find: (i: number) => number) => new Map(table.alternatives.map((id, i) => [id, find(i)]));
  return {
    concordance: { ofAlternative: pick(forth, 'concordance'), ofProfile: pick(back, 'concordance') },
    credibility: { ofAlternative: pick(forth, 'credibility'), ofProfile: pick(back, 'credibility') },
    pessimistic: category((i) => forth[i]!.findLastIndex(({ credibility }) => outranks(credibility)) + 1),
    optimistic: category((i) => {
      const lowest = back[i]!.findIndex(
        ({ credibility }, h) => outranks(credibility) && !outranks(forth[i]![h]!.credibility),
      );
      return lowest < 0 ? profiles.length : lowest;
    }),
  };
}

function pick<K extends string>(cells: readonly (readonly Readonly<Record<K, number>>[])[], name: K): Matrix {
  return cells.map((row) => row.map((cell) => cell[name]));
}

/** What is said for and against one outranking the other. */
interface Comparison {
  readonly agreements: readonly number[];
  readonly objections: readonly number[];
  readonly concordance: number;
  readonly credibility: number;
}

/** Lays out, for each profile, what every alternative's place over or under it rests on. */
function showComparisons(
  settings: StepSettings,
  { alternatives, criteria }: PreparedTable,
  side: 'over' | 'under',
  cells: readonly (readonly Comparison[])[],
): void {
  const columns = [
    ...criteria.map((id) => `concordance on ${id}`),
    'concordance',
    ...criteria.map((id) => `discordance on ${id}`),
    'credibility',
  ];
  cells[0]!.forEach((_, h) => {
    showCells(settings, `${side} profile ${h + 1}`, alternatives, columns, (i, column) => {
      const { agreements, concordance, objections, credibility } = cells[i]![h]!;
      return [...agreements, concordance, ...objections, credibility][column]!;
    });
  });
}

function checkCut(cut: number): void {
  if (cut > 0 && cut <= 1) return;
  throw new ScoringError({
    method: 'electreTri',
    what: `the cut is ${cut}`,
    why: 'It is the credibility from which outranking counts.',
    remedy: 'Give a number above 0 and up to 1; 0.5 or more is usual.',
  });
}

/** A profile's performances in the table's order, with more being better. */
export function orientedProfile(
  { method, criteria, maximized }: PreparedTable,
  profile: Readonly<Record<CriterionId, number>>,
  h: number,
): readonly number[] {
  return criteria.map((criterion, j) => {
    const performance = Object.hasOwn(profile, criterion) ? profile[criterion] : undefined;
    if (performance !== undefined && Number.isFinite(performance))
      return maximized[j] ? performance : -performance;
    throw new ScoringError({
      method,
      what: `profile ${h + 1} has no performance on ${criterion}`,
      why: 'Alternatives are compared with it on every criterion.',
      remedy: 'State it.',
      cell: { criterion },
    });
  });
}

/** Refuses profiles of which a higher one is worse somewhere. */
export function checkOrder(
  { method, criteria }: PreparedTable,
  profiles: readonly (readonly number[])[],
): void {
  for (let h = 1; h < profiles.length; h++) {
    const j = profiles[h]!.findIndex((performance, k) => performance < profiles[h - 1]![k]!);
    if (j >= 0)
      throw new ScoringError({
        method,
        what: `profile ${h + 1} is worse than profile ${h} on ${criteria[j]}`,
        why: 'Categories rise from profile to profile.',
        remedy: 'Order the profiles from the lowest to the highest, or mend this one.',
        cell: { criterion: criteria[j]! },
      });
  }
}
