import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export interface BannerProps {
  children: ReactNode;
  /** `status` is read out when it appears. */
  kind?: 'note' | 'caution';
  /** Read out when it appears. */
  live?: boolean;
  /** Something to press beside the words. */
  action?: ReactNode;
}

/** A sentence that must be seen before what follows is read. */
export function Banner({ children, kind = 'note', live = false, action }: BannerProps) {
  const Icon = kind === 'caution' ? TriangleAlert : Info;
  return (
    <div className="sy-banner" data-kind={kind} role={live ? 'status' : undefined}>
      <Icon aria-hidden="true" size={18} />
      <div>{children}</div>
      {action}
    </div>
  );
}
