import { philox4x32 } from '../random/philox.ts';
import type { RandomStream } from '../random/uniform.ts';

/**
 * How a sequence is made random without losing its balance.
 *
 * `owen` turns over nested halves of the unit interval; `shift` adds one random word without carry, which is cheaper
 * and keeps more of the sequence's regularity.
 */
export interface Scrambling {
  readonly kind: 'owen' | 'shift';
  /** Each seed or stream is another, independent scrambling. */
  readonly random: RandomStream;
}

/** Marks words drawn for scrambling apart from those drawn as uniform numbers. */
const domain = 0x5ca4b1e5;

/**
 * Make the function that scrambles the 32-bit words of one dimension.
 *
 * @see Burley (2020), Practical hash-based Owen scrambling [burley2020]
 */
export function scrambler({ kind, random }: Scrambling, dimension: number): (word: number) => number {
  const { seed, stream } = random;
  const high = Math.floor(seed / 2 ** 32);
  const [key, second] = philox4x32([dimension, 0, domain, high >>> 0], [seed >>> 0, stream >>> 0]);
  return kind === 'shift' ? (word) => word ^ key : (word) => reverse(permute(reverse(word), key, second));
}

/** Lets each bit of a reversed word be flipped by the bits below it, which are the leading ones before reversing. */
function permute(reversed: number, key: number, second: number): number {
  let x = reversed;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + key) | 0;
  x = Math.imul(x, second | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

function reverse(word: number): number {
  let x = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
