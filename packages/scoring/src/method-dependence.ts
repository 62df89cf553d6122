import type {
  AlternativeId,
  CriterionId,
  PerformanceTable,
  Ranking,
  Scores,
  Weights,
} from '@steelyard/model';
import { aras } from './distance/aras.ts';
import { cocoso } from './distance/cocoso.ts';
import { codas } from './distance/codas.ts';
import { copras } from './distance/copras.ts';
import { edas } from './distance/edas.ts';
import { mabac } from './distance/mabac.ts';
import { marcos } from './distance/marcos.ts';
import { topsis } from './distance/topsis.ts';
import { vikor } from './distance/vikor.ts';
import { promethee } from './outranking/promethee.ts';
import { kendallTau } from './preferences/kendall-tau.ts';
import { rank } from './rank.ts';
import { ScoringError } from './scoring-error.ts';
import { type RankReversal, rankReversals } from './sensitivity/rank-reversals.ts';
import { centred, correlationOf } from './table/correlation.ts';
import { extremes, normalizeMinMax } from './table/normalize.ts';
import { prepare } from './table/prepare.ts';
import type { PreparedTable } from './table/prepared-table.ts';
import { waspas } from './value/waspas.ts';
import { weightedProduct } from './value/weighted-product.ts';
import { weightedSum } from './value/weighted-sum.ts';

/** What a method takes for granted, whether or not the table bears it out. */
export type Assumption =
  /** A strength makes up for any weakness. */
  | 'full-compensation'
  /** Zero means none, so that ratios mean something. */
  | 'true-zero'
  /** A weight is worth the range between the worst and best alternative seen. */
  | 'range-of-the-set'
  /** Any difference counts, however small. */
  | 'no-thresholds';

/** How one method ranks the table. */
export interface MethodRanking {
  readonly method: string;
  readonly ranking: Ranking;
  readonly assumptions: readonly Assumption[];
  /** Orders that turn when an alternative is taken away. */
  readonly reversals: readonly RankReversal[];
}

/** The same table under every method that applies. */
export interface MethodDependence {
  readonly methods: readonly MethodRanking[];
  /** Methods that the table does not allow, with their own words. */
  readonly notApplicable: readonly { readonly method: string; readonly message: string }[];
  /** Alternative to the share of methods that put it first, alone or level. */
  readonly firstShare: Readonly<Record<AlternativeId, number>>;
  /** Agreement of each pair of methods, in [−1, 1] (Kendall's τ); in the order of `methods`. */
  readonly agreement: readonly (readonly number[])[];
  /** Criteria whose performances run along with each other: counted twice by every method. */
  readonly correlatedCriteria: readonly {
    readonly criteria: readonly [CriterionId, CriterionId];
    /** Correlation in the better direction, above 0.9. */
    readonly correlation: number;
  }[];
}

interface Candidate {
  readonly assumptions: readonly Assumption[];
  readonly score: (table: PerformanceTable, weights: Weights) => Scores;
}

const opposite = (scores: Scores): Scores => new Map([...scores].map(([id, score]) => [id, -score]));
const setRange: readonly Assumption[] = ['full-compensation', 'range-of-the-set', 'no-thresholds'];
const ratios: readonly Assumption[] = ['full-compensation', 'true-zero', 'no-thresholds'];

const candidates: Readonly<Record<string, Candidate>> = {
  weightedSum: { assumptions: setRange, score: weightedSum },
  weightedProduct: { assumptions: ['true-zero', 'no-thresholds'], score: weightedProduct },
  waspas: { assumptions: ratios, score: waspas },
  topsis: { assumptions: ['full-compensation', 'true-zero', 'no-thresholds'], score: topsis },
  vikor: { assumptions: ['range-of-the-set', 'no-thresholds'], score: (t, w) => opposite(vikor(t, w).index) },
  codas: { assumptions: ratios, score: codas },
  edas: { assumptions: ratios, score: edas },
  copras: { assumptions: ratios, score: copras },
  marcos: { assumptions: ratios, score: marcos },
  mabac: { assumptions: setRange, score: mabac },
  aras: { assumptions: ratios, score: aras },
  cocoso: { assumptions: setRange, score: cocoso },
  promethee: { assumptions: ['range-of-the-set'], score: prometheeOverRange },
};

/**
 * Rank one table by every method that applies, with what each takes for granted and how far they agree.
 *
 * Agreement is no proof, since many methods share assumptions; disagreement says that the choice of method is itself a
 * judgement. PROMETHEE II uses thresholds of a tenth and a half of each criterion's range.
 *
 * @throws {@link ScoringError} If no method applies, as where a performance is no finite number.
 */
export function methodDependence(table: PerformanceTable, weights: Weights): MethodDependence {
  const prepared = prepare('methodDependence', table, weights);
  const methods: MethodRanking[] = [];
  const notApplicable: { method: string; message: string }[] = [];
  for (const [method, { assumptions, score }] of Object.entries(candidates)) {
    try {
      const ranking = rank(score(table, weights));
      const reversals = rankReversals(table, (rest) => score(rest, weights));
      methods.push({ method, ranking, assumptions, reversals });
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      notApplicable.push({ method, message: error.message });
    }
  }
  const places = methods.map(({ ranking }) => placesIn(table.alternatives, ranking));
  return {
    methods,
    notApplicable,
    firstShare: Object.fromEntries(
      table.alternatives.map((id, i) => [id, places.filter((list) => list[i] === 1).length / methods.length]),
    ),
    agreement: places.map((a) => places.map((b) => kendallTau(a, b))),
    correlatedCriteria: correlatedPairs(prepared),
  };
}

function prometheeOverRange(table: PerformanceTable, weights: Weights): Scores {
  const preferences = table.criteria.map(({ id }, j) => {
    const { least, most } = extremes(table.rows.map((row) => row[j]!));
    const range = most - least;
    return [
      id,
      { kind: 'linear', indifferenceThreshold: range / 10, preferenceThreshold: range / 2 } as const,
    ] as const;
  });
  return promethee(table, weights, { preferences: Object.fromEntries(preferences) }).netFlow;
}

function placesIn(alternatives: readonly AlternativeId[], ranking: Ranking): readonly number[] {
  const places = new Map(ranking.alternatives.map((place) => [place.id, place.rank]));
  return alternatives.map((id) => places.get(id)!);
}

function correlatedPairs(prepared: PreparedTable): MethodDependence['correlatedCriteria'] {
  const { criteria } = prepared;
  const columns = normalizeMinMax(prepared).map(centred);
  return criteria.flatMap((second, k) =>
    criteria.slice(0, k).flatMap((first, j) => {
      const correlation = correlationOf(columns[j]!, columns[k]!);
      return correlation > 0.9 ? [{ criteria: [first, second] as const, correlation }] : [];
    }),
  );
}
