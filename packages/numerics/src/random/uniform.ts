import { philox4x32 } from './philox.ts';

/** Where random numbers come from: the same address gives the same numbers on any machine and in any order. */
export interface RandomStream {
  /** An integer in [0, 2^53). */
  readonly seed: number;
  /** An integer in [0, 2^32): one for each quantity that is drawn. */
  readonly stream: number;
}

const toUnit = 2 ** -32;

/**
 * Fill an array with uniform random numbers, the ones from `from` on of a stream.
 *
 * Number i of a stream depends on seed, stream and i alone, so a stream may be filled in pieces of any size, in any
 * order and on any thread. Each lies in the open interval (0, 1) and has 32 random bits.
 *
 * @param out - Receives the numbers.
 * @param from - Index of the first one; an integer in [0, 2^53).
 * @throws RangeError if seed, stream or index is not such an integer.
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3 [salmon2011]
 */
export function fillUniform(out: Float64Array, { seed, stream }: RandomStream, from = 0): void {
  checkAddress(seed, stream, from);
  const count = out.length;
  const aligned = Math.min(count, (4 - (from % 4)) % 4);
  fillPart(out, 0, aligned, seed, stream, from);
  const blocks = Math.floor((count - aligned) / 4);
  fillBlocks(out, aligned, blocks, seed, stream, (from + aligned) / 4);
  fillPart(out, aligned + blocks * 4, count, seed, stream, from);
}

/** Get one uniform random number in (0, 1): number `index` of a stream, as `fillUniform` would write it. */
export function uniformAt({ seed, stream }: RandomStream, index: number): number {
  checkAddress(seed, stream, index);
  const words = blockAt(seed, stream, Math.floor(index / 4));
  return (words[(index % 4) as 0 | 1 | 2 | 3] + 0.5) * toUnit;
}

function fillPart(
  out: Float64Array,
  start: number,
  end: number,
  seed: number,
  stream: number,
  from: number,
): void {
  for (let k = start; k < end; k++) out[k] = uniformAt({ seed, stream }, from + k);
}

function blockAt(seed: number, stream: number, block: number): readonly [number, number, number, number] {
  return philox4x32([block >>> 0, highWord(block), 0, highWord(seed)], [seed >>> 0, stream >>> 0]);
}

function highWord(integer: number): number {
  return Math.floor(integer / 2 ** 32) >>> 0;
}

function checkAddress(seed: number, stream: number, index: number): void {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`fillUniform: the seed is ${seed}. Give a whole number from 0 to 2^53 − 1.`);
  if (!Number.isInteger(stream) || stream < 0 || stream >= 2 ** 32)
    throw new RangeError(`fillUniform: the stream is ${stream}. Give a whole number from 0 to 2^32 − 1.`);
  if (!Number.isSafeInteger(index) || index < 0)
    throw new RangeError(`fillUniform: the index is ${index}. Give a whole number from 0 to 2^53 − 1.`);
}

/** The rounds of `philox4x32` without calls or arrays, and with both multipliers split into 16-bit halves. */
function fillBlocks(
  out: Float64Array,
  start: number,
  blocks: number,
  seed: number,
  stream: number,
  firstBlock: number,
): void {
  const seedLow = seed | 0;
  const seedHigh = highWord(seed) | 0;
  let blockLow = firstBlock | 0;
  let blockHigh = highWord(firstBlock) | 0;
  let position = start;
  for (let b = 0; b < blocks; b++) {
    let c0 = blockLow;
    let c1 = blockHigh;
    let c2 = 0;
    let c3 = seedHigh;
    let k0 = seedLow;
    let k1 = stream | 0;
    for (let round = 0; round < 10; round++) {
      const low0 = c0 & 0xffff;
      const high0 = c0 >>> 16;
      const middle0 = (Math.imul(high0, 0x1f53) + (Math.imul(low0, 0x1f53) >>> 16)) | 0;
      const carry0 = (Math.imul(low0, 0xd251) + (middle0 & 0xffff)) | 0;
      const upper0 = (Math.imul(high0, 0xd251) + (middle0 >>> 16) + (carry0 >>> 16)) | 0;
      const low1 = c2 & 0xffff;
      const high1 = c2 >>> 16;
      const middle1 = (Math.imul(high1, 0x8d57) + (Math.imul(low1, 0x8d57) >>> 16)) | 0;
      const carry1 = (Math.imul(low1, 0xcd9e) + (middle1 & 0xffff)) | 0;
      const upper1 = (Math.imul(high1, 0xcd9e) + (middle1 >>> 16) + (carry1 >>> 16)) | 0;
      const lower0 = Math.imul(c0, 0xd2511f53);
      const lower1 = Math.imul(c2, 0xcd9e8d57);
      c0 = upper1 ^ c1 ^ k0;
      c1 = lower1;
      c2 = upper0 ^ c3 ^ k1;
      c3 = lower0;
      k0 = (k0 + 0x9e3779b9) | 0;
      k1 = (k1 + 0xbb67ae85) | 0;
    }
    out[position] = ((c0 >>> 0) + 0.5) * toUnit;
    out[position + 1] = ((c1 >>> 0) + 0.5) * toUnit;
    out[position + 2] = ((c2 >>> 0) + 0.5) * toUnit;
    out[position + 3] = ((c3 >>> 0) + 0.5) * toUnit;
    position += 4;
    blockLow = (blockLow + 1) | 0;
    if (blockLow === 0) blockHigh = (blockHigh + 1) | 0;
  }
}
