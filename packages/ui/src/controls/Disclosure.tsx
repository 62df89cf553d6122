import type { ReactNode } from 'react';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** Something that is there for those who ask. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className="sy-disclosure" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
