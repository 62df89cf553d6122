import type { CriterionId } from '@steelyard/model';
import { Lock, LockOpen } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';

/** The words of the sliders, in the reader's language. */
export interface WeightSlidersWords {
  readonly heading: string;
  readonly help: string;
  readonly keys: string;
  readonly lock: (criterion: string) => string;
  readonly unlock: (criterion: string) => string;
  readonly typed: (criterion: string) => string;
  /** `30%`, from a weight out of 100. */
  readonly value: (weight: number) => string;
  /** Read out half a second after the last change. */
  readonly summary: (criterion: string, weight: number) => string;
}

export interface WeightSlidersProps {
  criteria: readonly CriterionId[];
  /** Out of 100, by criterion. */
  weights: Readonly<Record<CriterionId, number>>;
  locked: readonly CriterionId[];
  /** Asked for whenever one weight is moved; the others are the caller's to rebalance. */
  onChange: (id: CriterionId, weight: number) => void;
  onLock: (id: CriterionId, locked: boolean) => void;
  nameOf: (id: CriterionId) => string;
  words: WeightSlidersWords;
  readOnly?: boolean;
}

/** Linked weights, each a slider with a typed value and a lock. Arrows move by 1, Page Up and Down by 5, L locks. */
export function WeightSliders(props: WeightSlidersProps) {
  const { criteria, weights, nameOf, words } = props;
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<CriterionId>();
  const movedWeight = moved === undefined ? undefined : weights[moved];
  const say = useRef(words.summary);
  say.current = words.summary;
  const name = moved === undefined ? '' : nameOf(moved);
  useEffect(() => {
    if (movedWeight === undefined) return;
    const timer = setTimeout(() => setSaid(say.current(name, movedWeight)), 500);
    return () => clearTimeout(timer);
  }, [name, movedWeight]);

  return (
    <fieldset className="sy-weights">
      <legend>{words.heading}</legend>
      <p className="sy-weights-help">{words.help}</p>
      {criteria.map((id) => (
        <WeightSlider
          key={id}
          {...props}
          id={id}
          onChange={(_, weight) => {
            setMoved(id);
            props.onChange(id, weight);
          }}
        />
      ))}
      <p className="sy-weights-help">{words.keys}</p>
      <p className="sy-visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

function WeightSlider({
  id,
  weights,
  locked,
  onChange,
  onLock,
  nameOf,
  words,
  readOnly = false,
}: WeightSlidersProps & { id: CriterionId }) {
  const slider = useId();
  const weight = weights[id] ?? 0;
  const shown = Math.round(weight);
  const isLocked = locked.includes(id);
  const name = nameOf(id);
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <div className="sy-weight" data-locked={isLocked || undefined}>
      <label htmlFor={slider}>{name}</label>
      <input
        type="number"
        className="sy-weight-typed"
        aria-label={words.typed(name)}
        min={0}
        max={100}
        step={1}
        value={shown}
        disabled={isLocked || readOnly}
        onChange={({ target }) => {
          if (Number.isFinite(target.valueAsNumber))
            onChange(id, Math.min(100, Math.max(0, target.valueAsNumber)));
        }}
      />
      <button
        type="button"
        className="sy-weight-lock"
        aria-pressed={isLocked}
        aria-label={isLocked ? words.unlock(name) : words.lock(name)}
        disabled={readOnly}
        onClick={() => onLock(id, !isLocked)}
      >
        <Icon size={16} aria-hidden="true" />
      </button>
      <input
        id={slider}
        type="range"
        className="sy-weight-slider"
        min={0}
        max={100}
        step={1}
        value={shown}
        aria-valuetext={words.value(weight)}
        disabled={isLocked || readOnly}
        onChange={({ target }) => onChange(id, target.valueAsNumber)}
        onKeyDown={(event) => {
          const step = { PageUp: 5, PageDown: -5 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            onChange(id, Math.min(100, Math.max(0, shown + step)));
          } else if (event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey && !event.altKey)
            onLock(id, !isLocked);
        }}
      />
    </div>
  );
}
