/** How a series is drawn. */
export interface SeriesStyle {
  /** Which of the six hues, from 1. */
  readonly hue: number;
  /** Stripes over the hue, so that a hue used again is another series. */
  readonly striped: boolean;
}

/** As many series as can be told apart. */
export const seriesLimit = 12;

/**
 * Give the style of the series at a place: six hues, then the same hues striped.
 *
 * In forced colours each of the twelve is a pattern of its own. From the thirteenth on they repeat, so group before.
 */
export function seriesStyle(place: number): SeriesStyle {
  const i = place % seriesLimit;
  return { hue: (i % 6) + 1, striped: i >= 6 };
}

/** Where marks find the patterns of their series. */
export interface SeriesMarks {
  readonly idOf: (place: number) => string;
  /** The value of `fill`. */
  readonly fillOf: (place: number) => string;
}

/** Name the patterns of a group of marks. @param scope - Unique on the page, such as React's `useId`. */
export function seriesMarks(scope: string): SeriesMarks {
  const idOf = (place: number) => `sy-series-${scope.replace(/[^\w-]/g, '')}-${place % seriesLimit}`;
  return { idOf, fillOf: (place) => `url(#${idOf(place)})` };
}
