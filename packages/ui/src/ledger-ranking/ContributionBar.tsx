import { seriesStyle } from '../marks/series.ts';
import { layoutBar } from './layout-bar.ts';

const height = 24;

/** What a score is made of, drawn; hidden from screen readers, which get the numbers. */
export function ContributionBar({
  contributions,
  highlighted,
  width = 360,
}: {
  contributions: readonly number[];
  /** The place that stands out; the others fade. */
  highlighted: number | undefined;
  width?: number;
}) {
  return (
    <svg
      className="sy-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      width={width}
      height={height}
      aria-hidden="true"
    >
      {layoutBar(contributions, width).map((piece) => {
        const { hue, striped } = seriesStyle(piece.place);
        const faded = highlighted !== undefined && highlighted !== piece.place;
        return (
          <g key={piece.place} data-faded={faded || undefined} className="sy-bar-piece">
            <rect
              className="sy-series"
              x={piece.x}
              width={piece.width}
              height={height}
              rx={1.5}
              data-hue={hue}
            />
            {striped && (
              <rect
                className="sy-series-stripes"
                x={piece.x}
                width={piece.width}
                height={height}
                fill="url(#sy-stripes)"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
