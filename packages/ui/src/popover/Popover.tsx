import type { ReactNode } from 'react';
import { Popover as AriaPopover, Button, Dialog, DialogTrigger } from 'react-aria-components';

export interface PopoverProps {
  /** What the trigger is called when read out. */
  label: string;
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClassName?: string;
  /** What the popover is called when read out. */
  title: string;
  children: ReactNode;
}

/** A note that opens beside what it is about. Escape closes it and gives the focus back. */
export function Popover({ label, trigger, triggerClassName = 'sy-button', title, children }: PopoverProps) {
  return (
    <DialogTrigger>
      <Button className={triggerClassName} aria-label={label}>
        {trigger}
      </Button>
      <AriaPopover className="sy-popover" placement="bottom">
        <Dialog className="sy-popover-body" aria-label={title}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
