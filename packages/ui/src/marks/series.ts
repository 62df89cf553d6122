/** How a series is drawn. */
export interface SeriesStyle {
  /** Which of the six hues, from 1; in forced colours each is a pattern of its own. */
  readonly hue: number;
  /** Stripes over the hue, so that a hue used again is another series. */
  readonly striped: boolean;
}

/** Give the style of the series at a place: six hues, then the same hues striped, then plain again. */
export function seriesStyle(place: number): SeriesStyle {
  const index = place % 12;
  return { hue: (index % 6) + 1, striped: index >= 6 };
}
