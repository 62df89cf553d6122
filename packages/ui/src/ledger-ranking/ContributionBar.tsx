import type { SeriesMarks } from '../marks/series.ts';
import { layoutBar } from './layout-bar.ts';

/** Pieces one after another, as wide as their shares; hidden from screen readers, which get the numbers. */
export function ContributionBar({
  shares,
  marks,
  highlighted,
  height = 24,
}: {
  /** In [0, 1], summing to at most 1. */
  shares: readonly number[];
  marks: SeriesMarks;
  /** The place that stands out; the others fade. */
  highlighted: number | undefined;
  /** In CSS pixels. */
  height?: number;
}) {
  return (
    <svg className="sy-bar" width="100%" height={height} aria-hidden="true">
      {layoutBar(shares, 100)
        .filter(({ width }) => width > 0)
        .map(({ place, x, width }) => (
          <rect
            key={place}
            className="sy-series"
            data-faded={(highlighted !== undefined && highlighted !== place) || undefined}
            x={percent(x)}
            width={percent(width)}
            y={0.75}
            height={height - 1.5}
            rx={1.5}
            fill={marks.fillOf(place)}
          />
        ))}
    </svg>
  );
}

const percent = (share: number) => `${Number(share.toFixed(3))}%`;
