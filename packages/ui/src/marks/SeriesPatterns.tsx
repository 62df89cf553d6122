/** Patterns that bars refer to: stripes over a hue, and one for each series in forced colours. Put once on a page. */
export function SeriesPatterns() {
  return (
    <svg className="sy-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="sy-stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" className="sy-stripe" />
        </pattern>
        {forcedPatterns.map((path, i) => (
          <pattern key={path} id={`sy-forced-${i}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={path} className="sy-forced-line" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const forcedPatterns = ['M0 0H8V8H0Z', 'M0 8L8 0', 'M0 4H8', 'M4 0V8', 'M0 0L8 8M0 8L8 0', 'M3 3H5V5H3Z'];
