import { useState } from 'react';

/** A weight as a number to type; taken over by Enter or on leaving the field, so that no half-typed number counts. */
export function TypedWeight({
  label,
  weight,
  fixed,
  onCommit,
}: {
  label: string;
  weight: number;
  fixed: boolean;
  onCommit: (weight: number) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft === undefined) return;
    setDraft(undefined);
    if (draft !== '' && Number(draft) !== weight) onCommit(Number(draft));
  };
  return (
    <input
      type="number"
      className="sy-weight-typed"
      aria-label={label}
      min={0}
      max={100}
      step={1}
      value={draft ?? weight}
      readOnly={fixed}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setDraft(undefined);
        else if (step !== undefined) {
          event.preventDefault();
          setDraft(undefined);
          onCommit(Math.round(Number(draft ?? weight)) + step);
        }
      }}
    />
  );
}
