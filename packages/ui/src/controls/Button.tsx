import type { ReactNode } from 'react';

export interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** `primary` once a screen at most; `quiet` without an outline. */
  kind?: 'normal' | 'primary' | 'quiet';
  disabled?: boolean;
  /** Read out instead of what is shown, where that is only a sign. */
  label?: string;
}

/** Something to press. */
export function Button({ children, onPress, kind = 'normal', disabled = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      className="sy-button"
      data-kind={kind}
      disabled={disabled}
      onClick={onPress}
      aria-label={label}
    >
      {children}
    </button>
  );
}
