import { type SeriesMarks, seriesLimit, seriesStyle } from './series.ts';

/**
 * Define what the marks of each series are filled with: a hue, a hue under stripes, or a pattern alone in forced colours.
 *
 * Once for each group of marks that share `marks`; nothing of it is seen by itself.
 */
export function SeriesPatterns({ marks }: { marks: SeriesMarks }) {
  return (
    <svg className="sy-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {Array.from({ length: seriesLimit }, (_, place) => {
          const { hue, striped } = seriesStyle(place);
          const { path, size } = forcedPatterns[place]!;
          return (
            <pattern
              key={path}
              id={marks.idOf(place)}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
            >
              <rect className="sy-pattern-ground" width={size} height={size} data-hue={hue} />
              {striped && <path className="sy-pattern-stripe" d={stripe(size)} />}
              <path className="sy-pattern-forced" d={path} />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

/** Diagonals that meet at the edges of a square of any size. */
const stripe = (size: number) =>
  `M${-size} ${size}L${size} ${-size}M0 ${size}L${size} 0M0 ${2 * size}L${2 * size} 0`;

/** One for each series; `Z` closes what is filled. Told apart by direction first and by density second. */
const forcedPatterns: readonly { readonly size: number; readonly path: string }[] = [
  { size: 6, path: 'M0 0H6V6H0Z' },
  { size: 6, path: 'M-1 1L1 -1M0 6L6 0M5 7L7 5' },
  { size: 6, path: '' },
  { size: 6, path: 'M1 1H3.5V3.5H1Z' },
  { size: 6, path: 'M0 3H6' },
  { size: 6, path: 'M3 0V6' },
  { size: 6, path: 'M-1 5L1 7M0 0L6 6M5 -1L7 1' },
  { size: 6, path: 'M0 3H6M3 0V6' },
  { size: 8, path: 'M0 0L8 8M0 8L8 0' },
  { size: 8, path: 'M0 0H4V4H0ZM4 4H8V8H4Z' },
  { size: 8, path: 'M0 4L4 0L8 4' },
  { size: 10, path: 'M3 3H7V7H3Z' },
];
