const width = 48;
const margin = 8;
const height = 14;
const middle = height / 2;

/**
 * A position on a scale of five steps: a hollow triangle to the left is against, a full one to the right is for.
 * Hidden from screen readers: the number stands beside it.
 */
export function PositionMark({ position }: { position: number | null }) {
  const x = place(Math.min(2, Math.max(-2, position ?? 0)));
  return (
    <svg
      className="sy-mark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path
        className="sy-position-scale"
        d={position === null ? 'M8 7H40' : scale}
        data-stated={position !== null || undefined}
      />
      {position !== null && (
        <path className="sy-position-sign" data-sign={sign(position)} d={shape(position, x)} />
      )}
    </svg>
  );
}

const place = (position: number) => margin + ((position + 2) / 4) * (width - 2 * margin);
const scale = `M${margin} ${middle}H${width - margin}${[-2, -1, 0, 1, 2].map((step) => `M${place(step)} 4v6`).join('')}`;
const sign = (position: number) => (position > 0 ? 'for' : position < 0 ? 'against' : 'neither');

function shape(position: number, x: number): string {
  if (position === 0) return `M${x - 4} ${middle}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
  const tip = position > 0 ? 5 : -5;
  return `M${x + tip} ${middle}L${x - tip} ${middle - 5.5}V${middle + 5.5}Z`;
}
