import type { ReactNode } from 'react';
import { Popover as AriaPopover, Button, DialogTrigger } from 'react-aria-components';
import { PopoverBody } from './PopoverBody.tsx';

export interface PopoverProps {
  /** What the trigger is called when read out. */
  label: string;
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClassName?: string;
  /** What the popover is called when read out. */
  title: string;
  /** What the button that closes it is called; needed where the text may be longer than the page is high. */
  closeLabel?: string;
  children: ReactNode;
}

/** A note that opens beside what it is about. Escape closes it and gives the focus back. */
export function Popover({
  label,
  trigger,
  triggerClassName = 'sy-button',
  title,
  closeLabel,
  children,
}: PopoverProps) {
  return (
    <DialogTrigger>
      <Button className={triggerClassName} aria-label={label}>
        {trigger}
      </Button>
      <AriaPopover className="sy-popover" placement="bottom">
        <PopoverBody title={title} closeLabel={closeLabel}>
          {children}
        </PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  );
}
