import { kernelBytes } from '../generated/kernel-bytes.ts';
import { packedSize } from './additive-problem.ts';
import {
  blockDraws,
  histogramBins,
  type Kernel,
  lanes,
  plainKernel,
  sumsPerAlternative,
} from './plain-kernel.ts';

type Pointer = number;

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly run: (
    alternatives: number,
    criteria: number,
    triangles: Pointer,
    centres: Pointer,
    low: number,
    scale: number,
    keys: Pointer,
    firstDraw: number,
    blocks: number,
    uniforms: Pointer,
    values: Pointer,
    laneSums: Pointer,
    rankCounts: Pointer,
    histogram: Pointer,
    sums: Pointer,
    largest: Pointer,
  ) => void;
}

let loading: Promise<Kernel> | undefined;

/**
 * Load the fastest kernel that this machine can run: WebAssembly with vectors, or the plain one.
 *
 * Figures have the same bits with either. Loads once; further calls give the same kernel.
 */
export function loadKernel(): Promise<Kernel> {
  loading ??= compileKernel();
  return loading;
}

async function compileKernel(): Promise<Kernel> {
  if (typeof WebAssembly === 'undefined') return plainKernel;
  try {
    return wasmKernel(await WebAssembly.compile(fromBase64(kernelBytes)));
  } catch {
    return plainKernel; // no vectors here, or a policy that forbids compiling
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

const rounds = 10;

/** Make a kernel of the compiled module. */
export function wasmKernel(module: WebAssembly.Module): Kernel {
  return (problem, seed, firstBlock, blocks) => {
    const { alternatives: n, criteria: m, low, high } = problem;
    const kernel = new WebAssembly.Instance(module).exports as WebAssembly.Exports & KernelExports;
    const place = placesIn(kernel.memory, {
      triangles: n * m * packedSize,
      centres: n,
      keys: rounds * 4,
      uniforms: 4 * Math.ceil((m + n * m) / 4) * lanes,
      values: n * lanes,
      laneSums: n * sumsPerAlternative * lanes,
      rankCounts: (n * n) / 2,
      histogram: (n * histogramBins) / 2,
      sums: blocks * n * sumsPerAlternative,
      largest: n * lanes,
    });
    const { buffer } = kernel.memory;
    new Float64Array(buffer, place.triangles, problem.triangles.length).set(problem.triangles);
    new Float64Array(buffer, place.centres, n).set(problem.centres);
    new Uint32Array(buffer, place.keys, rounds * 8).set(roundKeys(seed));
    const firstDraw = firstBlock * blockDraws;
    kernel.run(
      n,
      m,
      place.triangles,
      place.centres,
      low,
      histogramBins / (high - low),
      place.keys,
      firstDraw,
      blocks,
      place.uniforms,
      place.values,
      place.laneSums,
      place.rankCounts,
      place.histogram,
      place.sums,
      place.largest,
    );
    const largest = new Float64Array(buffer, place.largest, n * lanes);
    return {
      rankCounts: new Uint32Array(buffer, place.rankCounts, n * n).slice(),
      histogram: new Uint32Array(buffer, place.histogram, n * histogramBins).slice(),
      sums: new Float64Array(buffer, place.sums, blocks * n * sumsPerAlternative).slice(),
      largestRegrets: Float64Array.from({ length: n }, (_, i) =>
        Math.max(...largest.subarray(i * lanes, (i + 1) * lanes)),
      ),
    };
  };
}

/** Four copies of both key words of each round, one for each lane. */
function roundKeys(seed: number): Uint32Array {
  const keys = new Uint32Array(rounds * 8);
  for (let round = 0; round < rounds; round++) {
    keys.fill(seed + Math.imul(round, 0x9e3779b9), round * 8, round * 8 + 4);
    keys.fill(Math.floor(seed / 2 ** 32) + Math.imul(round, 0xbb67ae85), round * 8 + 4, round * 8 + 8);
  }
  return keys;
}

/** Lays arrays of 64-bit floats out in a memory, each on a boundary of 16 bytes. */
function placesIn<Name extends string>(
  memory: WebAssembly.Memory,
  lengths: Readonly<Record<Name, number>>,
): Readonly<Record<Name, Pointer>> {
  const places = {} as Record<Name, Pointer>;
  let end = 1024;
  for (const name of Object.keys(lengths) as Name[]) {
    places[name] = end;
    end += Math.ceil(lengths[name] / 2) * 16;
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
  return places;
}
