import { fillUniform, type RandomStream } from '@steelyard/numerics';
import { kernelBytes } from '../generated/kernel-bytes.ts';
import type { ColumnSpace, SmaaKernel, TallySize, TallySpace } from './kernel.ts';

type Pointer = number;

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly uniforms: (
    out: Pointer,
    count: number,
    seedLow: number,
    seedHigh: number,
    stream: number,
    block: number,
  ) => void;
  readonly negativeLogs: (out: Pointer, count: number) => void;
  readonly triangular: (
    out: Pointer,
    count: number,
    low: number,
    high: number,
    split: number,
    left: number,
    right: number,
  ) => void;
  readonly addLine: (
    column: Pointer,
    draws: Pointer,
    count: number,
    low: number,
    high: number,
    atLow: number,
    slope: number,
  ) => void;
  readonly normalize: (weights: Pointer, criteria: number, count: number) => void;
  readonly scoreCertain: ScoreFunction;
  readonly scoreDrawn: ScoreFunction;
  readonly compare: (
    scores: Pointer,
    above: Pointer,
    wins: Pointer,
    alternatives: number,
    count: number,
    valid: number,
    tolerance: number,
  ) => void;
  readonly count: (
    above: Pointer,
    weights: Pointer,
    ranks: Pointer,
    leading: Pointer,
    leadingRest: Pointer,
    alternatives: number,
    criteria: number,
    stride: number,
    valid: number,
  ) => void;
}

type ScoreFunction = (
  scores: Pointer,
  values: Pointer,
  weights: Pointer,
  alternatives: number,
  criteria: number,
  count: number,
) => void;

/** Compiles the kernel. Throws where there is no WebAssembly, no vectors, or a policy that forbids compiling. */
export function compileKernel(): SmaaKernel {
  return wasmKernel(new WebAssembly.Module(fromBase64(kernelBytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Makes a kernel of a compiled module. Each space has a memory of its own, so none outgrows another's arrays. */
function wasmKernel(module: WebAssembly.Module): SmaaKernel {
  const instantiate = () => new WebAssembly.Instance(module).exports as WebAssembly.Exports & KernelExports;
  return {
    kind: 'wasm',
    makeTallySpace: (size) => makeTallySpace(instantiate(), size),
    makeColumnSpace: (draws) => makeColumnSpace(instantiate(), draws),
  };
}

/** Lays arrays of 64-bit floats out in a memory, each on a boundary of 16 bytes. */
function allocate(memory: WebAssembly.Memory, lengths: readonly number[]): readonly Float64Array[] {
  const start = 1024;
  const places: number[] = [];
  let end = start;
  for (const length of lengths) {
    places.push(end);
    end += Math.ceil(length / 2) * 16;
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
  return lengths.map((length, k) => new Float64Array(memory.buffer, places[k]!, length));
}

function makeTallySpace(
  kernel: KernelExports,
  { alternatives: n, criteria: m, draws, certain }: TallySize,
): TallySpace {
  const [weights, values, scores, above, ranks, wins, leadingWeights, leadingWeightsRest] = allocate(
    kernel.memory,
    [m * draws, n * m * (certain ? 1 : draws), n * draws, n * draws, n * n, n * n, n * m, n * m],
  ) as readonly [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const score = certain ? kernel.scoreCertain : kernel.scoreDrawn;
  return {
    weights,
    values,
    scores,
    ranks,
    wins,
    leadingWeights,
    leadingWeightsRest,
    drawExponential: (criterion, stream, from) => {
      const column = weights.subarray(criterion * draws, (criterion + 1) * draws);
      drawUniform(kernel, column, stream, from);
      kernel.negativeLogs(column.byteOffset, draws);
    },
    normalize: () => kernel.normalize(weights.byteOffset, m, draws),
    score: () => score(scores.byteOffset, values.byteOffset, weights.byteOffset, n, m, draws),
    count: (valid, tolerance) => {
      kernel.compare(scores.byteOffset, above.byteOffset, wins.byteOffset, n, draws, valid, tolerance);
      kernel.count(
        above.byteOffset,
        weights.byteOffset,
        ranks.byteOffset,
        leadingWeights.byteOffset,
        leadingWeightsRest.byteOffset,
        n,
        m,
        draws,
        valid,
      );
    },
  };
}

/** The kernel counts blocks in 32 bits and starts at the first number of one; the rest goes the plain way. */
function drawUniform(
  kernel: KernelExports,
  column: Float64Array,
  { seed, stream }: RandomStream,
  from: number,
): void {
  const block = from / 4;
  if (!Number.isInteger(block) || column.length % 16 !== 0 || block + column.length / 4 > 2 ** 31)
    fillUniform(column, { seed, stream }, from);
  else
    kernel.uniforms(
      column.byteOffset,
      column.length,
      seed | 0,
      Math.floor(seed / 2 ** 32) | 0,
      stream | 0,
      block,
    );
}

function makeColumnSpace(kernel: KernelExports, count: number): ColumnSpace {
  const padded = Math.ceil(count / 16) * 16;
  const [allDraws, allColumn] = allocate(kernel.memory, [padded, padded]) as readonly [
    Float64Array,
    Float64Array,
  ];
  return {
    draws: allDraws.subarray(0, count),
    column: allColumn.subarray(0, count),
    clear: () => allColumn.fill(0),
    drawTriangular: ({ low, mode, high }, stream, from) => {
      drawUniform(kernel, allDraws, stream, from);
      if (high === low) allDraws.fill(low);
      else
        kernel.triangular(
          allDraws.byteOffset,
          padded,
          low,
          high,
          (mode - low) / (high - low),
          (high - low) * (mode - low),
          (high - low) * (high - mode),
        );
    },
    addLine: ({ low, high, atLow, slope }) => {
      kernel.addLine(allColumn.byteOffset, allDraws.byteOffset, padded, low, high, atLow, slope);
    },
  };
}
