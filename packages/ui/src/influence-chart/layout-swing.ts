/** One half of a swing bar, in per cent of the chart's width. */
export interface SwingPiece {
  readonly end: 'low' | 'high';
  readonly x: number;
  readonly width: number;
}

/** Where a swing bar and its reference line stand, in per cent of the chart's width. */
export interface SwingLayout {
  readonly base: number;
  /** Both may stand on the same side of the base. */
  readonly pieces: readonly SwingPiece[];
}

/** Find the results that a chart of swings must show, bases included; [0, 1] where there is none. */
export function swingDomain(
  rows: readonly { readonly low: number; readonly base: number; readonly high: number }[],
): readonly [number, number] {
  const values = rows.flatMap(({ low, base, high }) => [low, base, high]);
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/**
 * Lay out the results at both ends of an input against the unchanged one.
 *
 * Without a length all stands in the middle. The longer piece comes first, so that the shorter one is drawn over it.
 */
export function layoutSwing(
  { low, base, high }: { readonly low: number; readonly base: number; readonly high: number },
  [first, last]: readonly [number, number],
): SwingLayout {
  const percent = (value: number) => (last > first ? ((value - first) / (last - first)) * 100 : 50);
  const from = percent(base);
  const piece = (end: 'low' | 'high', value: number): SwingPiece => ({
    end,
    x: Math.min(from, percent(value)),
    width: Math.abs(percent(value) - from),
  });
  const pieces = [piece('low', low), piece('high', high)];
  return { base: from, pieces: pieces.sort((a, b) => b.width - a.width) };
}
