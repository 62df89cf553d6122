/** One piece of a contribution bar. */
export interface BarPiece {
  readonly place: number;
  readonly x: number;
  readonly width: number;
}

const gap = 1.5;

/**
 * Lay out contributions one after another, each as wide as its share of the whole width.
 *
 * @param contributions - In [0, 1], summing to at most 1.
 * @param width - What a score of 1 would fill, in CSS pixels.
 */
export function layoutBar(contributions: readonly number[], width: number): readonly BarPiece[] {
  let x = 0;
  return contributions.map((contribution, place) => {
    const full = Math.max(0, contribution) * width;
    const piece = { place, x, width: Math.max(0, full - gap) };
    x += full;
    return piece;
  });
}
