import type { Box } from './box.ts';

/** Number of the limit below an input, and one more for the limit above. */
export const limitNumber = (input: number, upper: boolean) => 2 * input + (upper ? 1 : 0);

/**
 * How many limits keep each sample out of a box, and which it is where it is a single one.
 *
 * One pass over the samples then answers for every limit what the box would hold without it; a limit that moves outwards
 * costs one pass over its own input.
 */
export class Surroundings {
  /** How many limits keep a sample out. */
  readonly outside: Uint16Array;
  /** Numbers of those limits, added up. */
  private readonly numbers: Uint32Array;
  private readonly columns: readonly Float64Array[];
  private readonly limits: [number, number][];
  private readonly whole: Box;

  constructor(columns: readonly Float64Array[], box: Box, whole: Box) {
    const n = columns[0]!.length;
    this.outside = new Uint16Array(n);
    this.numbers = new Uint32Array(n);
    this.columns = columns;
    this.limits = box.map(([low, high]) => [low, high]);
    this.whole = whole;
    for (const [input, column] of columns.entries()) {
      const [low, high] = box[input]!;
      if (low === whole[input]![0] && high === whole[input]![1]) continue;
      for (let i = 0; i < n; i++) {
        const value = column[i]!;
        if (value >= low && value <= high) continue;
        this.outside[i]!++;
        this.numbers[i] = this.numbers[i]! + 2 * input + (value > high ? 1 : 0);
      }
    }
  }

  /** The single limit that keeps a sample out; only asked of samples that one limit keeps out. */
  numberOf(sample: number): number {
    return this.numbers[sample]!;
  }

  /** Samples in the box, and for each limit those that it alone keeps out. */
  sorted(): { readonly within: readonly number[]; readonly keptOut: readonly (readonly number[])[] } {
    const within: number[] = [];
    const keptOut: number[][] = this.whole.flatMap(() => [[], []]);
    for (let i = 0; i < this.outside.length; i++) {
      const limits = this.outside[i]!;
      if (limits === 0) within.push(i);
      else if (limits === 1) keptOut[this.numbers[i]!]!.push(i);
    }
    return { within, keptOut };
  }

  /** Moves a limit outwards. */
  widen(input: number, upper: boolean, limit: number): void {
    const column = this.columns[input]!;
    const old = this.limits[input]![upper ? 1 : 0];
    const number = limitNumber(input, upper);
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      if (upper ? value <= old || value > limit : value >= old || value < limit) continue;
      this.outside[i]!--;
      this.numbers[i] = this.numbers[i]! - number;
    }
    this.limits[input]![upper ? 1 : 0] = limit;
  }
}
