import type { Confidence } from '@steelyard/model';

export interface ConfidenceBadgeProps {
  level: Confidence;
  label: string;
}

const filled = { low: 1, moderate: 2, high: 3 };

/** How good the evidence is: a word with a sign, never a colour alone. */
export function ConfidenceBadge({ level, label }: ConfidenceBadgeProps) {
  return (
    <span className="sy-confidence" data-level={level}>
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
      {label}
    </span>
  );
}
