import { joeKuo } from './joe-kuo.ts';
import { type Scrambling, scrambler } from './scrambling.ts';

const bits = 32;
const unit = 2 ** -32;
/** Dimensions for which direction numbers are carried. */
export const mostSobolDimensions: number = joeKuo.length + 1;
/** Points that are written for one dimension before the next, so that they stay in the nearest cache. */
const stretch = 256;

/**
 * Fill an array with points of the Sobol' sequence, the ones from `start` on, one row of `dimensions` numbers a point.
 *
 * Point i depends on i alone, so a sequence may be filled in pieces of any size and in any order. Keep point 0 and take
 * a power of two: dropping a point or stopping elsewhere loses the balance that the sequence is taken for. Plain points
 * lie in [0, 1), scrambled ones in (0, 1).
 *
 * @param out - Receives whole rows.
 * @param dimensions - 1 to 64.
 * @param start - Index of the first point; the last one must be below 2^32.
 * @param scrambling - Left out, the plain sequence.
 * @throws RangeError if dimensions, start or the length of `out` do not fit.
 * @see Joe & Kuo (2008), Constructing Sobol' sequences with better two-dimensional projections [joe2008]
 * @see Owen (2020), On dropping the first Sobol' point [owen2020]
 */
export function fillSobol(out: Float64Array, dimensions: number, start = 0, scrambling?: Scrambling): void {
  checkDimensions(dimensions);
  const count = out.length / dimensions;
  if (!Number.isInteger(count))
    throw new RangeError(
      `fillSobol: ${out.length} numbers are no whole rows of ${dimensions}. Give an array whose length is a multiple.`,
    );
  checkIndex(start);
  if (count > 0) checkIndex(start + count - 1);
  for (let first = 0; first < count; first += stretch) {
    const last = Math.min(count, first + stretch);
    for (let d = 0; d < dimensions; d++)
      fillColumn(out, dimensions, d, first, last, start, scrambling && scrambler(scrambling, d));
  }
}

/**
 * Get one point of the Sobol' sequence, as `fillSobol` would write it.
 *
 * @throws RangeError if index or dimensions do not fit.
 */
export function sobolPoint(index: number, dimensions: number, scrambling?: Scrambling): number[] {
  const out = new Float64Array(dimensions >= 1 ? dimensions : 0);
  fillSobol(out, dimensions, index, scrambling);
  return [...out];
}

function fillColumn(
  out: Float64Array,
  dimensions: number,
  d: number,
  first: number,
  last: number,
  start: number,
  scramble: ((word: number) => number) | undefined,
): void {
  const v = directions(d);
  let word = wordAt(v, start + first);
  let place = first * dimensions + d;
  if (scramble) {
    for (let i = first; i < last; i++, place += dimensions) {
      out[place] = ((scramble(word) >>> 0) + 0.5) * unit;
      word ^= v[trailingZeros(start + i + 1)]!;
    }
    return;
  }
  let i = first;
  for (; i < last && (start + i) % 8 !== 0; i++, place += dimensions) {
    out[place] = (word >>> 0) * unit;
    word ^= v[trailingZeros(start + i + 1)]!;
  }
  const v0 = v[0]!;
  const v1 = v[1]!;
  const v2 = v[2]!;
  for (; i + 8 <= last; i += 8) {
    out[place] = (word >>> 0) * unit;
    word ^= v0;
    out[place + dimensions] = (word >>> 0) * unit;
    word ^= v1;
    out[place + 2 * dimensions] = (word >>> 0) * unit;
    word ^= v0;
    out[place + 3 * dimensions] = (word >>> 0) * unit;
    word ^= v2;
    out[place + 4 * dimensions] = (word >>> 0) * unit;
    word ^= v0;
    out[place + 5 * dimensions] = (word >>> 0) * unit;
    word ^= v1;
    out[place + 6 * dimensions] = (word >>> 0) * unit;
    word ^= v0;
    out[place + 7 * dimensions] = (word >>> 0) * unit;
    word ^= v[trailingZeros(start + i + 8)]!;
    place += 8 * dimensions;
  }
  for (; i < last; i++, place += dimensions) {
    out[place] = (word >>> 0) * unit;
    word ^= v[trailingZeros(start + i + 1)]!;
  }
}

/** The word of a point: the direction numbers at the bits of its Gray code, added without carry. */
function wordAt(v: Int32Array, index: number): number {
  let gray = (index ^ (index >>> 1)) >>> 0;
  let word = 0;
  for (let k = 0; gray !== 0; k++, gray >>>= 1) if (gray & 1) word ^= v[k]!;
  return word;
}

/** Place of the lowest bit that is set, 32 for 2^32. */
function trailingZeros(integer: number): number {
  return 31 - Math.clz32(integer & -integer);
}

const columns: Int32Array[] = [];

/** The direction numbers of a dimension as words, by the recurrence of its polynomial. */
function directions(d: number): Int32Array {
  const known = columns[d];
  if (known) return known;
  const v = new Int32Array(bits + 1);
  if (d === 0) for (let k = 0; k < bits; k++) v[k] = 1 << (31 - k);
  else {
    const [degree = 0, inner = 0, ...m] = joeKuo[d - 1]!;
    for (let k = 0; k < bits; k++) {
      if (k < degree) v[k] = m[k]! << (31 - k);
      else {
        let word = v[k - degree]! ^ (v[k - degree]! >>> degree);
        for (let j = 1; j < degree; j++) if ((inner >>> (degree - 1 - j)) & 1) word ^= v[k - j]!;
        v[k] = word;
      }
    }
  }
  columns[d] = v;
  return v;
}

function checkDimensions(dimensions: number): void {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > mostSobolDimensions)
    throw new RangeError(
      `fillSobol: there are ${dimensions} dimensions. Give a whole number from 1 to ${mostSobolDimensions}, or use a Latin hypercube.`,
    );
}

function checkIndex(index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= 2 ** 32)
    throw new RangeError(`fillSobol: the index is ${index}. Give a whole number from 0 to 2^32 − 1.`);
}
