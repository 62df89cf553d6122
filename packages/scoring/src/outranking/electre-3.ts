import type { AlternativeId, CriterionId, PerformanceTable, Weights } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';
import type { StepSettings } from '../steps.ts';
import { refuseRepeated } from '../table/check-ids.ts';
import { prepare } from '../table/prepare.ts';
import {
  checkThresholds,
  concordanceOf,
  discordanceOf,
  type ThresholdSettings,
  weakenBy,
} from './credibility.ts';
import { type DistillationCut, distillAscending, distillDescending } from './distillation.ts';
import { orientedColumn } from './promethee.ts';

/** What ELECTRE III compares with. */
export interface Electre3Settings extends StepSettings {
  readonly thresholds: ThresholdSettings;
  /** The cut leaves out credibilities within `intercept + slope × λ` of the highest; 0.3 and −0.15 unless given. */
  readonly distillation?: DistillationCut;
}

type Matrix = readonly (readonly number[])[];
type Classes = readonly (readonly AlternativeId[])[];

/** How one alternative stands to another in both distillations at once. */
export type FinalRelation = 'above' | 'below' | 'indifferent' | 'incomparable';

/** What ELECTRE III says. Matrices have one row and one column an alternative. */
export interface Electre3Result {
  readonly concordance: Matrix;
  /** Criterion to its objections. */
  readonly discordance: Readonly<Record<CriterionId, Matrix>>;
  readonly credibility: Matrix;
  /** Classes from best to worst, taking the best out first. */
  readonly descending: Classes;
  /** Classes from best to worst, taking the worst out first. */
  readonly ascending: Classes;
  /** Both orders at once: incomparable where they contradict each other. */
  readonly relation: readonly (readonly FinalRelation[])[];
}

/**
 * Order alternatives by credible outranking, with thresholds and vetoes (ELECTRE III).
 *
 * Where the two distillations disagree, alternatives are incomparable: that is an answer. Distillation depends on the
 * whole set, so adding an alternative can reorder the others.
 *
 * @param table - n alternatives × m criteria, each in its own unit.
 * @throws {@link ScoringError} If a criterion has no thresholds or they are out of order, or the cut would rise.
 * @see Roy (1978), ELECTRE III: un algorithme de classements [roy1978]
 */
export function electre3(
  table: PerformanceTable,
  weights: Weights,
  settings: Electre3Settings,
): Electre3Result {
  const { alternatives } = table;
  const { concordance, discordance, credibility } = credibilities(
    'electre3',
    table,
    weights,
    settings.thresholds,
  );
  settings.onStep?.({ name: 'concordance', rows: alternatives, columns: alternatives, cells: concordance });
  settings.onStep?.({ name: 'credibility', rows: alternatives, columns: alternatives, cells: credibility });
  const cut = checkCut(settings.distillation ?? { intercept: 0.3, slope: -0.15 });
  const descending = distillDescending(credibility, cut);
  const ascending = distillAscending(credibility, cut);
  const named = (classes: readonly (readonly number[])[]) =>
    classes.map((members) => members.map((i) => alternatives[i]!));
  return {
    concordance,
    discordance,
    credibility,
    descending: named(descending),
    ascending: named(ascending),
    relation: finalRelation(descending, ascending, alternatives.length),
  };
}

/** Refuses a cut that would rise, since distillation lowers it again and again. */
function checkCut(cut: DistillationCut): DistillationCut {
  const { intercept, slope } = cut;
  if (intercept >= 0 && intercept + slope >= 0 && intercept + slope < Number.POSITIVE_INFINITY) return cut;
  throw new ScoringError({
    method: 'electre3',
    what: `the cut falls by ${intercept} + ${slope} × λ`,
    why: 'It must not rise for any credibility λ from 0 to 1.',
    remedy: 'Give an intercept from 0 up, and a slope no further below 0.',
  });
}

/** Measures concordance, discordance and credibility of every pair. */
export function credibilities(
  method: string,
  table: PerformanceTable,
  weights: Weights,
  thresholds: ThresholdSettings,
): Pick<Electre3Result, 'concordance' | 'discordance' | 'credibility'> {
  const prepared = prepare(method, table, weights);
  refuseRepeated(method, 'alternative', table.alternatives);
  const columns = prepared.columns.map((_, j) => orientedColumn(prepared, j));
  const limits = prepared.criteria.map((criterion) => checkThresholds(method, criterion, thresholds));
  const count = table.alternatives.length;
  const concordance = squareOf(count);
  const credibility = squareOf(count);
  const discordance = columns.map(() => squareOf(count));
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      let agreement = 0;
      for (let j = 0; j < columns.length; j++)
        agreement += prepared.weights[j]! * concordanceOf(limits[j]!, columns[j]![a]!, columns[j]![b]!);
      let credible = agreement;
      for (let j = 0; j < columns.length; j++) {
        const objection = discordanceOf(limits[j]!, columns[j]![a]!, columns[j]![b]!);
        discordance[j]![a]![b] = objection;
        credible = weakenBy(credible, objection, agreement);
      }
      concordance[a]![b] = agreement;
      credibility[a]![b] = credible;
    }
  }
  return {
    concordance,
    discordance: Object.fromEntries(prepared.criteria.map((id, j) => [id, discordance[j]!])),
    credibility,
  };
}

const squareOf = (count: number): number[][] =>
  Array.from({ length: count }, () => new Array<number>(count).fill(0));

function finalRelation(
  descending: readonly (readonly number[])[],
  ascending: readonly (readonly number[])[],
  count: number,
): readonly (readonly FinalRelation[])[] {
  const down = classOf(descending, count);
  const up = classOf(ascending, count);
  return down.map((placeA, a) =>
    down.map((placeB, b) => {
      const first = Math.sign(placeB - placeA);
      const second = Math.sign(up[b]! - up[a]!);
      if (first * second < 0) return 'incomparable';
      const sum = first + second;
      return sum === 0 ? 'indifferent' : sum > 0 ? 'above' : 'below';
    }),
  );
}

function classOf(classes: readonly (readonly number[])[], count: number): readonly number[] {
  const places = new Array<number>(count).fill(0);
  classes.forEach((members, k) => {
    for (const i of members) places[i] = k;
  });
  return places;
}
