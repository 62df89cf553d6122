import type { RandomStream } from '@steelyard/numerics';

/**
 * The inner loops of sampling, plain or in WebAssembly.
 *
 * Both do the same operations in the same order, so every figure has the same bits whichever is used.
 */
export interface SmaaKernel {
  readonly kind: 'plain' | 'wasm';
  readonly makeTallySpace: (size: TallySize) => TallySpace;
  readonly makeColumnSpace: (draws: number) => ColumnSpace;
}

/** How much is tallied at once. */
export interface TallySize {
  readonly alternatives: number;
  readonly criteria: number;
  /** Draws in a block; a multiple of 16. */
  readonly draws: number;
  /** Whether values are the same in every draw. */
  readonly certain: boolean;
}

/** Arrays for a block of draws, with what is done to them. All but counts are by row, then draw. */
export interface TallySpace {
  readonly weights: Float64Array;
  /** By alternative and criterion, and by draw unless they are certain. */
  readonly values: Float64Array;
  readonly scores: Float64Array;
  /** How often an alternative took a rank, over all blocks so far. */
  readonly ranks: Float64Array;
  readonly wins: Float64Array;
  readonly leadingWeights: Float64Array;
  readonly leadingWeightsRest: Float64Array;
  /** Writes independent exponential numbers as the weights of a criterion. */
  readonly drawExponential: (criterion: number, stream: RandomStream, from: number) => void;
  /** Scales the weights of each draw to sum to 1. */
  readonly normalize: () => void;
  readonly score: () => void;
  /** Counts the first draws of the block. */
  readonly count: (draws: number, tolerance: number) => void;
}

/** A straight value function, from the worth at its lower end on. */
export interface ValueLine {
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly slope: number;
}

/** A triangular distribution. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A column of values that is added up from draws. */
export interface ColumnSpace {
  /** The draws, to be read or written between calls. */
  readonly draws: Float64Array;
  readonly column: Float64Array;
  readonly clear: () => void;
  readonly drawTriangular: (triangle: Triangle, stream: RandomStream, from: number) => void;
  /** Adds the draws' values to the column. */
  readonly addLine: (line: ValueLine) => void;
}
