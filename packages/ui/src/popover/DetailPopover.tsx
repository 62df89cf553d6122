import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';

export interface DetailPopoverProps {
  /** The button that it belongs to; the focus returns there. */
  trigger: RefObject<HTMLElement | null>;
  /** What it is called when read out. */
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** One popover for many buttons: it opens beside whichever was pressed last. Escape closes it. */
export function DetailPopover({ trigger, title, open, onClose, children }: DetailPopoverProps) {
  return (
    <AriaPopover
      className="sy-popover"
      placement="bottom"
      triggerRef={trigger}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className="sy-popover-body" aria-label={title}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
