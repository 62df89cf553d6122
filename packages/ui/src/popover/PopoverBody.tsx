import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components';

/** What a popover holds: it scrolls within the page's height, and closes by a button where there is a word for it. */
export function PopoverBody({
  title,
  closeLabel,
  children,
}: {
  title: string;
  closeLabel: string | undefined;
  children: ReactNode;
}) {
  return (
    <Dialog className="sy-popover-body" aria-label={title}>
      {({ close }) => (
        <>
          {closeLabel !== undefined && (
            <button type="button" className="sy-popover-close" aria-label={closeLabel} onClick={close}>
              <X size={18} aria-hidden="true" />
            </button>
          )}
          {children}
        </>
      )}
    </Dialog>
  );
}
