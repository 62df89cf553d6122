import { philox4x32 } from '../random/philox.ts';
import type { RandomStream } from '../random/uniform.ts';

/** Marks words drawn for Latin hypercubes apart from those drawn as uniform numbers. */
const orderDomain = 0x1a71c0de;
const placeDomain = 0x1a71f1ed;

/**
 * Fill an array with points of a Latin hypercube, the ones from `start` on, one row of `dimensions` numbers a point.
 *
 * In each dimension every one of `size` equal slices of (0, 1) holds exactly one of the `size` points. Which slice a
 * point takes is a permutation that is computed and not stored, so pieces may be filled in any order.
 *
 * @param out - Receives whole rows.
 * @param dimensions - At least 1.
 * @param size - Points in the whole hypercube: 1 to 2^31.
 * @param start - Index of the first point.
 * @throws RangeError if the rows do not fit into the hypercube.
 * @see McKay, Beckman & Conover (1979) [mckay1979]
 * @see Kensler (2013), Correlated multi-jittered sampling [kensler2013]
 */
export function fillLatinHypercube(
  out: Float64Array,
  dimensions: number,
  size: number,
  random: RandomStream,
  start = 0,
): void {
  const rows = out.length / dimensions;
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && Number.isInteger(rows)))
    throw new RangeError(`fillLatinHypercube: ${out.length} numbers are no whole rows of ${dimensions}.`);
  if (!(Number.isInteger(size) && size >= 1 && size <= 2 ** 31))
    throw new RangeError(`fillLatinHypercube: the size is ${size}. Give a whole number from 1 to 2^31.`);
  if (!(Number.isInteger(start) && start >= 0 && start + rows <= size))
    throw new RangeError(
      `fillLatinHypercube: rows ${start} to ${start + rows - 1} are not within a hypercube of ${size} points.`,
    );
  const { seed, stream } = random;
  const high = Math.floor(seed / 2 ** 32) >>> 0;
  for (let d = 0; d < dimensions; d++) {
    const [key] = philox4x32([d, 0, orderDomain, high], [seed >>> 0, stream >>> 0]);
    for (let row = 0; row < rows; row++) {
      const index = start + row;
      const [place] = philox4x32([index, d, placeDomain, high], [seed >>> 0, stream >>> 0]);
      out[row * dimensions + d] = (permuted(index, size, key) + (place + 0.5) * 2 ** -32) / size;
    }
  }
}

/**
 * Find where a permutation of 0, 1, … size − 1 puts an index, without storing the permutation.
 *
 * Bits are mixed reversibly within the next power of two; what falls outside is mixed again until it falls inside.
 *
 * @param key - An unsigned 32-bit integer: another key, another permutation.
 * @see Kensler (2013), Correlated multi-jittered sampling [kensler2013]
 */
export function permuted(index: number, size: number, key: number): number {
  const mask = size <= 1 ? 0 : 0xffffffff >>> Math.clz32(size - 1);
  let i = index;
  do {
    i = mix(i, mask, key);
  } while (i >= size);
  return (i + (key % size)) % size;
}

function mix(index: number, mask: number, key: number): number {
  let i = index;
  i ^= key;
  i = Math.imul(i, 0xe170893d);
  i ^= key >>> 16;
  i ^= (i & mask) >>> 4;
  i ^= key >>> 8;
  i = Math.imul(i, 0x0929eb3f);
  i ^= key >>> 23;
  i ^= (i & mask) >>> 1;
  i = Math.imul(i, 1 | (key >>> 27));
  i = Math.imul(i, 0x6935fa69);
  i ^= (i & mask) >>> 11;
  i = Math.imul(i, 0x74dcb303);
  i ^= (i & mask) >>> 2;
  i = Math.imul(i, 0x9e501cc3);
  i ^= (i & mask) >>> 2;
  i = Math.imul(i, 0xc860a3df);
  i &= mask;
  i ^= i >>> 5;
  return i >>> 0;
}
