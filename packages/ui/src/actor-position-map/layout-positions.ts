/** A label to put on the line. */
export interface PositionLabel {
  readonly id: string;
  /** From −2 to +2. */
  readonly position: number;
  /** In CSS pixels. */
  readonly width: number;
}

/** Where a label stands. */
export interface PlacedLabel {
  readonly id: string;
  /** Its middle, in per cent of the line's width. */
  readonly x: number;
  /** 0 next to the line. */
  readonly row: number;
}

/** The narrowest line that labels must fit on, in CSS pixels. */
export const narrowestLine = 320;
/** The widest a label may be, so that one at an end stays on the page. */
export const widestLabel = 90;

const gap = 4;
const margin = (widestLabel / 2 / narrowestLine) * 100;

/** Find where a position stands, in per cent of the line's width; beyond the ends is at the end. */
export function placePosition(position: number): number {
  return margin + ((Math.min(2, Math.max(-2, position)) + 2) / 4) * (100 - 2 * margin);
}

/**
 * Put labels over their positions, in as many rows as it takes for none to overlap.
 *
 * Laid out for the narrowest line, so that it holds on any wider one. Those that share a position keep their order,
 * the first one next to the line.
 */
export function layoutPositions(labels: readonly PositionLabel[]): PlacedLabel[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, position, width }) => {
      const x = placePosition(position);
      const middle = (x / 100) * narrowestLine;
      const free = ends.findIndex((end) => end + gap <= middle - width / 2);
      const row = free === -1 ? ends.length : free;
      ends[row] = middle + width / 2;
      return { id, x, row };
    });
}
