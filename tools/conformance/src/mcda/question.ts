import type { PerformanceTable, Scores, Weights } from '@steelyard/model';
import { rank } from '@steelyard/scoring';

type Fields = Readonly<Record<string, unknown>>;

/** The table of an example. Ids are made from places, because names in a file may repeat. */
export function tableOf(input: Fields): PerformanceTable {
  const rows = input.matrix as readonly (readonly number[])[];
  const directions = (input.directions as readonly string[] | undefined) ?? rows[0]?.map(() => 'max') ?? [];
  return {
    alternatives: rows.map((_, i) => alternativeId(i)),
    criteria: directions.map((direction, j) => ({
      id: criterionId(j),
      direction: direction === 'min' ? 'minimize' : 'maximize',
    })),
    rows: rows.map((row) => row.map((value) => value ?? Number.NaN)),
  };
}

/** The weights of an example, by the ids of its table. */
export function weightsOf(input: Fields): Weights {
  return byCriterion(input.weights as readonly number[]);
}

/** Gives each entry of a list the id of the criterion in its place. */
export function byCriterion<T>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((entry, j) => [criterionId(j), entry]));
}

/** Scores in the order of the alternatives, with the ranks that follow from them. */
export function scored(scores: Scores, best: 'highest' | 'lowest' = 'highest') {
  return { score: [...scores.values()], rank: ranksOf(scores, best) };
}

/** Ranks in the order of the alternatives. */
export function ranksOf(scores: Scores, best: 'highest' | 'lowest' = 'highest'): readonly number[] {
  const places = new Map(rank(scores, { best }).alternatives.map((place) => [place.id, place.rank]));
  return [...scores.keys()].map((id) => places.get(id)!);
}

/** The place of an alternative whose id {@link tableOf} made. */
export const placeOf = (id: string): number => Number(id.slice(1));

export const alternativeId = (i: number): string => `a${i}`;
export const criterionId = (j: number): string => `c${j}`;
