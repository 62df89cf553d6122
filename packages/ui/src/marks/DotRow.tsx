export interface DotRowProps {
  /** A share in [0, 1]. */
  share: number;
}

const dots = 20;
const places = Array.from({ length: dots }, (_, i) => ({
  x: 6 + (i % 10) * 12,
  y: 6 + Math.floor(i / 10) * 12,
}));

/** How many of twenty dots a share fills; any share above nothing fills one at least. */
export function filledDots(share: number): number {
  const rounded = Math.round(share * dots);
  if (share > 0 && rounded === 0) return 1;
  return share < 1 && rounded === dots ? dots - 1 : rounded;
}

/** Twenty dots in two rows, filled in proportion. Hidden from screen readers: the number stands beside it. */
export function DotRow({ share }: DotRowProps) {
  const filled = filledDots(share);
  return (
    <svg className="sy-mark" viewBox="0 0 120 24" width={120} height={24} aria-hidden="true">
      {places.map(({ x, y }, i) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={4.5}
          className={i < filled ? 'sy-dot-full' : 'sy-dot-empty'}
        />
      ))}
    </svg>
  );
}
