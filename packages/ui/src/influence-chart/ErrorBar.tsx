const height = 16;

/** A bar, and below its end a whisker of two standard errors to each side. Hidden from screen readers: the figures stand beside it. */
export function ErrorBar({
  share,
  standardError = 0,
  scale,
}: {
  share: number;
  standardError: number | undefined;
  /** What fills the whole width. */
  scale: number;
}) {
  const percent = (value: number) => `${Math.min(100, Math.max(0, (value / scale) * 100)).toFixed(2)}%`;
  const [low, high] = [percent(share - 2 * standardError), percent(share + 2 * standardError)];
  return (
    <svg className="sy-bar" width="100%" height={height} aria-hidden="true">
      <path className="sy-share-track" d="M0.5 0V99" />
      <rect className="sy-share-bar" y={1} width={percent(share)} height={8} />
      {standardError > 0 && (
        <g className="sy-influence-whisker">
          <line x1={low} x2={high} y1={13} y2={13} />
          <line x1={high} x2={high} y1={10} y2={16} />
          <line x1={low} x2={low} y1={10} y2={16} />
        </g>
      )}
    </svg>
  );
}
