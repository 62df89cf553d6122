import {
  type ElectreTriResult,
  electre1,
  electre3,
  electreTri,
  mrSort,
  type OutrankingThresholds,
  type PreferenceFunction,
  promethee,
  prometheePreferences,
  prometheeRelation,
} from '@steelyard/scoring';
import { numberOr } from './distance.ts';
import type { McdaMethod } from './method.ts';
import { byCriterion, placeOf, ranksOf, tableOf, weightsOf } from './question.ts';

type Fields = Readonly<Record<string, unknown>>;
type Row = readonly (number | null)[];

const relations = { preferred: 'P', 'less-preferred': 'P-', indifferent: 'I', incomparable: 'R' } as const;

/** Methods that compare alternatives, or alternatives and profiles, two by two. */
export const outrankingMethods: Readonly<Record<string, McdaMethod>> = {
  'promethee-1-2': (input) => {
    const table = tableOf(input);
    const settings = { preferences: preferencesOf(input) };
    const flows = promethee(table, weightsOf(input), settings);
    return {
      pi: prometheePreferences(table, weightsOf(input), settings),
      phi_plus: [...flows.positiveFlow.values()],
      phi_minus: [...flows.negativeFlow.values()],
      phi: [...flows.netFlow.values()],
      score: [...flows.netFlow.values()],
      rank: ranksOf(flows.netFlow),
      relation: table.alternatives.map((a) =>
        table.alternatives.map((b) => relations[prometheeRelation(flows, a, b)]),
      ),
    };
  },
  'electre-1': (input, params) => {
    const result = electre1(tableOf(input), weightsOf(input), {
      concordanceThreshold: numberOr(params.concordance_threshold, 0.65),
      discordanceThreshold: numberOr(params.discordance_threshold, 0.35),
      normalization: String(params.normalisation).startsWith('sum') ? 'share' : 'minmax',
    });
    return { C: result.concordance, D: result.discordance, kernel: result.kernel.map(placeOf) };
  },
  'electre-3': (input, params) => {
    const result = electre3(tableOf(input), weightsOf(input), {
      thresholds: thresholdsOf(input),
      distillation: { intercept: numberOr(params.alpha, 0.3), slope: numberOr(params.beta, -0.15) },
    });
    const names = (input.criteria as readonly string[] | undefined) ?? [];
    return {
      C: result.concordance,
      sigma: result.credibility,
      descending: result.descending.map((members) => members.map(placeOf)),
      ascending: result.ascending.map((members) => members.map(placeOf)),
      ...Object.fromEntries(names.map((name, j) => [`d_${name.toLowerCase()}`, result.discordance[`c${j}`]])),
    };
  },
  'electre-tri-b': (input, params) => {
    const profiles = (input.profiles_worst_to_best as readonly (readonly number[])[]).map(byCriterion);
    const result: ElectreTriResult = electreTri(tableOf(input), weightsOf(input), {
      profiles,
      thresholds: thresholdsOf(input),
      cut: numberOr(params.lam, 0.75),
    });
    return {
      C_ab: result.concordance.ofAlternative,
      C_ba: result.concordance.ofProfile,
      sigma_ab: result.credibility.ofAlternative,
      sigma_ba: result.credibility.ofProfile,
      pessimistic: [...result.pessimistic.values()],
      optimistic: [...result.optimistic.values()],
    };
  },
  'mr-sort': (input, params) => {
    const lower = input.lower_profiles as Readonly<Record<string, readonly number[]>>;
    const vetoes = (input.veto ?? {}) as Readonly<Record<string, Row>>;
    const weights = input.weights as readonly number[];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const assignments = mrSort(tableOf(input), weightsOf(input), {
      categories: Object.entries(lower).map(([name, profile]) => ({
        name,
        lowerProfile: byCriterion(profile),
        vetoes: withoutNull(byCriterion(vetoes[name] ?? [])),
      })),
      lowest: 'Bad',
      majority: numberOr(params.majority, total / 2) / total,
    });
    return { assignments: [...assignments.values()] };
  },
};

function preferencesOf(input: Fields): Readonly<Record<string, PreferenceFunction>> {
  const list = (name: string) => (input[name] ?? []) as Row;
  return byCriterion(
    (input.preference_functions as readonly string[]).map((kind, j): PreferenceFunction => {
      const indifferenceThreshold = list('q')[j] ?? 0;
      const preferenceThreshold = list('p')[j] ?? 0;
      if (kind === 'ushape') return { kind: 'u-shape', indifferenceThreshold };
      if (kind === 'vshape') return { kind: 'v-shape', preferenceThreshold };
      if (kind === 'gaussian') return { kind, sigma: list('sigma')[j] ?? 0 };
      if (kind === 'level' || kind === 'linear') return { kind, indifferenceThreshold, preferenceThreshold };
      return { kind: 'usual' };
    }),
  );
}

function thresholdsOf(input: Fields): Readonly<Record<string, OutrankingThresholds>> {
  const list = (name: string) => (input[name] ?? []) as Row;
  return byCriterion(
    list('q').map((q, j) => ({
      indifferenceThreshold: q ?? 0,
      preferenceThreshold: list('p')[j] ?? 0,
      vetoThreshold: list('v')[j] ?? undefined,
    })),
  );
}

function withoutNull(values: Readonly<Record<string, number | null>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  );
}
