import { seriesStyle } from './series.ts';

/** The colour and pattern of a series, beside its name. */
export function Swatch({ place }: { place: number }) {
  const { hue, striped } = seriesStyle(place);
  return (
    <svg className="sy-mark" viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
      <rect className="sy-series" width={14} height={14} rx={1.5} data-hue={hue} />
      {striped && <rect className="sy-series-stripes" width={14} height={14} fill="url(#sy-stripes)" />}
    </svg>
  );
}
