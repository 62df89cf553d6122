import type { Confidence } from '@steelyard/model';
import { ConfidenceMark } from './ConfidenceMark.tsx';

export interface ConfidenceBadgeProps {
  level: Confidence;
  label: string;
}

/** How good the evidence is: a word with a sign, never a colour alone. */
export function ConfidenceBadge({ level, label }: ConfidenceBadgeProps) {
  return (
    <span className="sy-confidence" data-level={level}>
      <ConfidenceMark level={level} />
      {label}
    </span>
  );
}
