import { select } from './select.ts';

/**
 * Find the values that would stand at some places if numbers were sorted, without sorting them all.
 *
 * @param values - Finite numbers; left as they are.
 * @param places - Rising whole numbers from 0 to the last place.
 * @returns One value for each place.
 * @throws RangeError if a place lies outside or they do not rise.
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
  const isFit = (place: number, k: number) =>
    Number.isInteger(place) && place >= (k === 0 ? 0 : places[k - 1]!) && place < values.length;
  if (!places.every(isFit))
    throw new RangeError(
      `orderStatistics: the places ${places.join(', ')} do not rise from 0 to ${values.length - 1}. Give places of the values.`,
    );
  const work = values.slice();
  arrange(work, 0, work.length - 1, places, 0, places.length - 1);
  return places.map((place) => work[place]!);
}

/** Puts the middle place right, then those left and right of it. */
function arrange(
  work: Float64Array,
  left: number,
  right: number,
  places: readonly number[],
  first: number,
  last: number,
): void {
  if (first > last || left >= right) return;
  const middle = (first + last) >> 1;
  const place = places[middle]!;
  select(work, left, right, place);
  arrange(work, left, place - 1, places, first, middle - 1);
  arrange(work, place + 1, right, places, middle + 1, last);
}
