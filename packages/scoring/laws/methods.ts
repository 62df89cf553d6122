import {
  additiveValue,
  aras,
  choquet,
  cocoso,
  codas,
  comet,
  copras,
  edas,
  electre1,
  electre3,
  electreTri,
  mabac,
  marcos,
  mrSort,
  piecewiseLinear,
  promethee,
  spotis,
  topsis,
  vikor,
  waspas,
  weightedProduct,
  weightedSum,
} from '@steelyard/scoring';
import type { ScoringMethod, WeightedTable } from '@steelyard/testing';

/** A method put to the laws. */
export interface MethodUnderLaw {
  readonly name: string;
  /** Whether it needs performances above 0. */
  readonly positive?: boolean;
  /** Fewest alternatives that it makes sense for, where more than one. */
  readonly score: ScoringMethod;
}

const lowerIsBetter = (scores: ReadonlyMap<string, number>) =>
  new Map([...scores].map(([id, score]) => [id, -score]));

const forEach = <T>({ table }: WeightedTable, entry: (criterion: { id: string; direction: string }) => T) =>
  Object.fromEntries(table.criteria.map((criterion) => [criterion.id, entry(criterion)]));

/** Wide enough for every performance that is tried, so that settings need not follow the table. */
const widest = 2e13;

const valuesOf = ({ table }: WeightedTable) => {
  const worth = table.criteria.map(({ direction }) =>
    piecewiseLinear({ x: [-10, 10], y: direction === 'maximize' ? [0, 1] : [1, 0] }, 'clip'),
  );
  return {
    alternatives: table.alternatives,
    criteria: table.criteria.map(({ id }) => id),
    rows: table.rows.map((row) => row.map((x, j) => worth[j]!(x))),
  };
};

/** The worth of a set of criteria grows with the square of its weight, so that criteria count together. */
const squaredCapacity = ({ table, weights }: WeightedTable) => {
  const criteria = table.criteria.map(({ id }) => id);
  const total = criteria.reduce((sum, id) => sum + weights[id]!, 0);
  const sets = Array.from({ length: 2 ** criteria.length - 1 }, (_, bits) =>
    criteria.filter((_id, j) => (bits + 1) & (1 << j)),
  );
  return {
    criteria,
    sets: sets.map((set) => ({
      criteria: set,
      worth:
        set.length === criteria.length ? 1 : (set.reduce((sum, id) => sum + weights[id]!, 0) / total) ** 2,
    })),
  };
};

const thresholds = { indifferenceThreshold: 0.5, preferenceThreshold: 2, vetoThreshold: 6 };

/** Every method that scores or sorts a table, with settings that fit any table. */
export const methodsUnderLaw: readonly MethodUnderLaw[] = [
  { name: 'additiveValue', score: (p) => additiveValue(valuesOf(p), p.weights) },
  { name: 'weightedSum, minmax', score: (p) => weightedSum(p.table, p.weights) },
  {
    name: 'weightedSum, sum',
    positive: true,
    score: (p) => weightedSum(p.table, p.weights, { normalization: 'sum' }),
  },
  {
    name: 'weightedSum, ratio',
    positive: true,
    score: (p) => weightedSum(p.table, p.weights, { normalization: 'ratio' }),
  },
  { name: 'weightedProduct', positive: true, score: (p) => weightedProduct(p.table, p.weights) },
  { name: 'waspas', positive: true, score: (p) => waspas(p.table, p.weights) },
  { name: 'topsis, vector', score: (p) => topsis(p.table, p.weights) },
  { name: 'topsis, minmax', score: (p) => topsis(p.table, p.weights, { normalization: 'minmax' }) },
  { name: 'vikor', score: (p) => lowerIsBetter(vikor(p.table, p.weights).index) },
  {
    name: 'spotis',
    score: (p) =>
      lowerIsBetter(
        spotis(p.table, p.weights, { bounds: forEach(p, () => ({ low: -widest, high: widest })) }),
      ),
  },
  { name: 'codas', positive: true, score: (p) => codas(p.table, p.weights) },
  { name: 'edas', positive: true, score: (p) => edas(p.table, p.weights) },
  { name: 'copras', positive: true, score: (p) => copras(p.table, p.weights) },
  { name: 'marcos', positive: true, score: (p) => marcos(p.table, p.weights) },
  { name: 'mabac', score: (p) => mabac(p.table, p.weights) },
  { name: 'aras', positive: true, score: (p) => aras(p.table, p.weights) },
  { name: 'cocoso', score: (p) => cocoso(p.table, p.weights) },
  {
    name: 'comet',
    score: (p) =>
      comet(p.table, {
        characteristicValues: forEach(p, () => [-10, 0, 10]),
        judge: (objects) => topsis(objects, p.weights, { normalization: 'minmax' }),
      }),
  },
  {
    name: 'promethee II, linear',
    score: (p) =>
      promethee(p.table, p.weights, {
        preferences: forEach(p, () => ({
          kind: 'linear',
          indifferenceThreshold: 0.5,
          preferenceThreshold: 2,
        })),
      }).netFlow,
  },
  {
    name: 'promethee II, usual',
    score: (p) =>
      promethee(p.table, p.weights, { preferences: forEach(p, () => ({ kind: 'usual' })) }).netFlow,
  },
  {
    name: 'electre I, kernel',
    score: (p) => {
      const settings = { concordanceThreshold: 0.6, discordanceThreshold: 0.4 };
      const kernel = new Set(electre1(p.table, p.weights, settings).kernel);
      return new Map(p.table.alternatives.map((id) => [id, kernel.has(id) ? 1 : 0]));
    },
  },
  {
    name: 'electre III, descending',
    score: (p) => {
      const { descending } = electre3(p.table, p.weights, { thresholds: forEach(p, () => thresholds) });
      return new Map(descending.flatMap((members, k) => members.map((id) => [id, -k] as const)));
    },
  },
  {
    name: 'electre TRI-B, pessimistic',
    score: (p) =>
      electreTri(p.table, p.weights, {
        profiles: [-2, 0, 2].map((level) =>
          forEach(p, ({ direction }) => (direction === 'maximize' ? level : -level)),
        ),
        thresholds: forEach(p, () => thresholds),
        cut: 0.7,
      }).pessimistic,
  },
  {
    name: 'MR-Sort',
    score: (p) => {
      const categories = mrSort(p.table, p.weights, {
        categories: [2, 0].map((level) => ({
          name: String(level),
          lowerProfile: forEach(p, ({ direction }) => (direction === 'maximize' ? level : -level)),
        })),
        lowest: '-2',
        majority: 0.6,
      });
      return new Map([...categories].map(([id, name]) => [id, Number(name)]));
    },
  },
  { name: 'choquet', score: (p) => choquet(valuesOf(p), squaredCapacity(p)) },
];
