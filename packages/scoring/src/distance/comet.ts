import type { CriterionId, PerformanceTable, Scores } from '@steelyard/model';
import { ranks } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { type StepSettings, showCells } from '../steps.ts';
import { checkCount } from '../table/check-count.ts';
import { extremes } from '../table/normalize.ts';
import { prepareUnweighted, scoreMap } from '../table/prepare.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { valueAt } from '../value/read-values.ts';

/** Who judges what in COMET. */
export interface CometSettings extends StepSettings {
  /** Two or more values on each criterion that span its range, rising. */
  readonly characteristicValues: Readonly<Record<CriterionId, readonly number[]>>;
  /** Scores made-up alternatives, one for each combination of characteristic values; higher is better. */
  readonly judge: (objects: PerformanceTable) => Scores;
}

const mostObjects = 2 ** 17;

/**
 * Score alternatives by interpolating an expert's ranking of characteristic objects (COMET).
 *
 * The expert ranks made-up alternatives and not the real ones, so adding one never reorders the others; but their
 * number grows as a power of the criteria.
 *
 * @param table - n alternatives × m criteria. A performance outside the characteristic values counts as the nearest.
 * @param settings - Steps are the objects with their preferences, and where each performance lies among the values: 1.25
 *   is a quarter of the way from the first to the second.
 * @returns Preference in [0, 1] for each alternative. Objects that the judge holds equal share their preference; where
 *   all are equal every alternative scores 0.
 * @throws {@link ScoringError} If a criterion has fewer than two rising values, there are more than 131,072 objects, or the
 *   judge leaves one without a score.
 * @see Sałabun (2015), The characteristic objects method [salabun2015]
 */
export function comet(table: PerformanceTable, settings: CometSettings): Scores {
  const prepared = prepareUnweighted('comet', table);
  const levels = prepared.criteria.map((criterion) => checkLevels(settings, criterion));
  const objects = combinations(levels);
  const preferences = preferencesOf(settings.judge, table, objects);
  showCells(
    settings,
    'characteristic objects',
    objects.map((_, k) => objectId(k)),
    [...prepared.criteria, 'preference'],
    (k, j) => objects[k]![j] ?? preferences[k]!,
  );
  showCells(settings, 'places among the values', table.alternatives, prepared.criteria, (i, j) => {
    const { k, share } = placeAmong(levels[j]!, prepared.columns[j]![i]!);
    return 1 + k + share;
  });
  return scoreMap(
    'comet',
    table.alternatives,
    table.alternatives.map((_, i) => interpolate(prepared, levels, preferences, i)),
  );
}

function checkLevels({ characteristicValues }: CometSettings, criterion: CriterionId): readonly number[] {
  const levels = Object.hasOwn(characteristicValues, criterion) ? characteristicValues[criterion]! : [];
  const rising = levels.every((level, k) => Number.isFinite(level) && (k === 0 || level > levels[k - 1]!));
  if (levels.length >= 2 && rising) return levels;
  throw new ScoringError({
    method: 'comet',
    what: `the characteristic values of ${criterion} are ${levels.length === 0 ? 'missing' : levels.join(', ')}`,
    why: 'Performances are placed between them.',
    remedy: 'Give at least two, rising.',
    cell: { criterion },
  });
}

/** Every combination of levels, the last criterion changing fastest. */
function combinations(levels: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const count = levels.reduce((product, list) => product * list.length, 1);
  checkCount('comet', 'characteristic objects', count, mostObjects);
  return levels.reduce<readonly (readonly number[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((level) => [...row, level])),
    [[]],
  );
}

const objectId = (k: number) => `object-${k}`;

/** Evenly spaced from 0 for the worst objects to 1 for the best. */
function preferencesOf(
  judge: CometSettings['judge'],
  { criteria }: PerformanceTable,
  rows: readonly (readonly number[])[],
): readonly number[] {
  const scores = judge({ alternatives: rows.map((_, k) => objectId(k)), criteria, rows });
  const alternatives = rows.map((_, k) => objectId(k));
  const judged = {
    alternatives,
    criteria: ['the judge’s scale'],
    rows: alternatives.map((id) => [scores.get(id)!]),
  };
  const values = Float64Array.from(alternatives, (_, k) => valueAt('comet', judged, k, 0));
  const { least, most } = extremes(values);
  const places = ranks(values, { tolerance: 1e-12 * (most - least), ties: 'dense' });
  const steps = places.reduce((highest, place) => Math.max(highest, place), 1) - 1;
  return places.map((place) => (steps === 0 ? 0 : 1 - (place - 1) / steps));
}

/** Sums the preferences of the objects around an alternative, each as near as it is. */
function interpolate(
  { columns }: PreparedTable,
  levels: readonly (readonly number[])[],
  preferences: readonly number[],
  i: number,
): number {
  let corners: readonly { readonly place: number; readonly nearness: number }[] = [{ place: 0, nearness: 1 }];
  levels.forEach((list, j) => {
    const { k, share } = placeAmong(list, columns[j]![i]!);
    corners = corners.flatMap(({ place, nearness }) => [
      { place: place * list.length + k, nearness: nearness * (1 - share) },
      { place: place * list.length + k + 1, nearness: nearness * share },
    ]);
  });
  return corners.reduce((score, { place, nearness }) => score + nearness * preferences[place]!, 0);
}

/** The level below a performance, from 0, and how far the performance is on the way to the next. */
function placeAmong(
  levels: readonly number[],
  performance: number,
): { readonly k: number; readonly share: number } {
  const last = levels.length - 1;
  const x = Math.min(Math.max(performance, levels[0]!), levels[last]!);
  const k = Math.min(
    levels.findLastIndex((level) => level <= x),
    last - 1,
  );
  return { k, share: (x - levels[k]!) / (levels[k + 1]! - levels[k]!) };
}
