import type { Confidence } from '@steelyard/model';
import { SignalHigh, SignalLow, SignalMedium } from 'lucide-react';

export interface ConfidenceBadgeProps {
  level: Confidence;
  label: string;
}

const icons = { low: SignalLow, moderate: SignalMedium, high: SignalHigh };

/** How good the evidence is: a word with a sign, never a colour alone. */
export function ConfidenceBadge({ level, label }: ConfidenceBadgeProps) {
  const Icon = icons[level];
  return (
    <span className="sy-confidence" data-level={level}>
      <Icon aria-hidden="true" size={16} />
      {label}
    </span>
  );
}
