import { scaleLinear } from 'd3-scale';

export interface RangeGlyphProps {
  low: number;
  mid: number;
  high: number;
  /** Ends of the axis. */
  domain: readonly [number, number];
  /** Width in CSS pixels. */
  width?: number;
}

const height = 16;
const radius = 5;

/** A whisker with a hollow ring in its middle. It repeats numbers that stand beside it, so it is hidden from screen readers. */
export function RangeGlyph({ low, mid, high, domain, width = 120 }: RangeGlyphProps) {
  const place = scaleLinear([domain[0], domain[1]], [radius + 1, width - radius - 1]).clamp(true);
  const x = (value: number) => Number(place(value).toFixed(2));
  return (
    <svg
      className="sy-mark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="sy-mark-axis" d={`M0 8H${width}`} />
      <path
        d={`M${x(low)} 3v10M${x(low)} 8H${x(high)}M${x(high)} 3v10`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <circle cx={x(mid)} cy={8} r={radius} className="sy-mark-ring" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
