import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover } from 'react-aria-components';
import { PopoverBody } from './PopoverBody.tsx';

export interface DetailPopoverProps {
  /** The button that it belongs to; the focus returns there. */
  trigger: RefObject<HTMLElement | null>;
  /** What it is called when read out. */
  title: string;
  /** What the button that closes it is called. */
  closeLabel: string | undefined;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** One popover for many buttons: it opens beside whichever was pressed last. Escape closes it. */
export function DetailPopover({ trigger, title, closeLabel, open, onClose, children }: DetailPopoverProps) {
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
      <PopoverBody title={title} closeLabel={closeLabel}>
        {children}
      </PopoverBody>
    </AriaPopover>
  );
}
