import type { Box } from './box.ts';

/** A sample that lies in the box. */
export const inside = -1;
/** A sample that more than one limit keeps out. */
export const farOutside = -2;

/** Number of the limit below an input, and one more for the limit above. */
export const limitNumber = (input: number, upper: boolean) => 2 * input + (upper ? 1 : 0);

/**
 * Say of every sample which single limit keeps it out of a box: its number, `inside` or `farOutside`.
 *
 * One pass answers for every limit what the box would hold without it.
 */
export function violations(columns: readonly Float64Array[], box: Box, whole: Box): Int16Array {
  const n = columns[0]!.length;
  const codes = new Int16Array(n).fill(inside);
  for (const [input, column] of columns.entries()) {
    const [low, high] = box[input]!;
    if (low === whole[input]![0] && high === whole[input]![1]) continue;
    const below = limitNumber(input, false);
    for (let i = 0; i < n; i++) {
      const value = column[i]!;
      if (value >= low && value <= high) continue;
      codes[i] = codes[i] === inside ? below + (value > high ? 1 : 0) : farOutside;
    }
  }
  return codes;
}
