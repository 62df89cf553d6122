import { useId } from 'react';

export interface SegmentedProps<Value extends string> {
  /** What is chosen, read out before the choices. */
  label: string;
  choices: readonly { readonly value: Value; readonly name: string }[];
  /** The chosen one; none of them where it is not among the choices. */
  value: string;
  onChange: (value: Value) => void;
  /** Shows the label above; otherwise it is only read out. */
  labelShown?: boolean;
}

/** A few choices side by side, one of them taken: a radio group that looks like one bar. */
export function Segmented<Value extends string>({
  label,
  choices,
  value,
  onChange,
  labelShown = false,
}: SegmentedProps<Value>) {
  const group = useId();
  return (
    <fieldset className="sy-segmented">
      <legend className={labelShown ? 'sy-segmented-label' : 'sy-visually-hidden'}>{label}</legend>
      <div className="sy-segmented-bar">
        {choices.map((choice) => (
          <label key={choice.value} className="sy-segment">
            <input
              type="radio"
              className="sy-visually-hidden"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
