const thick = 9;

/** Votes as an outline above, power filled below, on one scale. Hidden from screen readers: both figures stand beside it. */
export function PowerBars({
  votes,
  power,
  scale,
}: {
  votes: number | undefined;
  power: number;
  /** What fills the whole width. */
  scale: number;
}) {
  const percent = (value: number) => `${(Math.min(1, Math.max(0, value / scale)) * 100).toFixed(2)}%`;
  return (
    <svg className="sy-bar sy-power-pair" width="100%" height={26} aria-hidden="true">
      <path className="sy-share-track" d="M0.5 0V26" />
      {votes !== undefined && votes > 0 && (
        <rect className="sy-power-votes" x={0.5} y={2.5} width={percent(votes)} height={thick} />
      )}
      <rect className="sy-share-bar" y={14} width={percent(power)} height={thick + 1} />
    </svg>
  );
}
