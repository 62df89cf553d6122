import type { CriterionId } from '@steelyard/model';
import { fillUniform } from '@steelyard/numerics';
import { ScoringError } from '../scoring-error.ts';
import { valueAt } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';
import { countOf, type DrawRange, rangeOf, type ValueDraws } from './value-draws.ts';

/**
 * Draw values for criteria on which alternatives are only ordered (SMAA-O).
 *
 * Any values that keep the order are equally likely, from 1 for the best place to 0 for the last.
 *
 * @param places - n alternatives × m criteria: values in [0, 1], or places from 1 for the best on the ordinal criteria.
 * @param ordinal - Criteria of which the table holds places; equal places mean equally good.
 * @throws {@link ScoringError} If draws are no whole numbers or too many, a place is no whole number from 1 up, or a value no finite number.
 * @see Lahdelma, Miettinen & Salminen (2003), Ordinal criteria in stochastic multicriteria acceptability analysis (SMAA) [lahdelma2003]
 */
export function sampleOrdinalValues(
  places: ValueTable,
  ordinal: readonly CriterionId[],
  range: DrawRange,
): ValueDraws {
  const { alternatives, criteria } = places;
  const count = countOf('sampleOrdinalValues', range, alternatives.length * criteria.length);
  const values = new Float64Array(alternatives.length * criteria.length * count);
  const isOrdinal = new Set(ordinal);
  const stated: number[] = [];
  criteria.forEach((criterion, j) => {
    const cells = alternatives.map((_, i) =>
      isOrdinal.has(criterion) ? placeAt(places, i, j) : valueAt('sampleOrdinalValues', places, i, j),
    );
    const column = (i: number) => {
      const start = (i * criteria.length + j) * count;
      return values.subarray(start, start + count);
    };
    if (isOrdinal.has(criterion)) drawOrdinal(cells, column, j, range);
    else for (const [i, value] of cells.entries()) column(i).fill(value);
    if (!isOrdinal.has(criterion)) stated.push(...cells);
  });
  return {
    ...range,
    alternatives,
    criteria,
    values,
    weightNoise: new Float64Array(0),
    tolerance: 1e-12 * Math.max(1, rangeOf(stated)),
  };
}

function placeAt({ alternatives, criteria, rows }: ValueTable, i: number, j: number): number {
  const place = rows[i]?.[j];
  if (place !== undefined && Number.isInteger(place) && place >= 1) return place;
  throw new ScoringError({
    method: 'sampleOrdinalValues',
    what: `the place of ${alternatives[i]} on ${criteria[j]} is ${place}`,
    why: 'Places count from 1 for the best.',
    remedy: 'Give a whole number from 1 up.',
    cell: { alternative: alternatives[i]!, criterion: criteria[j]! },
  });
}

/** Sorts as many uniform numbers as there are places between the best and the last. */
function drawOrdinal(
  places: readonly number[],
  column: (i: number) => Float64Array,
  j: number,
  { seed, from, to }: DrawRange,
): void {
  const ordered = [...new Set(places)].sort((a, b) => a - b);
  const between = Math.max(0, ordered.length - 2);
  const random = new Float64Array((to - from) * between);
  if (between > 0) fillUniform(random, { seed, stream: j }, from * between);
  const levels = new Float64Array(ordered.length);
  const levelOf = places.map((place) => ordered.indexOf(place));
  const columns = places.map((_, i) => column(i));
  for (let draw = 0; draw < to - from; draw++) {
    levels.set(random.subarray(draw * between, (draw + 1) * between).sort(), 1);
    levels[ordered.length - 1] = 1;
    levels[0] = ordered.length === 1 ? 1 : 0;
    for (const [i, level] of levelOf.entries()) columns[i]![draw] = levels[ordered.length - 1 - level]!;
  }
}
