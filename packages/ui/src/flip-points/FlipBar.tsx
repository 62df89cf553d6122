const height = 24;

/** From 0 to 100%: a ring at the weight now, a bar across where the lead changes, the way between them. Hidden from screen readers. */
export function FlipBar({ weight, flips }: { weight: number; flips: readonly number[] }) {
  const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
  return (
    <svg className="sy-bar sy-flips-scale" width="100%" height={height} aria-hidden="true">
      <line className="sy-flips-axis" x1="0%" x2="100%" y1={12} y2={12} />
      <line className="sy-flips-axis" x1="0%" x2="0%" y1={8} y2={16} />
      <line className="sy-flips-axis" x1="100%" x2="100%" y1={8} y2={16} />
      {flips.map((flip) => (
        <g key={flip}>
          <line className="sy-flips-way" x1={percent(weight)} x2={percent(flip)} y1={12} y2={12} />
          <line className="sy-flips-mark" x1={percent(flip)} x2={percent(flip)} y1={2} y2={22} />
        </g>
      ))}
      <circle className="sy-flips-now" cx={percent(weight)} cy={12} r={6} />
    </svg>
  );
}
