import { type ReactNode, useEffect, useId, useRef } from 'react';

export interface DialogProps {
  /** Its heading. */
  title: string;
  open: boolean;
  /** Asked for by Escape and by the button. */
  onClose: () => void;
  /** What the button that closes it says. */
  closeLabel: string;
  children: ReactNode;
}

/** Something to be settled before the page goes on: a native modal dialog, which keeps the focus and gives it back. */
export function Dialog({ title, open, onClose, closeLabel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="sy-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className="sy-dialog-title">
        {title}
      </h2>
      {children}
      <form method="dialog" className="sy-dialog-foot">
        <button type="submit" className="sy-button" data-kind="normal">
          {closeLabel}
        </button>
      </form>
    </dialog>
  );
}
