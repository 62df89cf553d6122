import type { SeriesMarks } from './series.ts';

/** The colour or pattern of a series, beside its name. */
export function Swatch({ place, marks }: { place: number; marks: SeriesMarks }) {
  return (
    <svg className="sy-mark" width={16} height={16} aria-hidden="true">
      <rect className="sy-series" x={1} y={1} width={14} height={14} rx={1.5} fill={marks.fillOf(place)} />
    </svg>
  );
}
