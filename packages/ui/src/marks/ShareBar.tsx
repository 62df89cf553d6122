export interface ShareBarProps {
  /** How much of the width is filled, in [0, 1]. */
  share: number;
  /** In CSS pixels. */
  height?: number;
}

/** A bar as long as a share of its place. Hidden from screen readers: the number stands beside it. */
export function ShareBar({ share, height = 8 }: ShareBarProps) {
  const width = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg className="sy-bar" width="100%" height={height} aria-hidden="true">
      <path className="sy-share-track" d="M0.5 0V99" />
      <rect className="sy-share-bar" width={`${width.toFixed(2)}%`} height={height} />
    </svg>
  );
}
