/** One piece of a contribution bar. */
export interface BarPiece {
  readonly place: number;
  readonly x: number;
  readonly width: number;
}

/**
 * Lay out contributions one after another, each as wide as its share of the whole width.
 *
 * @param contributions - In [0, 1], summing to at most 1. A negative one counts as 0.
 * @param width - What a score of 1 would fill, in any unit.
 * @param gap - Space left free behind each piece, in the same unit.
 */
export function layoutBar(contributions: readonly number[], width: number, gap = 0): readonly BarPiece[] {
  let x = 0;
  return contributions.map((contribution, place) => {
    const full = Math.max(0, contribution) * width;
    const piece = { place, x, width: Math.max(0, full - gap) };
    x += full;
    return piece;
  });
}
