import type { CriterionId } from '@steelyard/model';
import { Lock, LockOpen } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import { TypedWeight } from './TypedWeight.tsx';
import type { WeightSlidersProps } from './weight-sliders-props.ts';

interface WeightSliderProps extends WeightSlidersProps {
  id: CriterionId;
}

/** One weight: its name, a typed value, a lock and a slider. A locked one keeps the focus but does not move. */
export function WeightSlider({
  id,
  weights,
  locked,
  onChange,
  onLock,
  nameOf,
  words,
  readOnly = false,
}: WeightSliderProps) {
  const slider = useId();
  const weight = weights[id] ?? 0;
  const shown = Math.round(weight);
  const isLocked = locked.includes(id);
  const isFixed = isLocked || readOnly;
  const name = nameOf(id);
  const Icon = isLocked ? Lock : LockOpen;
  const move = (to: number) => {
    if (!isFixed && Number.isFinite(to)) onChange(id, Math.min(100, Math.max(0, to)));
  };

  function pressKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = pageSteps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      move(shown + step);
    } else if (event.key.toLowerCase() === 'l' && !readOnly) onLock(id, !isLocked);
  }

  return (
    <div className="sy-weight" data-locked={isLocked || undefined} data-readonly={readOnly || undefined}>
      <label htmlFor={slider}>{name}</label>
      <TypedWeight label={words.typed(name)} weight={shown} fixed={isFixed} onCommit={move} />
      {!readOnly && (
        <button
          type="button"
          className="sy-weight-lock"
          aria-label={isLocked ? words.unlock(name) : words.lock(name)}
          onClick={() => onLock(id, !isLocked)}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      )}
      <input
        id={slider}
        type="range"
        className="sy-weight-slider"
        style={{ '--sy-share': `${Math.min(100, Math.max(0, weight))}%` } as CSSProperties}
        min={0}
        max={100}
        step={1}
        value={shown}
        aria-valuetext={words.value(weight)}
        aria-disabled={isFixed || undefined}
        onChange={({ target }) => move(target.valueAsNumber)}
        onKeyDown={pressKey}
      />
    </div>
  );
}

const pageSteps: Readonly<Record<string, number>> = { PageUp: 5, PageDown: -5 };
