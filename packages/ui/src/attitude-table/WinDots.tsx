const step = 14;

/** One dot for each that could be won, filled for each that is. Hidden from screen readers: the count stands beside it. */
export function WinDots({ wins, of }: { wins: number; of: number }) {
  return (
    <svg
      className="sy-mark"
      viewBox={`0 0 ${of * step} ${step}`}
      width={of * step}
      height={step}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, i) => (i + 0.5) * step).map((x, i) => (
        <circle key={x} cx={x} cy={step / 2} r={5} className={i < wins ? 'sy-dot-full' : 'sy-dot-empty'} />
      ))}
    </svg>
  );
}
