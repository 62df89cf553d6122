import type { Confidence } from '@steelyard/model';

const filled = { low: 1, moderate: 2, high: 3 };

/** Three bars, as many of them filled as the evidence is good. Hidden from screen readers: a word stands beside it. */
export function ConfidenceMark({ level }: { level: Confidence }) {
  return (
    <svg className="sy-mark" width={15} height={14} aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          className="sy-confidence-bar"
          data-filled={step <= filled[level] || undefined}
          x={step * 5 - 4.5}
          y={12.5 - step * 4}
          width={3}
          height={step * 4}
        />
      ))}
    </svg>
  );
}
