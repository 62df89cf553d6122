import type { DrawnInterests } from './drawn-interests.ts';
import type { ValueSource } from './value-source.ts';

/** Who accepts what in which draw. */
export interface Acceptances {
  /** For each alternative: for each draw, the actors who accept (bits). */
  readonly accepting: readonly Int32Array[];
  /** For each alternative, for each actor: draws in which it accepts. */
  readonly counts: readonly (readonly number[])[];
}

/** Draws that are worked on together: few enough for their weights and values to stay in the processor's cache. */
const chunk = 128;
/** Criteria that are added in one pass. */
const stride = 5;
/** Utilities this far below a reservation value still reach it: rounding, not refusal. */
const rounding = 1e-12;

/**
 * Work out who accepts what in every draw.
 *
 * @param progress - Called with the share of the work done.
 */
export function drawAcceptances(
  interests: readonly DrawnInterests[],
  size: { readonly alternatives: number; readonly criteria: number; readonly sampleCount: number },
  values: ValueSource,
  progress?: (done: number) => void,
): Acceptances {
  const { alternatives, criteria, sampleCount } = size;
  const accepting = Array.from({ length: alternatives }, () => new Int32Array(sampleCount));
  const counts = accepting.map(() => interests.map(() => 0));
  // Columns of zeros round the criteria up to whole strides.
  const width = Math.ceil(criteria / stride) * stride;
  const zeros = new Float64Array(chunk);
  const rooms = Array.from({ length: criteria }, () => new Float64Array(chunk));
  const drawn = Array.from({ length: width }, (): Float64Array => zeros);

  for (let first = 0; first < sampleCount; first += chunk) {
    const count = Math.min(chunk, sampleCount - first);
    const parts = interests.map((actor) => partOf(actor, first, count, width, zeros));
    const parted = rooms.map((room) => room.subarray(0, count));
    for (let x = 0; x < alternatives; x++) {
      for (const [k, room] of parted.entries()) drawn[k] = values(x, k, first, room);
      for (const [a, part] of parts.entries()) {
        if (part.refused.has(x)) continue;
        findMargins(part, drawn, count);
        counts[x]![a]! += mark(accepting[x]!, a, part.halves, first, count);
      }
    }
    progress?.(Math.min(1, (first + chunk) / sampleCount));
  }
  return { accepting, counts };
}

/** An actor's draws in one chunk. */
interface Part {
  readonly weights: readonly Float64Array[];
  /** Rounding minus the reservation value. */
  readonly start: Float64Array;
  readonly refused: ReadonlySet<number>;
  readonly least: readonly { readonly criterion: number; readonly atLeast: number }[];
  readonly margins: Float64Array;
  /** The same memory, each margin as two integers. */
  readonly halves: Int32Array;
}

function partOf(
  { weights, reservation, redLines }: DrawnInterests,
  first: number,
  count: number,
  width: number,
  zeros: Float64Array,
): Part {
  const columns = Array.from({ length: width }, (_, k) => {
    const column = weights[k];
    if (column === undefined) return zeros;
    return column.length === 1
      ? new Float64Array(chunk).fill(column[0]!)
      : column.subarray(first, first + count);
  });
  const margins = new Float64Array(count);
  return {
    weights: columns,
    start: reservation.slice(first, first + count).map((value) => rounding - value),
    refused: new Set(redLines.flatMap((line) => ('alternative' in line ? [line.alternative] : []))),
    least: redLines.flatMap((line) => ('criterion' in line ? [line] : [])),
    margins,
    halves: new Int32Array(margins.buffer),
  };
}

function findMargins(
  { weights, start, least, margins }: Part,
  drawn: readonly Float64Array[],
  count: number,
) {
  margins.set(start);
  for (let k = 0; k < weights.length; k += stride) addProducts(margins, weights, drawn, k, count);
  for (const { criterion, atLeast } of least) {
    const column = drawn[criterion]!;
    for (let i = 0; i < count; i++) if (column[i]! < atLeast) margins[i] = Number.NEGATIVE_INFINITY;
  }
}

/** Add weight × value for five criteria at once: one pass over the sums instead of five. */
function addProducts(
  sums: Float64Array,
  weights: readonly Float64Array[],
  values: readonly Float64Array[],
  k: number,
  count: number,
): void {
  const w0 = weights[k]!;
  const w1 = weights[k + 1]!;
  const w2 = weights[k + 2]!;
  const w3 = weights[k + 3]!;
  const w4 = weights[k + 4]!;
  const v0 = values[k]!;
  const v1 = values[k + 1]!;
  const v2 = values[k + 2]!;
  const v3 = values[k + 3]!;
  const v4 = values[k + 4]!;
  for (let i = 0; i < count; i++)
    sums[i] =
      sums[i]! + w0[i]! * v0[i]! + w1[i]! * v1[i]! + w2[i]! * v2[i]! + w3[i]! * v3[i]! + w4[i]! * v4[i]!;
}

/** Where the half with the sign stands in a double read as two integers. */
const signHalf = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * Set an actor's bit where its margin is not negative: `if (margins[i] >= 0) accepting[first + i] |= 1 << actor`.
 *
 * Reads the sign as a bit, since a branch would be guessed wrong half of the time.
 */
function mark(
  accepting: Int32Array,
  actor: number,
  halves: Int32Array,
  first: number,
  count: number,
): number {
  const half = signHalf;
  let accepted = 0;
  for (let i = 0; i < count; i++) {
    const accepts = ~halves[2 * i + half]! >>> 31;
    accepting[first + i]! |= accepts << actor;
    accepted += accepts;
  }
  return accepted;
}
