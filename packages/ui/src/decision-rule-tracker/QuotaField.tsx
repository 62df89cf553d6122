import { useId, useState } from 'react';
import type { TrackerWords } from './tracker-props.ts';

/** The votes needed as a number to type; taken over by Enter or on leaving the field, within the range. */
export function QuotaField({
  quota: { value, min, max },
  words,
  onCommit,
}: {
  quota: { readonly value: number; readonly min: number; readonly max: number };
  words: TrackerWords;
  onCommit: (quota: number) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const take = (quota: number) => {
    setDraft(undefined);
    const within = Math.min(max, Math.max(min, Math.round(quota)));
    if (within !== value) onCommit(within);
  };
  const commit = () => {
    if (draft === undefined || draft === '') setDraft(undefined);
    else take(Number(draft));
  };
  return (
    <p className="sy-tracker-field">
      <label htmlFor={id}>{words.quota}</label>
      <input
        id={id}
        type="number"
        className="sy-tracker-input"
        aria-describedby={`${id}-range`}
        min={min}
        max={max}
        step={1}
        value={draft ?? value}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setDraft(undefined);
          else if (step !== undefined) {
            event.preventDefault();
            take(Number(draft ?? value) + step);
          }
        }}
      />
      <span id={`${id}-range`} className="sy-sheet-small">
        {words.quotaRange(min, max)}
      </span>
    </p>
  );
}
