import { ranks, sum } from '@steelyard/numerics';
import { conditionalValueAtRisk } from './conditional-value-at-risk.ts';
import { expectedValue, laplace } from './expected-value.ts';
import { hurwicz, maximax, maximin } from './hurwicz.ts';
import { maximumRegret, meanRegret, percentileRegret, regretTable } from './regret.ts';
import { satisficing } from './satisficing.ts';
import { checkTable, likelihoodsOf, placesOfLargest, type ScenarioTable } from './scenario-table.ts';
import { meanVariance, undesirableDeviations } from './spread.ts';

/** A measure's own name; its words are in `content`. */
export type MeasureId =
  | 'expected-value'
  | 'laplace'
  | 'maximin'
  | 'maximax'
  | 'hurwicz'
  | 'minimax-regret'
  | 'mean-regret'
  | 'percentile-regret-90'
  | 'satisficing'
  | 'mean-variance'
  | 'conditional-value-at-risk'
  | 'undesirable-deviations';

/** What one measure says of all alternatives. */
export interface AttitudeRow {
  readonly measure: MeasureId;
  readonly direction: 'maximize' | 'minimize';
  /** In the order of the table. */
  readonly values: readonly number[];
  /** Places of the winners, ties included. */
  readonly best: readonly number[];
}

/** Who wins under which attitude to risk, and how far the attitudes agree. */
export interface AttitudeTable {
  readonly rows: readonly AttitudeRow[];
  /** Under how many measures each alternative wins, ties included. */
  readonly wins: readonly number[];
  /** Agreement of the measures' rankings in [0, 1] (Kendall's W); null with fewer than two alternatives. */
  readonly agreement: number | null;
}

/** Choices that some measures need. */
export interface AttitudeSettings {
  /** Hurwicz's share of the worst; 0.5 unless given. */
  readonly pessimism?: number;
  /** Good enough for satisficing; left out, satisficing is not measured. */
  readonly threshold?: number;
  /** Share of the likelihood that counts as worst; 0.1 unless given. */
  readonly worst?: number;
}

/**
 * Set measures of robustness side by side.
 *
 * They disagree by design: each is an attitude to risk, not an estimate of one truth.
 *
 * @throws RobustnessError if the table is empty or holds a number that is not finite, or likelihoods do not fit.
 * @see McPhail et al. (2018), Robustness metrics: how are they calculated, when should they be used [mcphail2018]
 * @see Kendall & Babington Smith (1939), The problem of m rankings [kendall1939]
 */
export function compareAttitudes(table: ScenarioTable, settings: AttitudeSettings = {}): AttitudeTable {
  checkTable('compareAttitudes', table);
  const { pessimism = 0.5, threshold, worst = 0.1 } = settings;
  const likelihoods = likelihoodsOf(table);
  const regrets = regretTable(table);
  const rows: AttitudeRow[] = [];
  const maximize = (measure: MeasureId, of: (row: readonly number[]) => number) => {
    const values = table.values.map(of);
    rows.push({ measure, direction: 'maximize', values, best: placesOfLargest(values) });
  };
  const minimize = (measure: MeasureId, of: (row: readonly number[]) => number) => {
    const values = regrets.map(of);
    rows.push({
      measure,
      direction: 'minimize',
      values,
      best: placesOfLargest(values.map((value) => -value)),
    });
  };
  maximize('expected-value', (row) => expectedValue(row, likelihoods));
  maximize('laplace', laplace);
  maximize('maximin', maximin);
  maximize('maximax', maximax);
  maximize('hurwicz', (row) => hurwicz(row, pessimism));
  minimize('minimax-regret', maximumRegret);
  minimize('mean-regret', (row) => meanRegret(row, likelihoods));
  minimize('percentile-regret-90', (row) => percentileRegret(row));
  if (threshold !== undefined) maximize('satisficing', (row) => satisficing(row, threshold, likelihoods));
  maximize('mean-variance', meanVariance);
  maximize('conditional-value-at-risk', (row) => conditionalValueAtRisk(row, likelihoods, worst));
  maximize('undesirable-deviations', undesirableDeviations);
  return {
    rows,
    wins: table.values.map((_, i) => rows.filter(({ best }) => best.includes(i)).length),
    agreement: concordance(rows),
  };
}

/** Kendall's W with the correction for ties; 1 where no measure tells any two alternatives apart. */
function concordance(rows: readonly AttitudeRow[]): number | null {
  const n = rows[0]!.values.length;
  if (n < 2) return null;
  const m = rows.length;
  const rankings = rows.map(({ values, direction }) =>
    ranks(direction === 'maximize' ? values : values.map((value) => -value), {
      ties: 'average',
      tolerance: 1e-12,
    }),
  );
  const totals = rankings[0]!.map((_, i) => sum(rankings.map((ranking) => ranking[i]!)));
  const mean = (m * (n + 1)) / 2;
  const spread = sum(totals.map((total) => (total - mean) ** 2));
  const ties = sum(rankings.map(tieCorrection));
  const most = (m * m * (n ** 3 - n) - m * ties) / 12;
  return most <= 0 ? 1 : Math.min(1, spread / most);
}

function tieCorrection(ranking: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const rank of ranking) groups.set(rank, (groups.get(rank) ?? 0) + 1);
  return sum([...groups.values()].map((size) => size ** 3 - size));
}
